import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { marketplaces } from '../../src/marketplaces';
import { calendarOf } from '../../src/quota/calendar';
import { dayOf } from '../../src/quota/day';
import { emptyLedger, foldInto, rowsWith, stillToRemember } from '../../src/quota/ledger';
import { type DayRow, foldSends, type SendEvent, statusOf } from '../../src/quota/tally';
import { countOf, todayOf } from '../../src/quota/today';

const calendar = calendarOf({ volumes: { ATVPDKIKX0DER: { orders: 819, days: 7 } }, dayStartMinutes: 0 });
const ids = [null, 'ATVPDKIKX0DER', 'A1PA6795UKMFR9', 'ARBP9OOSHTCHU'];
const begin = Date.UTC(2026, 2, 27);

/** Everything about a send follows from its id, as in life. */
const sendOf = (n: number): SendEvent => ({
  id: `send-number-${n}`,
  at: begin + n * 1_234_567,
  marketplaceId: ids[n % ids.length] ?? null,
  mode: n % 3 === 0 ? 'reply' : 'proactive',
  confirmed: n % 5 > 0,
  account: '',
});

const sends = fc.array(fc.nat(400).map(sendOf), { maxLength: 60 });
const sumOf = (rows: readonly DayRow[]): number =>
  rows.reduce((sum, row) => sum + row.confirmed + row.unconfirmed, 0);

describe('foldSends', () => {
  it('counts each send of a set once, whatever their order and repeats', () => {
    fc.assert(
      fc.property(sends, fc.infiniteStream(fc.nat()), (events, random) => {
        const shuffled = [...events, ...events]
          .map(event => ({ event, rank: random.next().value as number }))
          .sort((one, other) => one.rank - other.rank)
          .map(({ event }) => event);
        const rows = foldSends([], events, calendar);
        expect(foldSends([], shuffled, calendar)).toEqual(rows);
        expect(sumOf(rows)).toBe(new Set(events.map(({ id }) => id)).size);
      }),
    );
  });

  it('takes a send told twice at its most certain, in any order', () => {
    const unsure = { ...sendOf(1), confirmed: false };
    const sure = { ...unsure, confirmed: true, at: unsure.at + 1 };
    for (const both of [
      [unsure, sure],
      [sure, unsure],
    ])
      expect(foldSends([], both, calendar)).toMatchObject([{ confirmed: 1, unconfirmed: 0 }]);
    const elsewhere = { ...sure, marketplaceId: 'ARBP9OOSHTCHU' };
    expect(foldSends([], [sure, elsewhere], calendar)).toEqual(foldSends([], [elsewhere, sure], calendar));
    const earlier = { ...sure, at: sure.at - 40 * 3_600_000 };
    expect(foldSends([], [sure, earlier], calendar)).toEqual(foldSends([], [earlier], calendar));
  });

  it('leaves the rows it is given as they are', () => {
    const rows = Object.freeze(foldSends([], [sendOf(1)], calendar).map(row => Object.freeze(row)));
    expect(sumOf(foldSends(rows, [sendOf(401)], calendar))).toBe(2);
    expect(sumOf(rows)).toBe(1);
  });

  it('keeps an old row its limit and gives a new one the limit of now', () => {
    const [row] = foldSends([], [sendOf(1)], calendar);
    const poorer = calendarOf({ volumes: {}, dayStartMinutes: 0 });
    expect(row?.limit).toBe(1185);
    expect(foldSends(row ? [row] : [], [sendOf(1)], poorer)).toMatchObject([{ limit: 1185, confirmed: 2 }]);
    expect(foldSends([], [sendOf(1)], poorer)).toMatchObject([{ limit: null }]);
  });
});

describe('the ledger', () => {
  it('holds a set: folding again, or in another order, changes nothing', () => {
    fc.assert(
      fc.property(sends, sends, (some, others) => {
        const once = foldInto(foldInto(emptyLedger, some, calendar), others, calendar);
        const swapped = foldInto(foldInto(emptyLedger, others, calendar), some, calendar);
        expect(swapped.rows).toEqual(once.rows);
        expect(foldInto(once, [...others, ...some], calendar)).toEqual(once);
        expect(rowsWith(once, some, calendar)).toEqual(once.rows);
        expect(rowsWith(foldInto(emptyLedger, some, calendar), others, calendar)).toEqual(once.rows);
        expect(rowsWith(emptyLedger, [...some, ...others], calendar)).toEqual(once.rows);
      }),
    );
  });

  it('remembers ids that may come again and forgets the rest', () => {
    const folded = foldInto(emptyLedger, [sendOf(0), sendOf(1), sendOf(2)], calendar);
    const late = begin + 30 * 86_400_000;
    expect(stillToRemember(folded.folded, new Set(['send-number-1']), late).map(({ id }) => id)).toEqual([
      'send-number-1',
    ]);
    expect(stillToRemember(folded.folded, new Set(), begin + 1000)).toEqual(folded.folded);
  });
});

describe('calendarOf', () => {
  it('knows the zone of each marketplace and takes this computer where it does not', () => {
    for (const { marketplaceId, timeZone } of marketplaces)
      expect(calendar.zoneOf(marketplaceId)).toBe(timeZone);
    const here = new Intl.DateTimeFormat().resolvedOptions().timeZone;
    expect(calendar.zoneOf(null)).toBe(here);
    expect(calendar.zoneOf('A0000000000000')).toBe(here);
  });

  it('has no limit where no order volume is known', () => {
    expect(['ATVPDKIKX0DER', 'A1PA6795UKMFR9', 'constructor', null].map(calendar.limitOf)).toEqual([
      1185,
      null,
      null,
      null,
    ]);
  });
});

describe('a limit', () => {
  const volume = (orders: number) => ({ ATVPDKIKX0DER: { orders, days: 7 } });
  const changed = calendarOf({
    volumes: volume(700),
    dayStartMinutes: 0,
    earlier: [
      { until: 1000, volumes: {} },
      { until: 2000, volumes: volume(70) },
    ],
  });

  it('is the one in force at a moment, and without one that of now', () => {
    const limitAt = (at?: number) => changed.limitOf('ATVPDKIKX0DER', at);
    expect([0, 999, 1000, 1999, 2000, 9999].map(limitAt)).toEqual([null, null, 650, 650, 1100, 1100]);
    expect(limitAt()).toBe(1100);
  });

  it('is none where the marketplace is not known', () => {
    expect(changed.limitOf(null)).toBeNull();
  });
});

describe('todayOf', () => {
  const options = {
    now: begin + 3_600_000 * 20,
    marketplaceIds: ['ATVPDKIKX0DER'],
    countReplies: true,
    reserve: 200,
    warnPercent: 80,
    otherSends: {},
  };
  const dayHere = dayOf(options.now, calendar.zoneOf(null), 0);
  const row = (part: Partial<DayRow>): DayRow => ({
    day: '2026-03-27',
    marketplaceId: 'ATVPDKIKX0DER',
    account: '',
    confirmed: 10,
    unconfirmed: 4,
    replies: 3,
    unconfirmedReplies: 1,
    corrected: 0,
    limit: null,
    ...part,
  });

  it('has a line for each marketplace asked for or sent in', () => {
    const rows = [
      row({}),
      row({ day: '2026-03-26' }),
      row({ marketplaceId: 'ARBP9OOSHTCHU', day: '2026-03-27' }),
    ];
    expect(todayOf(rows, calendar, options)).toMatchObject([
      {
        marketplaceId: 'ATVPDKIKX0DER',
        sent: 10,
        unconfirmed: 4,
        limit: 1185,
        level: 'fine',
        day: '2026-03-27',
      },
      { marketplaceId: 'ARBP9OOSHTCHU', sent: 10, limit: null, level: 'none', share: 0 },
    ]);
    expect(todayOf([], calendar, options)).toMatchObject([{ sent: 0, unconfirmed: 0, limit: 1185 }]);
  });

  it('counts each marketplace apart, and nothing of yesterday', () => {
    const rows = [
      row({ day: '2026-03-26', confirmed: 500 }),
      row({ marketplaceId: 'A1F83G8C2ARO7P', day: '2026-03-26', confirmed: 300 }),
      row({ marketplaceId: 'ARBP9OOSHTCHU', confirmed: 7 }),
      row({ marketplaceId: null, day: dayHere, confirmed: 2 }),
      row({ confirmed: 5 }),
    ];
    expect(todayOf(rows, calendar, options).map(({ marketplaceId, sent }) => [marketplaceId, sent])).toEqual([
      ['ATVPDKIKX0DER', 5],
      ['ARBP9OOSHTCHU', 7],
      [null, 2],
    ]);
  });

  it('ends in the marketplace zone', () => {
    const [line] = todayOf([], calendar, options);
    expect(new Date(line?.ends ?? 0).toISOString()).toBe('2026-03-28T07:00:00.000Z');
  });

  it('leaves replies out where the seller says so', () => {
    expect(countOf(row({}), false)).toEqual({ sent: 7, unconfirmed: 3 });
    expect(countOf(row({}), true)).toEqual({ sent: 10, unconfirmed: 4 });
  });
});

describe('statusOf', () => {
  it.each([
    [0, 1185, 200, 80, 'fine'],
    [947, 1185, 200, 80, 'fine'],
    [948, 1185, 200, 80, 'warn'],
    [984, 1185, 200, 90, 'fine'],
    [985, 1185, 200, 90, 'warn'],
    [1184, 1185, 0, 100, 'fine'],
    [1185, 1185, 0, 100, 'over'],
    [2000, 1185, 200, 80, 'over'],
    [0, 600, 600, 80, 'fine'],
    [0, 600, 9000, 80, 'fine'],
    [500, null, 200, 80, 'none'],
  ] as const)('%i of %s, %i kept back, warning at %i: %s', (sent, limit, reserve, warnPercent, level) => {
    expect(statusOf({ sent, limit, reserve, warnPercent })).toEqual({
      share: limit === null ? 0 : sent / limit,
      level,
    });
  });
});
