import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readDays, spellDays } from '../../src/quota/day-text';
import { isLong, monthOf, monthsTouched, packMonth, unpackMonth } from '../../src/quota/months';
import type { DayRow } from '../../src/quota/tally';

const rows = fc.uniqueArray(
  fc.record<DayRow>({
    day: fc.integer({ min: 1, max: 31 }).map(day => `2026-05-${String(day).padStart(2, '0')}`),
    marketplaceId: fc.constantFrom(null, 'ATVPDKIKX0DER', 'A1PA6795UKMFR9'),
    account: fc.constantFrom('', 'one', 'a/slashed one'),
    confirmed: fc.nat(5000),
    unconfirmed: fc.nat(20),
    replies: fc.nat(20),
    unconfirmedReplies: fc.nat(20),
    corrected: fc.integer({ min: -9, max: 9 }),
    limit: fc.option(fc.nat(9000)),
  }),
  { selector: ({ day, marketplaceId, account }) => `${day} ${marketplaceId} ${account}`, maxLength: 60 },
);

describe('a packed month', () => {
  it('gives back every row it was given', () => {
    fc.assert(
      fc.property(rows, given => {
        const back = unpackMonth('2026-05', packMonth(given));
        expect(new Set(back.map(row => JSON.stringify(row)))).toEqual(
          new Set(given.map(row => JSON.stringify(row))),
        );
      }),
    );
  });

  it('takes little: a busy day of a marketplace fits into 18 characters', () => {
    const row = {
      day: '2026-05-12',
      marketplaceId: 'ATVPDKIKX0DER',
      account: '',
      confirmed: 4950,
      unconfirmed: 50,
      replies: 2000,
      unconfirmedReplies: 10,
      corrected: -3,
      limit: 12_345,
    };
    const month = Array.from({ length: 31 }, (_, day) => ({
      ...row,
      day: `2026-05-${String(day + 1).padStart(2, '0')}`,
    }));
    expect(JSON.stringify(packMonth(month)).length).toBeLessThan(31 * 18);
  });

  it('is read as well where an older version kept its days as lists', () => {
    const old = {
      '': [[1, 3, 0, 1, 0, 0, null]],
      'ATVPDKIKX0DER/one': [
        [2, 12, 2, 3, 1, -1, 1185],
        [4, 40, 0, 0, 0, 0, 1185],
      ],
    } as const;
    const back = unpackMonth('2026-05', old);
    expect(back.map(({ day, confirmed, limit }) => [day, confirmed, limit])).toEqual([
      ['2026-05-01', 3, null],
      ['2026-05-02', 12, 1185],
      ['2026-05-04', 40, 1185],
    ]);
    expect(unpackMonth('2026-05', packMonth(back))).toEqual(back);
    expect([isLong(old), isLong(packMonth(back))]).toEqual([true, false]);
  });
});

describe('days as text', () => {
  it('leave out what is 0 and a limit that stays', () => {
    const text = spellDays([
      [11, 217, 12, 21, 5, 0, 0],
      [12, 1, 0, 0, 0, -3, 0],
      [13, 0, 0, 0, 0, 0, null],
      [31, 1e9, 0, 0, 0, 0, 1185],
    ]);
    expect(text).toBe('b61.c.l.5..0,c1....-3,d....._,vgjdgxs.....wx');
    expect(readDays('1,2.....a,3,4....._,5')?.map(day => day[6])).toEqual([null, 10, 10, null, null]);
  });

  it.each([
    ['nothing', ''],
    ['no day', '.c'],
    ['day 0', '01'],
    ['day 32', 'w1'],
    ['a leading zero', '101'],
    ['a number too large', '1gjdgxt'],
    ['a correction too low', '1....-gjdgxt'],
    ['a sign before a count', '1-1'],
    ['a sign alone', '1....-'],
    ['capitals', '1A'],
    ['a field too many', '1......2.'],
    ['an end cut off', '1,'],
    ['a start cut off', ',1'],
    ['spaces', '1 ,2'],
    ['a line end', '1\n'],
    ['a negative limit', '1.....-1'],
  ])('with %s were never written', (_, text) => {
    expect(readDays(text)).toBeNull();
  });
});

describe('the months that the last days touch', () => {
  it('hold the days of every zone, tomorrow in the east among them', () => {
    expect(monthsTouched(Date.UTC(2026, 4, 12), 14)).toEqual(['2026-05', '2026-04']);
    expect(monthsTouched(Date.UTC(2026, 4, 31, 23), 14)).toEqual(['2026-06', '2026-05']);
    expect(monthsTouched(Date.UTC(2026, 0, 20), 14)).toEqual(['2026-01']);
    expect(monthOf('2026-05-12')).toBe('2026-05');
  });
});
