import { AxeBuilder } from '@axe-core/playwright';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { allOrders, spread } from '../quota/invented-report';
import type { ExtensionBrowser } from './browser';
import { useSilentExtension } from './launched';
import { openStore } from './store';

/** Given, every state is photographed into this folder. */
const shots = process.env['SCREENSHOTS'];

const germany = 'A1PA6795UKMFR9';
const dayMs = 86_400_000;
const from = Date.UTC(2026, 7, 31, 22);
const channels = ['Amazon.de', 'Amazon.fr', 'Amazon.it'];

let browser: ExtensionBrowser;
let folder: string;
let page: Page;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'second-look-options-'));
});
useSilentExtension(async launched => {
  browser = launched;
  const store = await openStore(browser);
  await store.set({
    'days:2026-09': { [germany]: '1c.2.3.1.-1.wx,214' },
    'order-volumes': { [germany]: { orders: 819, days: 7 } },
  });
  await store.close();
});
afterAll(() => rm(folder, { recursive: true }));
afterEach(() => page.close());

const fileOf = async (name: string, text: string): Promise<string> => {
  const path = join(folder, name);
  await writeFile(path, text);
  return path;
};
const bringReport = async (text: string): Promise<void> =>
  page.locator('.drop input').setInputFiles(await fileOf('report.txt', text));
const bringExport = async (text: string): Promise<void> =>
  page.locator('#data input[type=file]').setInputFiles(await fileOf('export.json', text));

const exported = JSON.stringify({
  format: 'second-look',
  version: 1,
  exportedAt: '2026-09-02T10:00:00.000Z',
  days: [
    {
      day: '2026-09-01',
      marketplaceId: germany,
      account: '',
      confirmed: 30,
      unconfirmed: 0,
      replies: 0,
      unconfirmedReplies: 0,
      corrected: 0,
      limit: 1185,
    },
  ],
  settings: {},
  quota: {},
  orderVolumes: {},
});

/** How to come into each state, and the part of the page to photograph. */
const states: Readonly<Record<string, readonly [string, () => Promise<void>]>> = {
  report: [
    '#volume',
    async () => {
      await bringReport(allOrders(spread({ orders: 819, from, to: from + 7 * dayMs - 60_000, channels })));
      await page.locator('.report-found').waitFor();
    },
  ],
  'wrong report': [
    '#volume',
    async () => {
      await bringReport('sku\tname\n1\t2\n');
      await page.locator('#report-problem').waitFor();
    },
  ],
  counting: ['#counting', async () => page.locator('#counting').waitFor()],
  import: [
    '#data',
    async () => {
      await bringExport(exported);
      await page.locator('.data-preview').waitFor();
    },
  ],
  'wrong import': [
    '#data',
    async () => {
      await bringExport('{}');
      await page.locator('#import-problem').waitFor();
    },
  ],
  erase: [
    '#data',
    async () => {
      await page.getByRole('button', { name: 'Erase everything…' }).click();
      await page.getByText('Erase everything?').waitFor();
    },
  ],
};

interface Look {
  readonly width: number;
  readonly colorScheme: 'light' | 'dark';
  readonly dir: 'ltr' | 'rtl';
}

const looks: readonly Look[] = [
  { width: 1100, colorScheme: 'light', dir: 'ltr' },
  { width: 1100, colorScheme: 'dark', dir: 'ltr' },
  { width: 400, colorScheme: 'light', dir: 'ltr' },
  { width: 1100, colorScheme: 'light', dir: 'rtl' },
];

const open = async ({ width, colorScheme, dir }: Look): Promise<void> => {
  page = await browser.openWindow(`chrome-extension://${browser.extensionId}/src/options/index.html`);
  await page.setViewportSize({ width, height: 1000 });
  await page.emulateMedia({ colorScheme });
  await page.locator('.drop').waitFor();
  await page.evaluate(to => (document.documentElement.dir = to), dir);
};

const cases = Object.keys(states).flatMap(state => looks.map(look => ({ state, ...look })));

describe('the options for volume, counting and data', () => {
  it.each(cases)('have nothing for axe to find: $state, $width px, $colorScheme, $dir', async given => {
    const { state, width, colorScheme, dir } = given;
    await open(given);
    const [part, reach] = states[state] ?? ['body', () => Promise.resolve()];
    await reach();
    if (shots) {
      const name = `options-${state}-${width}-${colorScheme}-${dir}`.replaceAll(' ', '-');
      await page.locator(part).screenshot({ path: join(shots, `${name}.png`) });
    }
    const { violations } = await new AxeBuilder({ page }).include(part).analyze();
    expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html.slice(0, 120))])).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(
      0,
    );
  });
});
