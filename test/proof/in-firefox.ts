/** R1, R3 and R5 in a real Firefox with the built extension, as far as its driver goes: it ends the background, closes pages and installs anew. */
import type { Page } from 'puppeteer-core';
import { drafts } from '../e2e/drafts';
import { type ExtensionFirefox, launchFirefox } from '../e2e/firefox';
import { send, write } from '../e2e/firefox-contact-page';
import { awake } from './awake';
import { until } from './until';
import { webProcessesOf } from './web-processes';

declare const browser: {
  readonly extension: { readonly getBackgroundPage: () => object | null };
  readonly storage: { readonly local: { readonly get: () => Promise<Readonly<Record<string, unknown>>> } };
};

/** As the browser ends a background that has nothing to do, but after so many milliseconds. */
const impatient = { 'extensions.background.idle.timeout': 200 };

interface Stored {
  readonly marketplaceId: string;
  readonly confirmed: boolean;
}

const sendsIn = (own: Page): Promise<readonly Stored[]> =>
  own.evaluate(async () =>
    Object.entries(await browser.storage.local.get())
      .filter(([key]) => key.startsWith('send:'))
      .map(([, stored]) => stored as Stored),
  );

const untilBackgroundIsGone = (own: Page): Promise<void> =>
  until(
    () => own.evaluate(() => browser.extension.getBackgroundPage() === null),
    isGone => isGone,
    'the background is gone',
  );

/** Ends the page in the same breath in which its message went out. */
type End = (page: Page, firefox: ExtensionFirefox) => Promise<void>;

const closed: End = page => page.close();

/** Kills the processes of all web pages, as a crash does; the page must be closed with its process gone. */
const crashed: End = async (page, { browser }) => {
  const alive = () => webProcessesOf(browser.process()?.pid ?? 0);
  const pids = await alive();
  if (pids.length === 0) throw new Error('no web page has a process');
  for (const pid of pids) process.kill(pid, 'SIGSEGV');
  await until(
    async () => (await alive()).filter(pid => pids.includes(pid)).length,
    left => left === 0,
    'processes of the page',
  );
  await page.close();
};

/** Each send in a page of its own that meets its end at once, while the background does not run. */
const proveLeaving = async (end: End, times: number): Promise<{ version: string }> => {
  const firefox = await launchFirefox('firefox', true, impatient);
  try {
    const [own, here] = [await firefox.openOptions(), awake()];
    for (let done = 1; done <= times; done += 1) {
      const page = await firefox.contactPage(`marketplaceID=${here}`);
      await write(page, drafts.clean);
      await untilBackgroundIsGone(own);
      await send(page);
      await end(page, firefox);
      await until(
        () => sendsIn(own),
        sends =>
          sends.filter(({ confirmed, marketplaceId }) => confirmed && marketplaceId === here).length >= done,
        `stored, of ${done} sent`,
      );
    }
    const stored = (await sendsIn(own)).length;
    if (stored !== times) throw new Error(`${times} sent, ${stored} stored`);
    return { version: (await firefox.browser.version()).replace('/', ' ') };
  } finally {
    await firefox.close();
  }
};

export const proveClosing = (times: number): Promise<{ version: string }> => proveLeaving(closed, times);
export const proveCrashing = (times: number): Promise<{ version: string }> => proveLeaving(crashed, times);

const hostNames = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() => [...document.querySelectorAll('html > :not(head, body)')].map(host => host.localName));

/** Each draft stays while the extension is updated under it, one sidebar stands, and the send counts once. */
export const proveUpdatesInFirefox = async (updates: number): Promise<{ version: string }> => {
  const firefox = await launchFirefox('firefox');
  try {
    const here = awake();
    for (let done = 1; done <= updates; done += 1) {
      const page = await firefox.contactPage(`marketplaceID=${here}`);
      await write(page, drafts.clean);
      await until(
        () => hostNames(page),
        names => names.length === 2,
        'hosts before',
      );
      const before = await hostNames(page);
      await firefox.updateExtension();
      await until(
        () => hostNames(page),
        names => names.length === 2 && names.every(name => !before.includes(name)),
        'hosts after an update',
      );
      await send(page);
      const own = await firefox.openOptions();
      await until(
        () => sendsIn(own),
        sends => sends.length === done && sends.every(({ confirmed }) => confirmed),
        `stored after ${done} sends`,
      );
      await page.close();
      await own.close();
    }
    return { version: (await firefox.browser.version()).replace('/', ' ') };
  } finally {
    await firefox.close();
  }
};
