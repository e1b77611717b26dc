import { randomUUID } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { launch, type Browser, type HTTPRequest, type Page } from 'puppeteer-core';
import { findBrowser } from '../../scripts/find-browser.mjs';
import { openOutsideWorld, type OutsideWorld } from './outside-world';
import { until } from '../proof/until';
import { answer, contactAddress } from './stand-ins';

export type FirefoxTarget = 'firefox' | 'firefox-test';

export interface ExtensionFirefox {
  readonly browser: Browser;
  readonly contactPage: (query?: string) => Promise<Page>;
  readonly openPage: (url: string) => Promise<Page>;
  readonly openPopup: () => Promise<Page>;
  readonly openOptions: () => Promise<Page>;
  readonly openCheck: () => Promise<Page>;
  /** As an update does: a newer copy comes into the open tabs, and the extension's own pages close. */
  readonly updateExtension: () => Promise<void>;
  /** The folder into which it puts downloads, unasked. */
  readonly downloads: string;
  readonly contactedHosts: readonly string[];
  readonly consoleErrors: readonly string[];
  readonly close: () => Promise<void>;
}

const builtFolder = (target: FirefoxTarget): string =>
  fileURLToPath(new URL(`../../dist/${target}`, import.meta.url));

/** The address of the extension's pages is random for each profile; a preference settles it beforehand. */
const preferences = (
  addOnId: string,
  host: string,
  downloads: string,
  { port }: OutsideWorld,
): Record<string, unknown> => ({
  'browser.download.folderList': 2,
  'browser.download.dir': downloads,
  'extensions.webextensions.uuids': JSON.stringify({ [addOnId]: host }),
  'network.proxy.type': 1,
  'network.proxy.http': '127.0.0.1',
  'network.proxy.http_port': port,
  'network.proxy.ssl': '127.0.0.1',
  'network.proxy.ssl_port': port,
});

async function serve(request: HTTPRequest, world: OutsideWorld): Promise<void> {
  const answered = answer(request.url());
  if (answered !== null) return request.respond(answered);
  const { hostname } = new URL(request.url());
  // A frame without an address asks nobody.
  if (hostname !== '') world.note(hostname);
  return request.abort();
}

function collectErrors(page: Page, errors: string[]): void {
  page.on('console', message => {
    if (['error', 'warn'].includes(message.type())) errors.push(`${message.type()}: ${message.text()}`);
  });
  page.on('pageerror', error => errors.push(`uncaught: ${String(error)}`));
}

/**
 * For an extension's own page Firefox never says that it has loaded, so its document is asked instead, again and again:
 * a question that meets the page on its way fails in Firefox's driver, and counts as not there yet.
 */
async function openOwnPage(page: Page, url: string): Promise<Page> {
  page.goto(url).catch(() => undefined);
  const whereLoaded = () =>
    page.evaluate(() => (document.readyState === 'complete' ? location.href : '')).catch(String);
  await until(whereLoaded, where => where.startsWith(url), 'where the page is');
  return page;
}

const addOnId = 'second-look@second-look.example';

/** A real Firefox with the built extension as a temporary add-on, and the stand-in pages under Amazon's names. */
export async function launchFirefox(
  target: FirefoxTarget,
  headless = true,
  morePreferences: Readonly<Record<string, unknown>> = {},
): Promise<ExtensionFirefox> {
  const executablePath = findBrowser('firefox');
  if (executablePath === null) throw new Error('No Firefox was found.');
  const world = await openOutsideWorld();
  const host = randomUUID();
  const downloads = await mkdtemp(join(tmpdir(), 'second-look-downloads-'));
  const browser = await launch({
    browser: 'firefox',
    executablePath,
    headless,
    defaultViewport: { width: 1280, height: 900 },
    args: ['-remote-allow-system-access'],
    extraPrefsFirefox: { ...preferences(addOnId, host, downloads, world), ...morePreferences },
  });
  const install = async (): Promise<void> => void (await browser.installExtension(builtFolder(target)));
  await install();
  const consoleErrors: string[] = [];
  const newPage = async (): Promise<Page> => {
    const page = await browser.newPage();
    collectErrors(page, consoleErrors);
    return page;
  };
  const own = async (path: string): Promise<Page> =>
    openOwnPage(await newPage(), `moz-extension://${host}/${path}`);
  const openPage = async (url: string): Promise<Page> => {
    const page = await newPage();
    await page.setRequestInterception(true);
    page.on('request', request => void serve(request, world));
    await page.goto(url);
    return page;
  };
  return {
    browser,
    contactPage: query => openPage(contactAddress(query)),
    openPage,
    openPopup: () => own('src/popup/index.html'),
    openOptions: () => own('src/options/index.html'),
    openCheck: () => own('src/check/index.html'),
    updateExtension: install,
    downloads,
    contactedHosts: world.contactedHosts,
    consoleErrors,
    close: async () => {
      await browser.close();
      await world.close();
      await rm(downloads, { recursive: true, force: true });
    },
  };
}
