import type { Page } from 'playwright-core';
import type { ExtensionBrowser } from './browser';

interface Tab {
  readonly id: number;
  readonly url?: string;
}

declare const chrome: {
  readonly tabs: {
    readonly query: (wanted: object) => Promise<readonly Tab[]>;
    readonly duplicate: (id: number) => Promise<Tab>;
    readonly discard: (id: number) => Promise<Tab>;
    readonly update: (id: number, change: { readonly active: boolean }) => Promise<Tab>;
  };
  readonly action: {
    readonly getBadgeText: (of: { readonly tabId: number }) => Promise<string>;
    readonly getTitle: (of: { readonly tabId: number }) => Promise<string>;
  };
};

/** What the toolbar button says while this page is in front. */
export const toolbarOf = async (browser: ExtensionBrowser, page: Page) => {
  const worker = await browser.worker();
  return worker.evaluate(async url => {
    const tab = (await chrome.tabs.query({})).find(one => one.url === url);
    if (!tab) throw new Error(`There is no tab at ${url}.`);
    const of = { tabId: tab.id };
    return { badge: await chrome.action.getBadgeText(of), title: await chrome.action.getTitle(of) };
  }, page.url());
};

/** As a person does it from the tab's own menu. */
export const duplicate = async (browser: ExtensionBrowser, page: Page): Promise<Page> => {
  const opened = browser.context.waitForEvent('page');
  const worker = await browser.worker();
  await worker.evaluate(async url => {
    const tab = (await chrome.tabs.query({})).find(one => one.url === url);
    if (tab) await chrome.tabs.duplicate(tab.id);
  }, page.url());
  return opened;
};

/** As the browser does with a tab in the background where memory is short, and a person who looks at it again. */
export const discardAndReturn = async (browser: ExtensionBrowser, page: Page): Promise<Page> => {
  const worker = await browser.worker();
  const opened = browser.context.waitForEvent('page');
  await worker.evaluate(async url => {
    const tab = (await chrome.tabs.query({ active: false })).find(one => one.url === url);
    if (!tab) throw new Error(`There is no tab in the background at ${url}.`);
    const { id } = await chrome.tabs.discard(tab.id);
    await chrome.tabs.update(id, { active: true });
  }, page.url());
  return opened;
};
