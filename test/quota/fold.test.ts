import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { calendarOf } from '../../src/quota/calendar';
import { lastStanding, resetOf, stepOf, undoOf } from '../../src/quota/corrections';
import { dayEnd } from '../../src/quota/day';
import { readDays, spellDays } from '../../src/quota/day-text';
import { isSettled, rememberMs, settleMs, stillToRemember } from '../../src/quota/ledger';
import { mergeDays } from '../../src/quota/merge-days';
import { isLong, packMonth } from '../../src/quota/months';
import { type Correction, type DayRow, foldSends, statusOf } from '../../src/quota/tally';
import { dayRow } from './invented-days';
import { japan, noon, sendEvent as send } from './invented-sends';

const india = 'A21TJRUUN4KGV';
const calendar = calendarOf({ volumes: {}, dayStartMinutes: 0 });

const row = (part: Partial<DayRow> = {}): DayRow =>
  dayRow({ day: '2026-05-12', marketplaceId: japan, confirmed: 5, ...part });

describe('the fold', () => {
  it('keeps replies and the rest, confirmed or not, apart', () => {
    const kinds = fc.record({
      mode: fc.constantFrom('reply' as const, 'proactive' as const),
      confirmed: fc.boolean(),
    });
    fc.assert(
      fc.property(fc.array(kinds, { minLength: 1, maxLength: 30 }), given => {
        const events = given.map((kind, n) => send({ ...kind, id: `send-number-${n}` }));
        const count = (confirmed: boolean, mode?: string) =>
          given.filter(one => one.confirmed === confirmed && (mode ?? one.mode) === one.mode).length;
        expect(foldSends([], events, calendar)).toEqual([
          row({
            confirmed: count(true),
            unconfirmed: count(false),
            replies: count(true, 'reply'),
            unconfirmedReplies: count(false, 'reply'),
          }),
        ]);
      }),
    );
  });

  it('sorts by day, marketplace and account', () => {
    const events = [
      send({ id: 'a', at: noon + 86_400_000 }),
      send({ id: 'b', marketplaceId: india, account: 'two' }),
      send({ id: 'c', marketplaceId: india, account: 'one' }),
      send({ id: 'd' }),
      send({ id: 'e', marketplaceId: null }),
    ];
    expect(
      foldSends([], events, calendar).map(({ day, marketplaceId, account }) => [day, marketplaceId, account]),
    ).toEqual([
      ['2026-05-12', null, ''],
      ['2026-05-12', japan, ''],
      ['2026-05-12', india, 'one'],
      ['2026-05-12', india, 'two'],
      ['2026-05-13', japan, ''],
    ]);
  });

  it('takes of two tellings the earlier, though its number is spelt later', () => {
    const [early, late] = [send({ at: 900_000_000_000 }), send({ at: 1_000_000_000_000 })];
    for (const both of [
      [early, late],
      [late, early],
    ])
      expect(foldSends([], both, calendar)).toMatchObject([{ day: '1998-07-10', confirmed: 1 }]);
  });

  it('takes of two tellings at one moment the one spelt first', () => {
    const [first, second] = [send(), send({ marketplaceId: india })];
    for (const both of [
      [first, second],
      [second, first],
    ])
      expect(foldSends([], both, calendar)).toMatchObject([{ marketplaceId: japan }]);
  });

  it('gives a day the limit of its last moment, and not of the next day', () => {
    const end = dayEnd('2026-05-12', 'Asia/Tokyo', 0);
    const volumes = { [japan]: { orders: 7, days: 7 } };
    const changing = calendarOf({ volumes, dayStartMinutes: 0, earlier: [{ until: end, volumes: {} }] });
    expect(foldSends([], [send()], changing)).toMatchObject([{ limit: null }]);
  });
});

describe('where the limit is not known, or 0', () => {
  it.each([null, 0])('there is no share and no level: %s', limit => {
    expect(statusOf({ sent: 3, limit, reserve: 0, warnPercent: 80 })).toEqual({ share: 0, level: 'none' });
  });
});

describe('a send', () => {
  it('is settled an hour after its day, not a moment before', () => {
    const end = dayEnd('2026-05-12', 'Asia/Tokyo', 0);
    expect(isSettled(send(), end + settleMs - 1, calendar)).toBe(false);
    expect(isSettled(send(), end + settleMs, calendar)).toBe(true);
  });

  it('is remembered for three days to the millisecond', () => {
    const folded = [{ id: 'one', at: noon }];
    expect(stillToRemember(folded, new Set(), noon + rememberMs - 1)).toEqual(folded);
    expect(stillToRemember(folded, new Set(), noon + rememberMs)).toEqual([]);
  });
});

describe('corrections', () => {
  const line = { marketplaceId: japan, day: '2026-05-12', sent: 1 };
  const made = { id: 'one', at: noon };

  it('take the last send away, none below it, and name no account', () => {
    expect(stepOf(line, -1, made)).toEqual({ ...made, marketplaceId: japan, account: '', by: -1 });
    expect(stepOf({ ...line, sent: 0 }, -1, made)).toBeNull();
    expect(resetOf(line, 0, noon)).toMatchObject({ account: '', by: -1 });
  });

  it('are taken back from the last one on', () => {
    const fix = (id: string, at: number): Correction => ({
      id,
      at,
      marketplaceId: japan,
      account: '',
      by: 1,
    });
    const [first, second, third] = [fix('one', noon), fix('two', noon + 2), fix('three', noon + 2)];
    expect(lastStanding([])).toBeNull();
    expect(lastStanding([second, first])).toBe(second);
    expect(lastStanding([second, third, first])).toBe(third);
    expect(lastStanding([second, first, undoOf(second)])).toBe(first);
    expect(lastStanding([first, undoOf(first)])).toBeNull();
  });
});

describe('days that are kept', () => {
  it('end where there is nothing more to say', () => {
    expect(spellDays([[2, 40, 0, 0, 0, 0, null]])).toBe('214');
    expect(readDays('1gjdgxs')).toEqual([[1, 1e9, 0, 0, 0, 0, null]]);
    expect(readDays('1.....a,3.....')?.map(day => day[6])).toEqual([10, 10]);
  });

  it('stand under their marketplace, and their account where there is one', () => {
    const rows = [row(), row({ marketplaceId: null }), row({ account: 'shop' })];
    expect(packMonth(rows)).toEqual({ [japan]: 'c5', '': 'c5', [`${japan}/shop`]: 'c5' });
  });

  it('are long where any of them is', () => {
    expect(isLong({ [japan]: 'c5', [india]: [[12, 5, 0, 0, 0, 0, null]] })).toBe(true);
  });

  it('keep the larger correction when they are merged', () => {
    const { raised } = mergeDays([row({ corrected: 1 })], [row({ corrected: 3, confirmed: 4 })]);
    expect(raised).toMatchObject([{ confirmed: 5, corrected: 3 }]);
  });
});
