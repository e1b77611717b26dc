import type { Page } from 'playwright-core';
import { describe, it } from 'vitest';
import type { ExtensionBrowser } from './browser';
import { draftField, writeDraft } from './contact-page';
import { drafts } from './drafts';
import { killWorker, openQuietPage } from './extension';
import { useSilentExtension } from './launched';
import { openStore } from './store';
import { until } from './until';

declare const chrome: {
  readonly action: {
    readonly getBadgeText: (of: { readonly tabId?: number }) => Promise<string>;
    readonly setBadgeText: (to: { readonly text: string }) => Promise<void>;
  };
  readonly tabs: {
    readonly query: (which: { readonly url: string }) => Promise<readonly { readonly id: number }[]>;
  };
};

const japan = 'A1VC38T7YXB528';
const sends = (count: number, at: number) =>
  Object.fromEntries(
    Array.from({ length: count }, (_, n) => {
      const id = `send-number-${n}`;
      const send = { id, at, marketplaceId: japan, mode: 'proactive', confirmed: true, account: '' };
      return [`send:${id}`, send];
    }),
  );

let browser: ExtensionBrowser;
/** Runs no script of the extension: looking at the badge wakes nobody. */
let quiet: Page;
useSilentExtension(async launched => {
  browser = launched;
  quiet = await openQuietPage(browser);
});

const everywhere = () => until(() => quiet.evaluate(() => chrome.action.getBadgeText({})));
const onMessagePage = () =>
  until(() =>
    quiet.evaluate(async () => {
      const [tab] = await chrome.tabs.query({ url: 'https://sellercentral.amazon.com/messaging/*' });
      return tab ? chrome.action.getBadgeText({ tabId: tab.id }) : 'no tab';
    }),
  );

describe('the number on the toolbar button', () => {
  it('is the share of the limit, and on a message page what is to be mended', async () => {
    const store = await openStore(browser);
    await store.set({ 'order-volumes': { [japan]: { orders: 0, days: 7 } }, ...sends(590, Date.now()) });
    await store.close();
    await everywhere().toBe('98%');
    const page = await browser.contactPage();
    await writeDraft(page, drafts.withAddress);
    await onMessagePage().toBe('1');
    await draftField(page).fill(drafts.clean);
    await onMessagePage().toBe('');
    await draftField(page).fill(drafts.withAddress);
    await onMessagePage().toBe('1');
    await everywhere().toBe('98%');
  });

  it('goes everywhere at once where the seller hides it, and comes back', async () => {
    const options = await browser.openWindow(
      `chrome-extension://${browser.extensionId}/src/options/index.html`,
    );
    const choice = options.getByLabel('Show numbers on the toolbar button');
    await choice.uncheck();
    await everywhere().toBe('');
    await onMessagePage().toBe('');
    await choice.check();
    await everywhere().toBe('98%');
    await options.close();
  });

  it('is drawn anew as soon as another tab is looked at, the worker asleep', async () => {
    await killWorker(browser);
    // Stands for what a day that ended left there: nobody was awake to take it away.
    await quiet.evaluate(() => chrome.action.setBadgeText({ text: '12%' }));
    const other = await browser.context.newPage();
    await other.bringToFront();
    await everywhere().toBe('98%');
  });
});
