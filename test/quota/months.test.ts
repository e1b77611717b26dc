import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { monthOf, monthsTouched, packMonth, unpackMonth } from '../../src/quota/months';
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

  it('takes little: a day of a marketplace fits into 40 characters', () => {
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
    expect(JSON.stringify(packMonth(month)).length).toBeLessThan(31 * 40);
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
