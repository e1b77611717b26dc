/** How much ten years take and how long the count of the day takes then, beside the count of the first day. */
import { marketplaces } from '../../src/marketplaces';
import { packMonth } from '../../src/quota/months';
import type { DayRow, SendEvent } from '../../src/quota/tally';
import { packIds } from '../../src/storage/ledger';
import { readTally } from '../../src/storage/tally';
import { wipe } from '../storage/fake-browser';
import { counting, fake } from './counting';

const dayMs = 86_400_000;
const now = Date.UTC(2036, 4, 12, 20);
const perDay = 5000;
const days = 3653;

const nameOf = (ago: number): string => new Date(now - ago * dayMs).toISOString().slice(0, 10);
const hex = (n: number): string => n.toString(16).padStart(24, '0');
const hashOf = (n: number): string => n.toString(36).padStart(8, '0');

/** Numbers that differ from day to day, so that none is short for being always the same. */
const rowOf = (day: string, marketplaceId: string, place: number, count: number): DayRow => {
  const n = Date.parse(day) / dayMs + 7 * place;
  const sent = Math.floor(perDay / count) + (n % 41) - 20;
  return {
    day,
    marketplaceId,
    account: '',
    confirmed: sent - 2 - (n % 11),
    unconfirmed: 2 + (n % 11),
    replies: Math.floor(sent / 3) + (n % 13),
    unconfirmedReplies: n % 3,
    corrected: n % 10 === 0 ? (n % 7) - 3 : 0,
    // The seller brings a new order report every week.
    limit: 12_345 + (Math.floor(n / 7) % 100),
  };
};

const rowsOf = (month: string, names: readonly string[], ids: readonly string[]): readonly DayRow[] =>
  names
    .filter(day => day.startsWith(month))
    .sort()
    .flatMap(day => ids.map((id, place) => rowOf(day, id, place, ids.length)));

const sendOf = (n: number, ids: readonly string[]): SendEvent => ({
  id: hex(n),
  at: now - (n % 1000) * 1000,
  marketplaceId: ids[n % ids.length] ?? null,
  mode: 'proactive',
  confirmed: true,
  account: '',
  order: hashOf(n),
  asksReview: false,
});

const numbers = (count: number): readonly number[] => Array.from({ length: count }, (_, n) => n);

/** The store on the last of so many days of 5,000 sends, every one started by the seller. */
const fill = async (pastDays: number, ids: readonly string[]): Promise<void> => {
  wipe(fake);
  await counting.settleIn();
  const { values } = fake.storage.local;
  const names = numbers(pastDays).map(ago => nameOf(ago + 1));
  for (const month of new Set(names.map(day => day.slice(0, 7))))
    values.set(`days:${month}`, packMonth(rowsOf(month, names, ids)));
  for (const day of names.slice(0, 60))
    values.set(`orders:${day}`, { sent: numbers(perDay).map(hashOf).join(''), asked: '' });
  const remembered = numbers(Math.min(pastDays, 3) * perDay);
  values.set('folded', packIds(remembered.map(n => ({ id: hex(n + 1e6), at: now - (1 + (n % 3)) * dayMs }))));
  for (const n of numbers(perDay)) values.set(`send:${hex(n)}`, sendOf(n, ids));
};

const bytesStored = (): number =>
  [...fake.storage.local.values].reduce(
    (sum, [key, value]) => sum + key.length + JSON.stringify(value).length,
    0,
  );

/** In milliseconds of processor time, so that a busy machine is not taken for a slow count. */
const cpuMs = (): number => {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
};

/** The median of some counts of the day, in milliseconds of processor time. */
const timeTally = async (): Promise<number> => {
  const times: number[] = [];
  for (let run = 0; run < 9; run++) {
    const start = cpuMs();
    await readTally(now);
    times.push(cpuMs() - start);
  }
  return times.sort((one, other) => one - other)[4] ?? 0;
};

export interface TenYears {
  readonly marketplaces: number;
  readonly bytes: number;
  readonly tallyMs: number;
  readonly firstDayTallyMs: number;
}

/** With so many marketplaces. */
export const measureTenYears = async (count: number): Promise<TenYears> => {
  const ids = marketplaces.slice(0, count).map(({ marketplaceId }) => marketplaceId);
  await fill(0, ids);
  await timeTally();
  const firstDayTallyMs = await timeTally();
  await fill(days, ids);
  const bytes = bytesStored();
  return { marketplaces: count, bytes, tallyMs: await timeTally(), firstDayTallyMs };
};
