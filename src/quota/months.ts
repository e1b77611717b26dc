import { type PackedDay, readDays, spellDays } from './day-text';
import type { DayRow } from './tally';

/**
 * A month's rows by marketplace and account: short, so that ten years fit, and a popup reads only the months it shows.
 * Lists are how days were kept before they were spelt.
 */
export type PackedMonth = Readonly<Record<string, string | readonly PackedDay[]>>;

/** YYYY-MM. */
export const monthOf = (day: string): string => day.slice(0, 7);

const dayMs = 86_400_000;

/** The months (YYYY-MM) that the last `days` days touch, in any zone. */
export const monthsTouched = (now: number, days: number): readonly string[] => {
  const nameOf = (at: number): string => monthOf(new Date(at).toISOString());
  const between = Array.from({ length: days + 2 }, (_, ago) => nameOf(now + (1 - ago) * dayMs));
  return [...new Set(between)];
};

/** "marketplace" or "marketplace/account"; neither holds a slash before the first one. */
const seriesOf = ({ marketplaceId, account }: DayRow): string =>
  `${marketplaceId ?? ''}${account === '' ? '' : `/${account}`}`;

const packed = (row: DayRow): PackedDay => [
  Number(row.day.slice(8)),
  row.confirmed,
  row.unconfirmed,
  row.replies,
  row.unconfirmedReplies,
  row.corrected,
  row.limit,
];

export const packMonth = (rows: readonly DayRow[]): PackedMonth => {
  const month = new Map<string, PackedDay[]>();
  for (const row of rows) {
    const days = month.get(seriesOf(row)) ?? [];
    days.push(packed(row));
    month.set(seriesOf(row), days);
  }
  return Object.fromEntries([...month].map(([series, days]) => [series, spellDays(days)]));
};

/** Whether something in a month is kept in the old, longer way. */
export const isLong = (month: PackedMonth): boolean =>
  Object.values(month).some(days => typeof days !== 'string');

const unpacked = (month: string, series: string, packedDay: PackedDay): DayRow => {
  const [day, confirmed, unconfirmed, replies, unconfirmedReplies, corrected, limit] = packedDay;
  const [marketplaceId = '', ...account] = series.split('/');
  return {
    day: `${month}-${String(day).padStart(2, '0')}`,
    marketplaceId: marketplaceId === '' ? null : marketplaceId,
    account: account.join('/'),
    confirmed,
    unconfirmed,
    replies,
    unconfirmedReplies,
    corrected,
    limit,
  };
};

const daysIn = (packedDays: string | readonly PackedDay[]): readonly PackedDay[] =>
  typeof packedDays === 'string' ? (readDays(packedDays) ?? []) : packedDays;

/** The rows of a month (YYYY-MM). */
export const unpackMonth = (month: string, days: PackedMonth): readonly DayRow[] =>
  Object.entries(days).flatMap(([series, all]) => daysIn(all).map(day => unpacked(month, series, day)));
