import { mkdir } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import * as demo from './demo.mjs';
import { ensureBrowser, ensurePackages } from './install.mjs';
import { inRoot } from './paths.mjs';
import { say, withProgress } from './progress.mjs';
import { runNode } from './run-command.mjs';

const { values } = parseArgs({ options: { headless: { type: 'boolean', default: false } } });

const hasDisplay = () =>
  process.platform === 'win32' ||
  process.platform === 'darwin' ||
  Boolean(process.env.DISPLAY) ||
  Boolean(process.env.WAYLAND_DISPLAY);

const headless = values.headless || !hasDisplay();

/** The roots of this build are open, or what the sidebar says could not be read back and printed. */
async function buildWithOpenRoots() {
  const { code, output } = await withProgress('Building the extension', () =>
    runNode('scripts/build.mjs', ['--test', '--only', 'chrome']),
  );
  if (code !== 0) throw new Error(`The build failed:\n${output}`);
}

/** The same driver that the tests use. */
async function loadDriver() {
  const { runnerImport } = await import('vite');
  const load = async name =>
    (await runnerImport(inRoot('test/e2e', name), { root: inRoot(), configFile: false, logLevel: 'error' }))
      .module;
  return { ...(await load('browser.ts')), ...(await load('contact-page.ts')) };
}

const tell = (heading, ...lines) =>
  console.log(`${heading}\n${lines.map(line => `    ${line}`).join('\n')}\n`);

const inWords = ({ severity, title, quote }) => `${severity}: ${title}${quote === '' ? '' : `: “${quote}”`}`;

const tellReport = report => {
  tell('Verdict', `${report.verdict}, score ${report.score} of 100`, report.outlook);
  tell('Findings', ...(report.findings.length === 0 ? ['none'] : report.findings.map(inWords)));
};

async function takePicture(page, name) {
  await mkdir(inRoot('screenshots'), { recursive: true });
  await page.screenshot({ path: inRoot('screenshots', `${name}.png`) });
  say(`  screenshots/${name}.png`);
}

async function writeDraft(page, driver) {
  await driver.chooseReason(page, 'Problem with order');
  const field = driver.draftField(page);
  await demo.type(field, demo.draft, headless ? 0 : 20);
  tell('Draft', ...demo.draft.split('\n'));
  await demo.openSidebar(page);
  tellReport(await demo.readReport(page));
  await takePicture(page, '1-sidebar');
  return field;
}

async function mendAndSend(page, field, driver) {
  const fix = await demo.applyFirstFix(page, field);
  if (fix !== null) tell('Fix', `${fix.button}: ${fix.title}`, ...(await field.inputValue()).split('\n'));
  const { prompt, question } = await demo.pressSendAndBeAsked(page, driver.sendButton(page));
  tell('Send, with errors left', question);
  await takePicture(page, '2-guard');
  await demo.editMessage(prompt);
  await field.fill(demo.mendedDraft);
  tell('Edited', ...demo.mendedDraft.split('\n'));
  tellReport(await demo.readReport(page));
  await driver.sendButton(page).click();
  await driver.successNotice(page).waitFor();
  tell('Send, with nothing in the way', 'Your message has been sent');
  await takePicture(page, '3-sent');
}

async function tellVolume(browser) {
  const options = await browser.openOptions();
  tell('Options', await demo.tellVolume(options, 819));
  await takePicture(options, '0-options');
  await options.close();
}

async function showDay(browser) {
  const popup = await browser.openPopup();
  const { count, ends } = await demo.readTally(popup);
  tell('Popup', `Sent today ${count}`, ends);
  const height = await popup.evaluate(() => document.body.scrollHeight);
  await popup.setViewportSize({ width: 380, height });
  await takePicture(popup, '4-popup');
}

async function play(browser, driver) {
  await tellVolume(browser);
  const page = await browser.contactPage();
  const field = await writeDraft(page, driver);
  await mendAndSend(page, field, driver);
  await showDay(browser);
  if (!headless) await page.bringToFront();
}

const untilClosed = context =>
  new Promise(resolve => {
    context.on('close', resolve);
  });

async function main() {
  await ensurePackages();
  await ensureBrowser('chromium');
  await buildWithOpenRoots();
  const driver = await loadDriver();
  const browser = await withProgress('Starting the browser', () =>
    driver.launchExtension({ target: 'chrome-test', headless, ...(!headless && { viewport: null }) }),
  );
  const closed = untilClosed(browser.context);
  try {
    await play(browser, driver);
    if (headless) return;
    say('The browser stays open: write on. Close it to end.');
    await closed;
  } finally {
    await browser.close();
  }
}

await main().catch(error => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
});
