import { AxeBuilder } from '@axe-core/playwright';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import type { ExtensionBrowser } from './browser';
import { useSilentExtension } from './launched';
import { openStore, type Store } from './store';
import { until } from './until';

/** Given, every state is photographed into this folder. */
const folder = process.env['SCREENSHOTS'];

const us = 'ATVPDKIKX0DER';
const germany = 'A1PA6795UKMFR9';
const britain = 'A1F83G8C2ARO7P';
const france = 'A13V1IB3VIYZZH';
const italy = 'APJ6JRA9NG5V4';

/** Early evening in Europe and noon in Los Angeles: one calendar day in all of them, and no day the worker packs. */
const now = Date.parse(`${new Date().toISOString().slice(0, 10)}T20:00:00Z`);
const dateOf = (ago: number): string => new Date(now - ago * 86_400_000).toISOString().slice(0, 10);

type Stored = Readonly<Record<string, unknown>>;

/** Counts of the last days, today's last, as the store has them packed: confirmed, not confirmed, corrected. */
const monthsOf = (
  sent: Readonly<Record<string, readonly (readonly [number, number?, number?])[]>>,
): Stored => {
  const months: Record<string, Record<string, number[][]>> = {};
  for (const [id, days] of Object.entries(sent))
    for (const [place, [confirmed, unconfirmed = 0, corrected = 0]] of days.entries()) {
      const date = dateOf(days.length - 1 - place);
      const month = (months[`days:${date.slice(0, 7)}`] ??= {});
      (month[id] ??= []).push([Number(date.slice(8)), confirmed, unconfirmed, 0, 0, corrected, 1185]);
    }
  return months;
};

const earlier = [188, 240, 214, 301, 96, 60, 255, 270, 233, 1190, 204, 90, 71].map(count => [count] as const);
const volumes = { 'order-volumes': { [us]: { orders: 819, days: 7 } } };
const fix = (id: string, by: number): Stored => ({
  [`fix:${id}`]: { id, at: now - 60_000, marketplaceId: us, account: '', by },
});
const several = {
  'order-volumes': {
    [us]: { orders: 819, days: 7 },
    [germany]: { orders: 120, days: 7 },
    [britain]: { orders: 333, days: 7 },
    [france]: { orders: 14, days: 7 },
  },
  quota: { otherSends: { [germany]: 60 } },
};
const sentInSeveral = {
  [us]: [...earlier, [214, 2] as const],
  [germany]: [[487] as const],
  [britain]: [[37, 0, 3] as const],
};

const states: Readonly<Record<string, Stored>> = {
  'no volume yet': {},
  'no volume, with sends': monthsOf({ [us]: [[12]] }),
  'fresh day': { ...volumes, ...monthsOf({ [us]: [...earlier, [0]] }) },
  ordinary: { ...volumes, ...monthsOf({ [us]: [...earlier, [214]] }) },
  unconfirmed: {
    ...volumes,
    ...monthsOf({ [us]: [...earlier, [214, 2]] }),
    quota: { otherSends: { [us]: 60 } },
  },
  warn: { ...volumes, ...monthsOf({ [us]: [...earlier, [960]] }) },
  over: { ...volumes, ...monthsOf({ [us]: [...earlier, [1204, 3]] }) },
  'may be low': {
    ...volumes,
    ...monthsOf({ [us]: [...earlier, [214]] }),
    'lost:0123456789abcdef': { at: now - 3_600_000 },
  },
  corrected: { ...volumes, ...monthsOf({ [us]: [...earlier, [214]] }), ...fix('0123456789abcdef', 3) },
  several: { ...several, ...monthsOf(sentInSeveral) },
  many: {
    'order-volumes': { ...several['order-volumes'], [italy]: { orders: 70, days: 7 } },
    ...monthsOf(sentInSeveral),
  },
};

let browser: ExtensionBrowser;
let store: Store;
let page: Page;

/** As large as a browser lets a popup be. */
const size = { width: 380, height: 580 };

const show = async (state: string): Promise<void> => {
  await store.clear();
  await store.set(states[state] ?? {});
  await page.reload();
  await page.locator('.count').waitFor();
};
const photograph = async (name: string): Promise<void> => {
  if (folder) await page.screenshot({ path: join(folder, `popup-${name.replaceAll(/\W+/g, '-')}.png`) });
};
const violations = async (): Promise<readonly string[]> =>
  (await new AxeBuilder({ page }).analyze()).violations.map(({ id }) => id);
const overflow = (): Promise<readonly number[]> =>
  page.evaluate(() => {
    const { scrollWidth, clientWidth, scrollHeight, clientHeight } = document.documentElement;
    return [scrollWidth - clientWidth, Math.max(0, scrollHeight - clientHeight)];
  });

useSilentExtension(async launched => {
  browser = launched;
  store = await openStore(browser);
  page = await browser.openPopup();
  await page.setViewportSize(size);
  await page.clock.setFixedTime(now);
});

describe('the popup, in every state', () => {
  it.each(Object.keys(states))('fits, and has nothing for axe to find: %s', async state => {
    await show(state);
    await photograph(state);
    expect(await overflow()).toEqual([0, 0]);
    expect(await violations()).toEqual([]);
  });

  it.each(['warn', 'over', 'several', 'corrected'])('is readable in the dark: %s', async state => {
    await page.emulateMedia({ colorScheme: 'dark' });
    await show(state);
    await photograph(`${state}-dark`);
    expect(await violations()).toEqual([]);
    await page.emulateMedia({ colorScheme: 'light' });
  });

  /** How far from the right edge of its place each line of words stands, in pixels. */
  const gapsAtRight = (): Promise<readonly number[]> =>
    page.locator('p:is(.count, .perhaps, .advice, .ends, .pace, .corrected)').evaluateAll(all =>
      all
        .filter(one => one.textContent.trim() !== '')
        .map(one => {
          const words = document.createRange();
          words.selectNodeContents(one);
          return Math.round(one.getBoundingClientRect().right - words.getBoundingClientRect().right);
        }),
    );

  it.each(['no volume yet', 'unconfirmed', 'warn', 'several', 'corrected'])(
    'stands at the right, and has room, right to left: %s',
    async state => {
      await show(state);
      await page.evaluate(() => (document.documentElement.dir = 'rtl'));
      await photograph(`${state}-rtl`);
      expect(await overflow()).toEqual([0, 0]);
      expect(Math.max(...(await gapsAtRight()))).toBeLessThanOrEqual(1);
    },
  );

  it('opens the days as a table, and has targets of 24 pixels', async () => {
    await show('ordinary');
    await page.locator('.history summary').click();
    await until(() => page.locator('.history tbody tr').count()).toBe(14);
    await photograph('days');
    expect(await violations()).toEqual([]);
    const heights = await page
      .locator('button, summary, select')
      .evaluateAll(all => all.map(one => one.getBoundingClientRect().height));
    expect(Math.min(...heights)).toBeGreaterThanOrEqual(24);
  });
});

describe('correcting the count by hand', () => {
  const sent = () => until(() => page.locator('.count strong').textContent());
  const press = (name: string) => page.getByRole('button', { name }).click();

  it('goes up, down and to none, and back again after the popup was closed', async () => {
    await show('ordinary');
    await press('One send more');
    await sent().toBe('215');
    await until(() => page.locator('.corrected').textContent()).toMatch(/^1 added by hand\. Undo \+1$/);
    await press('Reset');
    await sent().toBe('0');
    await page.getByRole('button', { name: 'One send fewer' }).click({ force: true });
    await page.reload();
    await sent().toBe('0');
    await photograph('reset');
    await press('Undo −215');
    await sent().toBe('215');
    await press('Undo +1');
    await sent().toBe('214');
    await until(() => page.locator('.corrected').textContent()).toBe(' ');
  });
});
