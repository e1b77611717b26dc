import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { ElementHandle, Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { formulaCells } from '../proof/csv-cells';
import { allOrders, spread } from '../quota/invented-report';
import { launchFirefox, type ExtensionFirefox } from './firefox';
import { until } from './until';

type Entries = Readonly<Record<string, unknown>>;

declare const browser: {
  readonly storage: {
    readonly local: {
      readonly get: () => Promise<Entries>;
      readonly set: (entries: Entries) => Promise<void>;
    };
  };
};

const germany = 'A1PA6795UKMFR9';
const month = { [germany]: '1c.2.3.1.-1.wx,214', [`${germany}/=shop`]: '27.....wx' };

let firefox: ExtensionFirefox;
let options: Page;

beforeAll(async () => {
  firefox = await launchFirefox('firefox');
  options = await firefox.openOptions();
  await options.evaluate(entries => browser.storage.local.set(entries), {
    'days:2026-09': month,
    'order-volumes': { [germany]: { orders: 700, days: 7 } },
  });
  await options.waitForSelector(`#${germany}-orders`);
});
afterAll(async () => {
  expect(firefox.contactedHosts).toEqual([]);
  expect(firefox.consoleErrors).toEqual([]);
  await firefox.close();
});

const stored = (): Promise<Entries> => options.evaluate(() => browser.storage.local.get());
const days = async (): Promise<unknown> => (await stored())['days:2026-09'];
const press = async (name: string): Promise<void> => {
  const button = await options.waitForFunction(
    wanted => [...document.querySelectorAll('button')].find(one => one.textContent.trim() === wanted),
    {},
    name,
  );
  // By its own method: a dialog may still be on its way over it.
  await (button as ElementHandle<HTMLButtonElement>).evaluate(one => one.click());
};
const says = async (words: string): Promise<void> => {
  await options.waitForFunction(wanted => document.body.textContent.includes(wanted), {}, words);
};

/** What was downloaded under a name that ends so, once it is whole. */
const downloaded = async (ending: string): Promise<string> => {
  const found = async (): Promise<string> => {
    const names = await readdir(firefox.downloads);
    const name = names.find(one => one.endsWith(ending));
    if (name === undefined || names.some(one => one.endsWith('.part'))) return '';
    return readFile(join(firefox.downloads, name), 'utf8');
  };
  await until(found).not.toBe('');
  return found();
};

const bring = async (selector: string, name: string, text: string): Promise<void> => {
  const path = join(firefox.downloads, name);
  await writeFile(path, text);
  const field = (await options.waitForSelector(selector)) as ElementHandle<HTMLInputElement> | null;
  await field?.uploadFile(path);
};

describe('the data of the options in Firefox', () => {
  let json = '';

  it('go out as a table without formulas, and as a file', async () => {
    await press('Export days (CSV)');
    const csv = await downloaded('.csv');
    expect(csv).toContain(`2026-09-01,Germany,${germany},,12,2,3,1,0,1,1185\r\n`);
    expect(formulaCells(csv)).toEqual([]);
    await press('Export all (JSON)');
    json = await downloaded('.json');
    expect(JSON.parse(json)).toMatchObject({ format: 'second-look', days: { length: 3 } });
  });

  it('come back after everything was erased', async () => {
    await press('Erase everything…');
    await press('Erase everything');
    await says('Everything was erased.');
    expect(await days()).toBeUndefined();
    await bring('#data input[type=file]', 'back.json', json);
    await says('New: 3. Raised: 0. Already here: 0.');
    await (await options.waitForSelector('input[aria-describedby="import-options"]'))?.click();
    await press('Import');
    await says('The import is done.');
    expect(await days()).toEqual(month);
    expect((await stored())['order-volumes']).toEqual({ [germany]: { orders: 700, days: 7 } });
  });

  it('are refused where the file was changed', async () => {
    await bring('#data input[type=file]', 'wrong.json', json.replace('"confirmed": 12', '"confirmed": -12'));
    await says('The entry of 2026-09-01 in this file cannot be right. Nothing was imported.');
    expect(await days()).toEqual(month);
  });

  it('take their order volume from an order report', async () => {
    const from = Date.UTC(2026, 7, 31, 22);
    const to = from + 7 * 86_400_000 - 60_000;
    const report = allOrders(spread({ orders: 819, from, to, channels: ['Amazon.de'] }));
    await bring('.drop input', 'report.txt', report);
    await says('819 orders in 7 days');
    await press('Apply');
    await says('Germany now uses the numbers of this report.');
    expect((await stored())['order-volumes']).toEqual({ [germany]: { orders: 819, days: 7 } });
  });
});
