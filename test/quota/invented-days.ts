import fc from 'fast-check';
import type { DayRow } from '../../src/quota/tally';

/** A day in Germany without a send. */
export const dayRow = (part: Partial<DayRow> = {}): DayRow => ({
  day: '2026-09-01',
  marketplaceId: 'A1PA6795UKMFR9',
  account: '',
  confirmed: 0,
  unconfirmed: 0,
  replies: 0,
  unconfirmedReplies: 0,
  corrected: 0,
  limit: null,
  ...part,
});

/** Rows as any history may leave them, one for each day, marketplace and account. */
export const dayRows: fc.Arbitrary<readonly DayRow[]> = fc.uniqueArray(
  fc
    .record({
      day: fc.constantFrom('2024-02-29', '2026-08-31', '2026-09-01', '2026-09-02'),
      marketplaceId: fc.constantFrom(null, 'A1PA6795UKMFR9', 'ATVPDKIKX0DER'),
      account: fc.constantFrom('', 'shop a', '=cmd'),
      replies: fc.nat(9),
      others: fc.nat(9),
      unconfirmedReplies: fc.nat(9),
      unconfirmedOthers: fc.nat(9),
      corrected: fc.integer({ min: -5, max: 5 }),
      limit: fc.option(fc.nat(2000)),
    })
    .map(({ others, unconfirmedOthers, ...row }) => ({
      ...row,
      confirmed: row.replies + others,
      unconfirmed: row.unconfirmedReplies + unconfirmedOthers,
    })),
  { selector: row => `${row.day} ${String(row.marketplaceId)} ${row.account}`, maxLength: 12 },
);
