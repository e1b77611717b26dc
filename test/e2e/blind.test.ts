import type { Locator, Page } from 'playwright-core';
import { afterEach, describe, expect, it } from 'vitest';
import type { ExtensionBrowser } from './browser';
import { drafts, titles } from './drafts';
import { useExtension } from './launched';
import { markedWords } from './marks-in-page';
import { chip, unfold } from './sidebar';
import { openStore, type Store } from './store';
import { until } from './until';

/** A page written from the public facts alone, before the extension had met it. */
interface BlindPage {
  readonly name: string;
  readonly address: string;
  readonly openEditor: (page: Page) => Promise<void>;
  readonly field: (page: Page) => Locator;
  readonly send: (page: Page) => Locator;
}

const pages: readonly BlindPage[] = [
  {
    name: 'a thread by another team',
    address: 'https://sellercentral.amazon.com/messaging/inbox-v3?blind=1&marketplaceID=ATVPDKIKX0DER',
    openEditor: page => page.getByRole('button', { name: 'Reply', exact: true }).click(),
    field: page => page.locator('.reply-editor textarea'),
    send: page => page.getByRole('button', { name: 'Send message' }),
  },
  {
    name: 'contact from a return, in French',
    address:
      'https://sellercentral.amazon.fr/messaging/contact/returns?blind=2&orderID=171-2260913-8847521&marketplaceId=A13V1IB3VIYZZH',
    openEditor: async page => {
      await page.locator('select').selectOption('RT-9');
    },
    field: page => page.locator('.cbr-form textarea'),
    send: page => page.locator('.a-button-input'),
  },
  {
    name: 'a chat in Spanish',
    address:
      'https://sellercentral.amazon.es/messaging/threads/0b6f4c1e-8d2a-4f57-9a3e-5c1d7e2f9a01?blind=3&marketplaceID=A1RKKUPIHCS9HS',
    openEditor: () => Promise.resolve(),
    field: page => page.locator('[contenteditable]'),
    send: page => page.getByRole('button', { name: 'Enviar' }),
  },
];

let browser: ExtensionBrowser;
let store: Store;
let page: Page;
useExtension(async launched => {
  browser = launched;
  store = await openStore(browser);
});
afterEach(() => page.close());

const textOf = (field: Locator): Promise<string> =>
  field.evaluate(element =>
    element instanceof HTMLTextAreaElement ? element.value : (element as HTMLElement).innerText,
  );
const sends = async (): Promise<readonly string[]> =>
  Object.keys(await store.all()).filter(key => key.startsWith('send:'));
const says = (): Promise<string> =>
  chip(page)
    .textContent({ timeout: 500 })
    .then(
      text => text ?? '',
      () => 'no chip at all',
    );
const write = async (field: Locator, text: string): Promise<void> => {
  await field.click();
  await page.keyboard.insertText(text);
};
const open = async (blind: BlindPage): Promise<void> => {
  page = await browser.openPage(blind.address);
  await blind.openEditor(page);
  await blind.field(page).waitFor();
  await until(says).toContain('Watching');
  await write(blind.field(page), drafts.withAddress);
  await until(says).toContain('1 to fix');
};

/** Where these words stand in an editable element, in pixels; null in a text area. */
const placeOf = (field: Locator, words: string): Promise<DOMRect | null> =>
  field.evaluate((element, wanted) => {
    const text = element.firstChild;
    const start = text?.textContent?.indexOf(wanted) ?? -1;
    if (text === null || start === -1) return null;
    const range = document.createRange();
    range.setStart(text, start);
    range.setEnd(text, start + wanted.length);
    return range.getBoundingClientRect().toJSON() as DOMRect;
  }, words);
const lines = (): Promise<readonly DOMRect[]> =>
  page
    .locator('.paper i')
    .evaluateAll(all => all.map(line => line.getBoundingClientRect().toJSON() as DOMRect));
/** A text area's words are highlighted in a twin of ours, those of an editable element get lines over them. */
const isMarked = async (blind: BlindPage): Promise<boolean> => {
  const words = 'help@example.com';
  const place = await placeOf(blind.field(page), words);
  if (place === null) return (await markedWords(page)).join().includes(words);
  const isUnder = ({ left, right, top, bottom }: DOMRect): boolean =>
    left <= place.left + 1 && right >= place.right - 1 && top <= place.bottom && bottom >= place.bottom;
  return (await lines()).some(isUnder);
};

describe('a page nobody had tried', () => {
  it.each(pages)('is watched, marked and mended: $name', async blind => {
    await open(blind);
    await until(() => isMarked(blind)).toBe(true);
    await chip(page).click();
    const found = await unfold(page, titles.address);
    await found.getByRole('button', { name: 'Replace', exact: true }).click();
    await until(() => textOf(blind.field(page))).toBe(drafts.withAddressMended);
    await until(says).toContain('Nothing found');
  });

  // These pages thank in ways that are not known: such a send is kept, as one that may have gone out.
  it.each(pages)('has its send noticed: $name', async blind => {
    await open(blind);
    await blind.field(page).fill(drafts.clean);
    await until(says).toContain('Nothing found');
    const before = await sends();
    await blind.send(page).click();
    await page.waitForFunction('window.__sent.length === 1');
    expect(await page.evaluate('window.__sent')).toEqual([drafts.clean]);
    await page.goto('about:blank');
    await until(async () => (await sends()).length).toBe(before.length + 1);
  });

  it('reaches no host and reports no error', () => {
    expect(browser.contactedHosts).toEqual([]);
    expect(browser.consoleErrors).toEqual([]);
  });
});
