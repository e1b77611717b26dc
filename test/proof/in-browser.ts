/** R1, R3 and R5 in a real Chromium with the built extension: `npm run build:test` comes first. */
import type { Page } from 'playwright-core';
import { type ExtensionBrowser, launchExtension } from '../e2e/browser';
import { draftField, pressSend, writeDraft } from '../e2e/contact-page';
import { drafts } from '../e2e/drafts';
import { hosts } from '../e2e/sidebar';
import { contactAddress } from '../e2e/stand-ins';
import { openStore, type Store } from '../e2e/store';
import { awake } from './awake';
import { quickSend, readyToSend } from './quick-sends';
import { until } from './until';
import { openWorkerWatch } from './worker-watch';

/** Repeats at random that come again with their seed. */
const randomOf = (seed: number) => {
  let state = seed >>> 0;
  return (): number => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
};

interface Scene {
  readonly browser: ExtensionBrowser;
  readonly store: Store;
  readonly here: string;
  readonly version: string;
}

const inBrowser = async <T>(play: (scene: Scene) => Promise<T>): Promise<T> => {
  const browser = await launchExtension({ target: 'chrome-test' });
  try {
    const store = await openStore(browser);
    const version = `Chromium ${browser.context.browser()?.version() ?? '?'}`;
    return await play({ browser, store, here: awake(), version });
  } finally {
    await browser.close();
  }
};

const untilCounted = ({ store, here }: Scene, sent: number): Promise<void> =>
  until(
    () => store.countOf(here),
    count => count >= sent,
    `counted, of ${sent} sent`,
  );

/** All of them confirmed, and none more than once. */
const expectExactly = async (scene: Scene, sent: number): Promise<void> => {
  await untilCounted(scene, sent);
  const sends = await scene.store.sendsOf(scene.here);
  const confirmed = sends.filter(send => send.confirmed).length;
  if (sends.length !== sent || confirmed !== sent)
    throw new Error(`${sent} sent, ${sends.length} stored, ${confirmed} confirmed`);
};

/** One after the other: each waits for the next page to open, whichever that is. */
const openWindows = async ({ browser, here }: Scene, count: number): Promise<readonly Page[]> => {
  const pages: Page[] = [];
  while (pages.length < count) pages.push(await browser.openWindow(contactAddress(`marketplaceID=${here}`)));
  return pages;
};

const tabs = 4;
const sendsPerKill = 50;

/** R1: four windows send as fast as they can while the worker is killed at random moments. */
export const proveKills = (
  kills: number,
  seed: number,
): Promise<{ kills: number; sends: number; version: string }> =>
  inBrowser(async scene => {
    const { browser, version } = scene;
    const random = randomOf(seed);
    const wanted = kills * sendsPerKill;
    let [sent, killed] = [0, 0];
    const sendOn = async (page: Page): Promise<void> => {
      while (sent < wanted) {
        sent += 1;
        await quickSend(page, drafts.clean);
      }
      await page.close();
    };
    const worker = await openWorkerWatch(browser);
    const killOn = async (): Promise<void> => {
      while (killed < kills && sent < wanted) {
        const at = Math.floor(((killed + random()) * wanted) / kills);
        await until(
          () => Promise.resolve(sent),
          now => now >= Math.min(at, wanted),
          'sent',
        );
        if (await worker.kill()) killed += 1;
      }
    };
    const windows = await openWindows(scene, tabs);
    await Promise.all([killOn(), ...windows.map(sendOn)]);
    await expectExactly(scene, sent);
    return { kills: killed, sends: sent, version };
  });

type End = 'navigate' | 'close' | 'crash';

/** The page leaves in the same breath in which it shows its thanks. */
const leaveAtThanks = (page: Page): Promise<void> =>
  page.evaluate(() => {
    const leave = new MutationObserver(() => {
      if (document.querySelector('kat-alert[variant=success]')) location.href = 'about:blank';
    });
    leave.observe(document.body, { childList: true, subtree: true });
  });

const crash = async (page: Page): Promise<void> => {
  const crashed = page.waitForEvent('crash');
  const session = await page.context().newCDPSession(page);
  session.send('Page.crash').catch(() => undefined);
  await crashed;
};

const ends: Readonly<Record<End, (page: Page) => Promise<void>>> = {
  navigate: async page => {
    await page.waitForURL('about:blank');
    await page.close();
  },
  close: page => page.close(),
  crash: async page => {
    await crash(page);
    await page.close();
  },
};

const pressAndEnd = async (page: Page, end: End): Promise<void> => {
  const send = await readyToSend(page, drafts.clean);
  if (end === 'navigate') await leaveAtThanks(page);
  await (end === 'navigate' ? send.press() : send.pressAndWait());
  await ends[end](page);
};

/** R3: each send in a page of its own that meets its end at once, while the worker is dead. */
export const proveLeaving = (end: End, times: number): Promise<{ version: string }> =>
  inBrowser(async scene => {
    const { browser, here, version } = scene;
    const worker = await openWorkerWatch(browser);
    for (let done = 1; done <= times; done += 1) {
      const page = await browser.contactPage(`marketplaceID=${here}`);
      await worker.kill();
      await pressAndEnd(page, end);
      await untilCounted(scene, done);
    }
    await expectExactly(scene, times);
    return { version };
  });

const hostNames = (page: Page): Promise<readonly string[]> =>
  hosts(page).evaluateAll(all => all.map(host => host.localName));

/** An update closes every page of the extension, the one that looks into the store among them. */
const sendsAfterUpdate = async ({ browser, here }: Scene): Promise<readonly { confirmed: boolean }[]> => {
  const store = await openStore(browser);
  const sends = await store.sendsOf(here);
  await store.close();
  return sends;
};

/** R5: the draft stays while the extension is updated under it, one sidebar stands, and the send counts once. */
export const proveUpdates = (updates: number): Promise<{ sends: number; version: string }> =>
  inBrowser(async scene => {
    const { browser, here, version } = scene;
    const page = await browser.contactPage(`marketplaceID=${here}`);
    for (let done = 1; done <= updates; done += 1) {
      await writeDraft(page, drafts.clean);
      await until(
        () => hostNames(page),
        names => names.length === 2,
        'hosts before',
      );
      const before = await hostNames(page);
      await browser.updateExtension();
      await until(
        () => hostNames(page),
        names => names.length === 2 && names.every(name => !before.includes(name)),
        'hosts after an update',
      );
      const text = await draftField(page).inputValue();
      if (text !== drafts.clean) throw new Error(`the draft became ${text}`);
      await pressSend(page);
      await until(
        () => sendsAfterUpdate(scene),
        sends => sends.length === done && sends.every(({ confirmed }) => confirmed),
        `stored after ${done} sends`,
      );
    }
    return { sends: updates, version };
  });
