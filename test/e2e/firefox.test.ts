import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { drafts } from './drafts';
import { launchFirefox, type ExtensionFirefox } from './firefox';
import { hostsOf, send, untilSidebarSays, write } from './firefox-contact-page';
import { until } from './until';

declare const browser: {
  readonly storage: { readonly local: { readonly get: () => Promise<Readonly<Record<string, unknown>>> } };
};

const storedSends = (ownPage: Page): Promise<readonly unknown[]> =>
  ownPage.evaluate(async () =>
    Object.entries(await browser.storage.local.get())
      .filter(([key]) => key.startsWith('send:'))
      .map(([, send]) => send),
  );

const untilCounted = async (popup: Page, count: string): Promise<void> => {
  await popup.waitForFunction(
    wanted => document.querySelector('.count strong')?.textContent === wanted,
    {},
    count,
  );
};

/** The titles of the findings on the check page, whose sidebar anyone may look into. */
const untilFound = async (page: Page, titles: readonly string[]): Promise<void> => {
  await page.waitForFunction(
    wanted => {
      const root = document.querySelector('#beside > *')?.shadowRoot;
      const found = [...(root?.querySelectorAll('.card .title') ?? [])].map(title => title.textContent);
      return Boolean(root?.querySelector('.panel')) && found.join() === wanted;
    },
    {},
    titles.join(),
  );
};

describe.each([
  { target: 'firefox', open: 0 },
  { target: 'firefox-test', open: 2 },
] as const)('the $target build in Firefox', ({ target, open }) => {
  let firefox: ExtensionFirefox;
  let popup: Page;
  beforeAll(async () => {
    firefox = await launchFirefox(target);
  });
  afterAll(() => firefox.close());

  it('shows in its popup that nothing was sent yet', async () => {
    popup = await firefox.openPopup();
    await untilCounted(popup, '0');
  });

  it('watches the stand-in page under its real name', async () => {
    const page = await firefox.contactPage();
    expect(new URL(page.url()).hostname).toBe('sellercentral.amazon.com');
    await write(page, drafts.clean);
    await until(() => hostsOf(page)).toEqual({ all: 2, open });
    if (open > 0) {
      await untilSidebarSays(page, '.chip', 'Nothing found');
      await write(page, drafts.withAddress);
      await untilSidebarSays(page, '.chip', '1 to fix');
    }
    await page.close();
  });

  it('counts one send, and shows it in the popup that is open', async () => {
    const page = await firefox.contactPage();
    await write(page, drafts.clean);
    await send(page);
    await page.close();
    await popup.bringToFront();
    await untilCounted(popup, '1');
    expect(await storedSends(popup)).toMatchObject([
      { confirmed: true, marketplaceId: 'ATVPDKIKX0DER', mode: 'proactive' },
    ]);
  });

  it('checks a pasted text on a page of its own, and mends it', async () => {
    const page = await firefox.openCheck();
    // Wide enough for the sidebar to stand beside the text, where it is always open.
    await page.setViewport({ width: 1280, height: 900 });
    await untilFound(page, ['E-mail address', 'Asks for a positive review', 'Emoji']);
    await page.click('.sample button');
    await page.type('#draft', drafts.withAddress);
    await untilFound(page, ['E-mail address']);
    await page.click('#beside >>> .card-title button');
    // A fix comes when the keys rest.
    await page.waitForFunction(() =>
      Boolean(document.querySelector('#beside > *')?.shadowRoot?.querySelector('.safer .strong')),
    );
    await page.click('#beside >>> .safer .strong');
    await page.waitForFunction(
      wanted => document.querySelector<HTMLTextAreaElement>('#draft')?.value === wanted,
      {},
      drafts.withAddressMended,
    );
    await untilFound(page, []);
    await page.close();
  });

  it('reaches no host and reports no error', () => {
    expect(firefox.contactedHosts).toEqual([]);
    expect(firefox.consoleErrors).toEqual([]);
  });
});
