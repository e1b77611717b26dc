// npm run measure:typing: what a keystroke costs the main thread of the page where a message is written, with the extension in
// the browser and without it, twenty words marked; and how long a key takes until its letter is painted, in the browser's own
// steps of 8 ms. Both browsers are open in one run and take turns. Nothing here is a test.
import { ensurePackages } from './install.mjs';
import { loadModule } from './load-module.mjs';

const lengths = [500, 2_000, 10_000];
const markCount = 20;
const rounds = 5;
const keysPerRound = 29;
/** Between two keys, in milliseconds: a quick typist's hundred words a minute. */
const pace = 120;

const filler =
  'The left door of your cabinet needs the hinge with two holes, and the right door needs the one with three. ' +
  'Which side should the handle of the narrow drawer be on, and at which height would you like the shelf? ';

const typed = 'and the shelf that you named ';

/** What Amazon takes; in a longer draft the rest is one mark of its own. */
const mostCharacters = 4_000;

/** A draft in which nothing but the marked signs is found, and what is too much. */
function draftOf(length) {
  const step = Math.floor(Math.min(length, mostCharacters - 100) / markCount);
  const plain = filler.repeat(Math.ceil(length / filler.length)).slice(0, length);
  const parts = Array.from({ length: markCount }, (_, i) => plain.slice(i * step, (i + 1) * step - 3));
  return parts.map(part => `${part.trimEnd()} 🎉 `).join('') + plain.slice(markCount * step);
}

/** Runs in the page. */
const watchKeys = () => {
  const durations = [];
  const note = entries => {
    for (const { name, duration } of entries)
      if (name.startsWith('key') || name === 'input') durations.push(duration);
  };
  const observer = new PerformanceObserver(list => note(list.getEntries()));
  observer.observe({ type: 'event', durationThreshold: 16 });
  window.takeKeys = () => {
    note(observer.takeRecords());
    return durations.splice(0);
  };
};

/** Runs in the page. */
const isMarkedWith = count =>
  [...CSS.highlights.values()].reduce((sum, highlight) => sum + highlight.size, 0) >= count;

async function openDraft(tools, browser, length, isMarked) {
  const page = await browser.contactPage();
  await page.evaluate(watchKeys);
  await tools.chooseReason(page);
  const field = tools.draftField(page).first();
  await field.evaluate(element => element.removeAttribute('maxlength'));
  await field.fill(draftOf(length));
  if (isMarked) await page.waitForFunction(isMarkedWith, markCount);
  const session = await page.context().newCDPSession(page);
  await session.send('Performance.enable');
  return { page, session, field };
}

const wait = ms => new Promise(resolve => setTimeout(resolve, ms));

const busySeconds = async session => {
  const { metrics } = await session.send('Performance.getMetrics');
  return metrics.find(({ name }) => name === 'TaskDuration').value;
};

/** Milliseconds of the main thread per key, and how long the slow ones took until they were painted. */
async function typeRound({ page, session, field }) {
  await page.bringToFront();
  await field.evaluate(element => {
    element.focus();
    element.setSelectionRange(element.value.length >> 1, element.value.length >> 1);
  });
  await page.evaluate(() => window.takeKeys());
  await wait(1_000);
  const before = await busySeconds(session);
  for (let key = 0; key < keysPerRound; key += 1) {
    await page.keyboard.press(typed.charAt(key % typed.length));
    await wait(pace);
  }
  const busy = await busySeconds(session);
  const slow = await page.evaluate(() => window.takeKeys());
  return { ms: ((busy - before) * 1_000) / keysPerRound, slowest: Math.max(0, ...slow) };
}

const median = numbers => numbers.toSorted((a, b) => a - b)[numbers.length >> 1];

function row(length, without, withOurs) {
  const [plain, ours] = [without, withOurs].map(all => median(all.map(({ ms }) => ms)));
  const slowest = all => `${median(all.map(one => one.slowest))} ms`;
  return [
    `${length}`.padStart(6),
    `${plain.toFixed(2)} ms without`,
    `${ours.toFixed(2)} ms with`,
    `${(ours - plain).toFixed(2)} ms added`,
    `× ${(ours / plain).toFixed(2)}`,
    `slowest key ${slowest(without)} without, ${slowest(withOurs)} with`,
  ].join('   ');
}

async function measure(tools, length, plain, extended) {
  const drafts = [
    await openDraft(tools, plain, length, false),
    await openDraft(tools, extended, length, true),
  ];
  const results = [[], []];
  for (let round = 0; round < rounds; round += 1)
    for (const [index, draft] of drafts.entries()) results[index].push(await typeRound(draft));
  const isStillMarked = await drafts[1].page.evaluate(isMarkedWith, markCount);
  await Promise.all(drafts.map(({ page }) => page.close()));
  if (!isStillMarked) throw new Error(`fewer than ${markCount} marks at the end`);
  return row(length, ...results);
}

async function main() {
  await ensurePackages();
  const { launchExtension } = await loadModule('test/e2e/browser.ts');
  const tools = await loadModule('test/e2e/contact-page.ts');
  const [plain, extended] = [
    await launchExtension({ target: 'chrome-test' }),
    await launchExtension({ target: 'chrome-test' }),
  ];
  try {
    await plain.uninstallExtension();
    for (const length of lengths) console.log(await measure(tools, length, plain, extended));
  } finally {
    await Promise.all([plain.close(), extended.close()]);
  }
}

await main();
