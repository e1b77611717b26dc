import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { writeReport } from '../../scripts/invent-report.mjs';
import { allOrders, spread } from '../quota/invented-report';
import type { ExtensionBrowser } from './browser';
import { closePages, useSilentExtension } from './launched';
import { openStore } from './store';
import { textOf, until } from './until';

let browser: ExtensionBrowser;
let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'second-look-report-'));
});
useSilentExtension(launched => (browser = launched));
afterAll(() => rm(folder, { recursive: true }));
afterEach(() => closePages(browser));

const own = (path: string): Promise<Page> =>
  browser.openWindow(`chrome-extension://${browser.extensionId}/${path}`);
const options = (): Promise<Page> => own('src/options/index.html');
const popup = (): Promise<Page> => own('src/popup/index.html');

const fileOf = async (name: string, text: string | Buffer): Promise<string> => {
  const path = join(folder, name);
  await writeFile(path, text);
  return path;
};
const bring = (page: Page, path: string): Promise<void> => page.locator('.drop input').setInputFiles(path);

const dayMs = 86_400_000;
/** Midnight of 1 September in Berlin, Paris and Rome. */
const from = Date.UTC(2026, 7, 31, 22);
const channels = ['Amazon.de', 'Amazon.fr', 'Amazon.it'];
const orders = spread({ orders: 819, from, to: from + 7 * dayMs - 60_000, channels });
const germany = 'A1PA6795UKMFR9';

describe('an order report', () => {
  it('is chosen, looked at and applied, and the popup shows its limit', async () => {
    const [page, day] = [await options(), await popup()];
    await bring(page, await fileOf('report.txt', allOrders(orders)));
    await textOf(page.locator('.report-summary')).toBe(
      '819 orders in 7 days, 3 marketplaces → 117 a day → limit 1,185',
    );
    const store = await openStore(browser);
    expect(await store.all()).not.toHaveProperty('order-volumes');

    await page.getByRole('button', { name: 'Apply to Germany' }).click();
    await page.getByText('Germany now uses the numbers of this report.').waitFor();
    await until(() => page.locator(`#${germany}-orders`).inputValue()).toBe('273');
    await textOf(day.locator('.formula span').first()).toBe('795 = 5 × 39 + 600');

    await page.getByRole('button', { name: 'Undo' }).click();
    await page.locator(`#${germany}-orders`).waitFor({ state: 'detached' });
    await page.getByRole('button', { name: 'Apply to all 3' }).click();
    await page.getByText('3 marketplaces now use the numbers of this report.').waitFor();
    expect(await page.locator('.volume').count()).toBe(3);
    expect(await store.spelt()).not.toMatch(/MUSTERSTADT|302-|Garden/);
  });

  it('is dropped', async () => {
    const page = await options();
    const given = await page.evaluateHandle(text => {
      const data = new DataTransfer();
      data.items.add(new File([text], 'dropped.txt'));
      return data;
    }, allOrders(orders));
    await page.dispatchEvent('.drop', 'dragover', { dataTransfer: given });
    await page.locator('.drop.is-over').waitFor();
    await page.dispatchEvent('.drop', 'drop', { dataTransfer: given });
    await page.getByText('Found in dropped.txt').waitFor();
  });

  it('of many rows shows how far it is, and leaves the page to the seller', async () => {
    const page = await options();
    const path = join(folder, 'long.txt');
    await writeReport(path, { rows: 200_000, from, to: from + 9 * dayMs });
    await page.evaluate(() => {
      const shares = new Set<number>();
      Object.assign(globalThis, { shares });
      new MutationObserver(() => {
        const bar = document.querySelector('progress');
        if (bar) shares.add(bar.value);
      }).observe(document.body, { subtree: true, childList: true, attributes: true, characterData: true });
    });
    await bring(page, path);
    await textOf(page.locator('.report-summary')).toMatch(/orders in 7 days, 3 marketplaces/);
    const shares = await page.evaluate(() => (globalThis as unknown as { shares: Set<number> }).shares.size);
    expect(shares).toBeGreaterThan(10);
  });

  it('can be cancelled while it is read', async () => {
    const page = await options();
    const path = join(folder, 'cancelled.txt');
    await writeReport(path, { rows: 200_000, from, to: from + 9 * dayMs });
    // As soon as there is a button: a fast machine would be done before a click from outside arrives.
    await page.evaluate(() => {
      new MutationObserver(() => {
        const [button] = document.querySelectorAll<HTMLButtonElement>('.report-reading button');
        if (Number(document.querySelector('progress')?.value) > 0.05) button?.click();
      }).observe(document.body, { subtree: true, childList: true, attributes: true, characterData: true });
    });
    await bring(page, path);
    await page.getByText('Cancelled. Nothing was changed.').waitFor();
    expect(await page.locator('.report-found').count()).toBe(0);
    expect(await page.evaluate(() => document.activeElement?.getAttribute('type'))).toBe('file');
  });
});

describe('a wrong file', () => {
  it.each<readonly [string, string | Buffer, RegExp]>([
    ['list.csv', 'order-id,purchase-date,sku\n1,2,3\n', /^Commas stand .+ Expected is/],
    ['settlement.txt', 'settlement-id\torder-id\n1\t2\n', /^This is a settlement report.+ Expected is/],
    ['book.xlsx', Buffer.from('PK\u0003\u0004 [Content_Types].xml'), /^This is a spreadsheet\. Expected is/],
    ['empty.txt', '', /^This file is empty\. Expected is/],
    ['picture.txt', Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 0]), /^This is a picture\. Expected is/],
    ['noise.txt', Buffer.from([1, 0, 0, 0, 9, 9, 0, 200, 201]), /^This file holds no text\. Expected is/],
  ])('%s gets a sentence, and the next one may be right', async (name, content, sentence) => {
    const page = await options();
    await bring(page, await fileOf(name, content));
    await textOf(page.locator('.drop .problem')).toMatch(sentence);
    await bring(page, await fileOf('right.txt', allOrders(orders)));
    await page.getByText('Found in right.txt').waitFor();
  });
});
