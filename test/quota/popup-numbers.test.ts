import { describe, expect, it } from 'vitest';
import { calendarOf } from '../../src/quota/calendar';
import { forecastOf } from '../../src/quota/forecast';
import { recentDays } from '../../src/quota/recent-days';
import { type DayRow, withoutAccounts } from '../../src/quota/tally';
import { type TodayLine, todayOf } from '../../src/quota/today';
import { totalOf } from '../../src/quota/total';
import { dayRow } from './invented-days';
import { japan } from './invented-sends';

const us = 'ATVPDKIKX0DER';
const hour = 3_600_000;
// 13:00 on 12 May in Los Angeles, 05:00 on 13 May in Tokyo.
const now = Date.UTC(2026, 4, 12, 20);
const calendar = calendarOf({ volumes: { [us]: { orders: 819, days: 7 } }, dayStartMinutes: 0 });
const options = { now, marketplaceIds: [us], countReplies: true, reserve: 200, warnPercent: 80 };

const row = (part: Partial<DayRow> = {}): DayRow =>
  dayRow({ day: '2026-05-12', marketplaceId: us, confirmed: 10, limit: 700, ...part });

const lineOf = (sent: number, others = 0): TodayLine => {
  const [line] = todayOf([row({ confirmed: sent })], calendar, { ...options, otherSends: { [us]: others } });
  if (!line) throw new Error('no line');
  return line;
};

describe('rows of several accounts', () => {
  it('are one row where only the marketplace counts', () => {
    const rows = [row({ account: 'one', replies: 2 }), row({ account: 'two', corrected: -1, limit: null })];
    expect(withoutAccounts(rows)).toEqual([row({ confirmed: 20, replies: 2, corrected: -1 })]);
    expect(todayOf(rows, calendar, { ...options, otherSends: {} })).toMatchObject([{ sent: 19 }]);
  });
});

describe('what other tools send', () => {
  it('counts against the limit and is shown apart', () => {
    expect(lineOf(900)).toMatchObject({ sent: 900, others: 0, level: 'fine' });
    expect(lineOf(900, 100)).toMatchObject({ sent: 900, others: 100, level: 'warn', share: 1000 / 1185 });
    expect(lineOf(900, 285).level).toBe('over');
  });

  it('is told by marketplace, and nothing where none is told', () => {
    const others = (id: string | null, otherSends: Readonly<Record<string, number>>) =>
      todayOf([row({ marketplaceId: id, day: '2026-05-12' })], calendar, {
        ...options,
        marketplaceIds: [id ?? us],
        otherSends,
      })[0]?.others;
    expect(others(us, { [japan]: 7, [us]: 100 })).toBe(100);
    expect(others(us, { [japan]: 7 })).toBe(0);
    expect(others('constructor', { [japan]: 7 })).toBe(0);
  });
});

describe('the total', () => {
  const inJapan = todayOf([row({ marketplaceId: japan, day: '2026-05-13', unconfirmed: 3 })], calendar, {
    ...options,
    marketplaceIds: [],
    otherSends: {},
  });

  it('sums up each marketplace at its own day', () => {
    expect(totalOf([lineOf(900, 50), ...inJapan], options)).toMatchObject({
      sent: 910,
      unconfirmed: 3,
      others: 50,
      limit: null,
      level: 'none',
    });
  });

  it('has a limit where every one is known', () => {
    expect(totalOf([lineOf(900), lineOf(900, 100)], options)).toMatchObject({
      sent: 1800,
      others: 100,
      limit: 2370,
      share: 1900 / 2370,
      level: 'warn',
    });
    expect(totalOf([], options)).toMatchObject({ sent: 0, limit: null, level: 'none' });
  });

  it('sums up the corrections', () => {
    const [line, other] = [lineOf(10), lineOf(20)];
    expect(
      totalOf(
        [
          { ...line, corrected: 3 },
          { ...other, corrected: -1 },
        ],
        options,
      ).corrected,
    ).toBe(2);
  });

  it('keeps the reserve back in each marketplace', () => {
    const level = (sent: number) =>
      totalOf([lineOf(sent), lineOf(900)], { reserve: 250, warnPercent: 100 }).level;
    expect([969, 970].map(level)).toEqual(['fine', 'warn']);
  });
});

describe('the last days', () => {
  const recent = (rows: readonly DayRow[], part: Partial<Parameters<typeof recentDays>[2]> = {}) =>
    recentDays(rows, calendar, { ...options, days: 14, ...part });

  it('are fourteen, oldest first, those without a send among them', () => {
    const days = recent([row(), row({ day: '2026-04-29', confirmed: 4 }), row({ day: '2026-04-28' })]);
    expect(days).toHaveLength(14);
    expect(days[0]).toEqual({ day: '2026-04-29', sent: 4, unconfirmed: 0, corrected: 0, limit: 700 });
    expect(days[1]).toMatchObject({ day: '2026-04-30', sent: 0, limit: null });
    expect(days[13]).toMatchObject({ day: '2026-05-12', sent: 10, limit: 1185 });
  });

  it('end with the latest day that has begun anywhere the seller sells', () => {
    const days = recent([row(), row({ marketplaceId: japan, day: '2026-05-13', confirmed: 2, limit: null })]);
    expect(days.slice(-2)).toMatchObject([
      { day: '2026-05-12', sent: 10, limit: 1185 },
      { day: '2026-05-13', sent: 2, limit: null },
    ]);
  });

  it('end with that day wherever in the list its marketplace stands', () => {
    const inJapan = row({ marketplaceId: japan, day: '2026-05-13' });
    expect(recent([inJapan, row()], { marketplaceIds: [japan, us] }).at(-1)?.day).toBe('2026-05-13');
    expect(recent([row()], { marketplaceIds: [us, japan] }).at(-1)?.day).toBe('2026-05-13');
  });

  it('sum up the marketplaces, and have a limit where every one is known', () => {
    const day = '2026-05-11';
    const rows = [
      row({ day, unconfirmed: 2, corrected: 1 }),
      row({ day, unconfirmed: 3, corrected: 2, marketplaceId: japan, limit: 600 }),
    ];
    const sumOf = (all: readonly DayRow[]) => recent(all).find(one => one.day === day);
    expect(sumOf(rows)).toEqual({ day, sent: 23, unconfirmed: 5, corrected: 3, limit: 1300 });
    const unknown = row({ day, marketplaceId: null, limit: null });
    expect(sumOf([...rows, unknown])).toMatchObject({ sent: 33, limit: null });
  });

  it('leave replies out where they do not count, and never show less than none', () => {
    const days = recent([row({ replies: 4, corrected: -9 })], { countReplies: false });
    expect(days.at(-1)).toMatchObject({ sent: 0, corrected: -9 });
  });

  it('are today and before in this zone where nothing is known', () => {
    expect(recent([], { marketplaceIds: [], days: 1 })).toMatchObject([{ sent: 0, limit: null }]);
  });
});

describe('the forecast', () => {
  const start = Date.UTC(2026, 4, 12, 7);

  it('goes on at the pace since the day began', () => {
    expect(forecastOf(lineOf(900), 0, now)).toEqual({
      kind: 'at',
      at: now + Math.ceil((285 * (now - start)) / 900),
    });
    expect(forecastOf(lineOf(400), 0, now)).toEqual({ kind: 'later' });
  });

  it('takes other tools off the limit', () => {
    const alone = forecastOf(lineOf(900), 0, now);
    const together = forecastOf(lineOf(900, 100), 0, now);
    if (alone.kind !== 'at' || together.kind !== 'at') throw new Error('no forecast');
    expect(together.at).toBeLessThan(alone.at);
    expect(forecastOf(lineOf(900, 285), 0, now)).toEqual({ kind: 'reached' });
  });

  it('is for today only: a limit reached as the day ends is not reached', () => {
    const line = { ...lineOf(650), limit: 1200 };
    expect(forecastOf(line, 0, now)).toEqual({ kind: 'later' });
    expect(forecastOf({ ...line, limit: 1199 }, 0, now)).toMatchObject({ kind: 'at' });
  });

  it('says nothing on too little', () => {
    expect(forecastOf(lineOf(10), 0, now)).toEqual({ kind: 'later' });
    expect(forecastOf(lineOf(500), 0, start + hour)).toMatchObject({ kind: 'at' });
    expect(forecastOf(lineOf(9), 0, now)).toEqual({ kind: 'unsure' });
    expect(forecastOf(lineOf(500), 0, start + hour - 1)).toEqual({ kind: 'unsure' });
    expect(forecastOf({ ...lineOf(500), limit: null, level: 'none' }, 0, now)).toEqual({ kind: 'unsure' });
  });
});
