/** R1 and R3 in a real Firefox with the built extension, as far as its driver goes: it can end the background and close pages. */
import type { Page } from 'puppeteer-core';
import { drafts } from '../e2e/drafts';
import { launchFirefox } from '../e2e/firefox';
import { send, write } from '../e2e/firefox-contact-page';
import { awake } from './awake';
import { until } from './until';

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

/** Each send in a page of its own that is closed at once, while the background does not run. */
export const proveClosing = async (times: number): Promise<{ version: string }> => {
  const firefox = await launchFirefox('firefox', true, impatient);
  try {
    const [own, here] = [await firefox.openOptions(), awake()];
    for (let done = 1; done <= times; done += 1) {
      const page = await firefox.contactPage(`marketplaceID=${here}`);
      await write(page, drafts.clean);
      await untilBackgroundIsGone(own);
      await send(page);
      await page.close();
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
