import * as v from 'valibot';
import { readDays } from '../quota/day-text';
import type { FoldedSend } from '../quota/ledger';
import { monthOf, packMonth, type PackedMonth, unpackMonth } from '../quota/months';
import type { DayRow } from '../quota/tally';
import { type Snapshot, stored, type Stored } from './stored';

const count = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(1e9));
const difference = v.pipe(v.number(), v.integer(), v.minValue(-1e9), v.maxValue(1e9));

/** Up to the year 9999, the last that a date of four digits can name. */
export const moment = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(253_370_764_800_000));

export const sendId = v.pipe(v.string(), v.regex(/^[a-z0-9-]{8,64}$/));

export const marketplaceId = v.nullable(v.pipe(v.string(), v.regex(/^[A-Z0-9]{5,20}$/)));

export const account = v.pipe(v.string(), v.maxLength(64));

const dayOfMonth = v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(31));
const limit = v.nullable(count);
const series = v.pipe(v.string(), v.regex(/^(?:[A-Z0-9]{5,20})?(?:\/.{1,64})?$/s));

const spelt = v.pipe(
  v.string(),
  v.check(text => readDays(text) !== null),
);
const listed = v.pipe(
  v.array(v.strictTuple([dayOfMonth, count, count, count, count, difference, limit])),
  v.minLength(1),
);

/** A month that holds nothing is never written: one that is found was damaged. */
const monthSchema = v.pipe(
  v.record(series, v.union([spelt, listed])),
  v.check(month => Object.keys(month).length > 0),
);

const prefix = 'days:';

export const isMonthKey = (key: string): boolean => /^days:\d{4}-\d{2}$/.test(key);
export const monthKey = (month: string): string => prefix + month;
export const monthOfKey = (key: string): string => key.slice(prefix.length);

/** The packed days of one month (YYYY-MM). */
export const monthValue = (month: string): Stored<PackedMonth> =>
  stored<PackedMonth>({ key: monthKey(month), area: 'local', schema: monthSchema, fallback: {} });

const id = /^[a-z0-9-]{8,64}$/;
const isListOfIds = (text: string): boolean => text === '' || text.split(' ').every(part => id.test(part));

/** Ids that are in the rows, separated by spaces, by the UTC day of their send, in days since 1970. */
export const foldedIds = stored<Readonly<Record<string, string>>>({
  key: 'folded',
  area: 'local',
  schema: v.record(v.pipe(v.string(), v.regex(/^\d{1,7}$/)), v.pipe(v.string(), v.check(isListOfIds))),
  fallback: {},
});

const dayMs = 86_400_000;

export const packIds = (folded: readonly FoldedSend[]): Readonly<Record<string, string>> => {
  const byDay = new Map<number, string[]>();
  for (const { id, at } of folded) {
    const day = Math.floor(at / dayMs);
    const ids = byDay.get(day) ?? [];
    ids.push(id);
    byDay.set(day, ids);
  }
  return Object.fromEntries([...byDay].map(([day, ids]) => [day, ids.join(' ')]));
};

/** The moment of each is the last one of its day: none is forgotten too early. */
export const unpackIds = (packed: Readonly<Record<string, string>>): readonly FoldedSend[] =>
  Object.entries(packed).flatMap(([day, ids]) =>
    ids
      .split(' ')
      .filter(id => id !== '')
      .map(id => ({ id, at: (Number(day) + 1) * dayMs - 1 })),
  );

/** How days were stored before they were split by month. */
export const oldDays = stored<{ readonly rows: readonly DayRow[]; readonly folded: readonly FoldedSend[] }>({
  key: 'days',
  area: 'local',
  schema: v.object({
    rows: v.array(
      v.object({
        day: v.pipe(v.string(), v.isoDate()),
        marketplaceId,
        account: v.optional(account, ''),
        confirmed: count,
        unconfirmed: count,
        replies: count,
        unconfirmedReplies: v.optional(count, 0),
        corrected: v.optional(difference, 0),
        limit,
      }),
    ),
    folded: v.array(v.object({ id: sendId, at: moment })),
  }),
  fallback: { rows: [], folded: [] },
});

/** The rows of these months (YYYY-MM) in a snapshot; a day of the old shape is in no month. */
export const rowsOfMonths = async (
  snapshot: Snapshot,
  months: readonly string[],
): Promise<readonly DayRow[]> => {
  const packed = await Promise.all(
    months.map(async month => unpackMonth(month, await monthValue(month).from(snapshot))),
  );
  return packed.flat();
};

/** As entries to store, one for each month that has a row. */
export const monthEntries = (rows: readonly DayRow[]): Record<string, PackedMonth> => {
  const months = new Map<string, DayRow[]>();
  for (const row of rows) {
    const month = months.get(monthOf(row.day)) ?? [];
    month.push(row);
    months.set(monthOf(row.day), month);
  }
  return Object.fromEntries(
    [...months].map(([month, all]) => [monthKey(month), v.parse(monthSchema, packMonth(all))]),
  );
};
