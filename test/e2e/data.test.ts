import { readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Download, Page } from 'playwright-core';
import { afterEach, describe, expect, it } from 'vitest';
import { formulaCells } from '../proof/csv-cells';
import type { ExtensionBrowser } from './browser';
import { useSilentExtension } from './launched';
import { openStore, type Store } from './store';
import { textOf, until } from './until';

let browser: ExtensionBrowser;
let store: Store;

const germany = 'A1PA6795UKMFR9';
/** 12 confirmed, 2 not, 3 replies and more on the 1st, 40 on the 2nd; 7 of one account; a limit of 1,185. */
const month = {
  [germany]: '1c.2.3.1.-1.wx,214',
  [`${germany}/=shop`]: '27.....wx',
};

useSilentExtension(async launched => {
  browser = launched;
  store = await openStore(browser);
  await store.set({
    'days:2026-09': month,
    'order-volumes': { [germany]: { orders: 819, days: 7 } },
    settings: { importantTag: 'ignored', guard: 'off', rulesOff: ['emoji'] },
  });
});
afterEach(async () => {
  for (const page of browser.context.pages()) if (page.url().includes('options')) await page.close();
});

const options = (): Promise<Page> =>
  browser.openWindow(`chrome-extension://${browser.extensionId}/src/options/index.html`);

const downloaded = async (page: Page, name: string): Promise<Download> => {
  const coming = page.waitForEvent('download');
  await page.getByRole('button', { name }).click();
  return coming;
};
const contentOf = async (download: Download): Promise<string> => readFile(await download.path(), 'utf8');

const bring = async (page: Page, text: string, name = 'export.json'): Promise<void> => {
  const path = join(tmpdir(), `second-look-${name}`);
  await writeFile(path, text);
  await page.locator('#data input[type=file]').setInputFiles(path);
};
const daysOf = async (): Promise<unknown> => (await store.all())['days:2026-09'];

const erase = async (page: Page): Promise<void> => {
  await page.getByRole('button', { name: 'Erase everything…' }).click();
  await page.getByRole('button', { name: 'Erase everything', exact: true }).click();
  await page.getByText('Everything was erased.').waitFor();
};

describe('an export', () => {
  it('is a table without formulas, under a name with the date', async () => {
    const page = await options();
    const file = await downloaded(page, 'Export days (CSV)');
    expect(file.suggestedFilename()).toMatch(/^second-look-\d{4}-\d\d-\d\d\.csv$/);
    const csv = await contentOf(file);
    expect(csv).toContain(`2026-09-01,Germany,${germany},,12,2,3,1,0,1,1185\r\n`);
    expect(csv).toContain(`"'=shop"`);
    expect(formulaCells(csv)).toEqual([]);
  });

  it('comes back after everything was erased', async () => {
    const page = await options();
    const before = await daysOf();
    const json = await contentOf(await downloaded(page, 'Export all (JSON)'));
    await erase(page);
    await until(daysOf).toBeUndefined();
    expect(await store.spelt()).not.toMatch(/819|emoji|=shop/);
    await page.locator(`#${germany}-orders`).waitFor({ state: 'detached' });

    await bring(page, json);
    await textOf(page.locator('#import-days')).toMatch(/^New: 3\. Raised: 0\. Already here: 0\./);
    await page.getByLabel('Replace the options').check();
    await page.getByRole('button', { name: 'Import', exact: true }).click();
    await page.getByText('The import is done. The options can be put back.').waitFor();
    expect(await daysOf()).toEqual(before);
    await until(() => page.locator(`#${germany}-orders`).inputValue()).toBe('819');
    await page.locator('.turned-off').waitFor();

    await page.getByRole('button', { name: 'Undo' }).click();
    await page.locator(`#${germany}-orders`).waitFor({ state: 'detached' });
    expect(await daysOf()).toEqual(before);

    await bring(page, json);
    await textOf(page.locator('#import-days')).toMatch(/^New: 0\. Raised: 0\. Already here: 3\./);
    await page.getByRole('button', { name: 'Import', exact: true }).click();
    await page.getByText('The import is done.').waitFor();
    expect(await daysOf()).toEqual(before);
  });

  it('that was changed is refused in a sentence, and changes nothing', async () => {
    const page = await options();
    const before = await store.spelt();
    const json = await contentOf(await downloaded(page, 'Export all (JSON)'));
    const problem = page.locator('#import-problem');
    await bring(page, json.replace('"confirmed": 12', '"confirmed": -12'));
    await textOf(problem).toBe('The entry of 2026-09-01 in this file cannot be right. Nothing was imported.');
    await bring(page, json.slice(0, -20));
    await textOf(problem).toMatch(/^This is no JSON file, or it is cut off\./);
    await bring(page, json.replace('"version":1', '"version":2').replace('"version": 1', '"version": 2'));
    await textOf(problem).toMatch(/^A newer version of Second Look made this file\./);
    await bring(page, json.replace('"reserve"', '"__proto__"'));
    await textOf(problem).toMatch(/^This JSON file is no export of Second Look, or it was changed\./);
    expect(await store.spelt()).toBe(before);
  });
});

describe('erasing', () => {
  it('asks, and keeps everything unless it is told to', async () => {
    const page = await options();
    const before = await store.spelt();
    await page.getByRole('button', { name: 'Erase everything…' }).click();
    await page.getByRole('dialog', { name: 'Erase everything?' }).waitFor();
    await until(() => page.evaluate(() => document.activeElement?.textContent)).toBe('Keep everything');
    await page.keyboard.press('Escape');
    await page.getByRole('dialog').waitFor({ state: 'detached' });
    expect(await store.spelt()).toBe(before);
  });
});
