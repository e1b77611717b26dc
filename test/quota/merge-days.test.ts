import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { mergeDays } from '../../src/quota/merge-days';
import { combined, type DayRow } from '../../src/quota/tally';
import { dayRow as row, dayRows } from './invented-days';

const after = (present: readonly DayRow[], incoming: readonly DayRow[]): readonly DayRow[] =>
  combined([...present, ...mergeDays(present, incoming).additions]);

const inOrder = (rows: readonly DayRow[]): readonly string[] =>
  rows.map(({ limit: _, ...counts }) => JSON.stringify(counts, Object.keys(row()).sort())).sort();

const keyOf = ({ day, marketplaceId, account }: DayRow): string =>
  `${day} ${String(marketplaceId)} ${account}`;

describe('days from elsewhere', () => {
  it('are new, higher or known', () => {
    const present = [row({ confirmed: 5 }), row({ day: '2026-09-02', confirmed: 5 })];
    const merge = mergeDays(present, [
      row({ confirmed: 7 }),
      row({ day: '2026-09-02', confirmed: 3 }),
      row({ day: '2026-09-03', confirmed: 1 }),
    ]);
    expect(merge.fresh).toEqual([row({ day: '2026-09-03', confirmed: 1 })]);
    expect(merge.raised).toEqual([row({ confirmed: 7 })]);
    expect(merge.known).toBe(1);
  });

  it('count a send once that was confirmed meanwhile', () => {
    const before = row({ confirmed: 4, unconfirmed: 2, unconfirmedReplies: 1 });
    const later = row({ confirmed: 6, replies: 1 });
    expect(after([before], [later])).toEqual([later]);
    expect(after([later], [before])).toEqual([later]);
  });

  it('keep the limit the day had, and bring one where none was known', () => {
    expect(after([row({ limit: 700 })], [row({ limit: 900 })])).toEqual([row({ limit: 700 })]);
    expect(after([row()], [row({ limit: 900 })])).toEqual([row({ limit: 900 })]);
  });

  it('change nothing the second time', () => {
    fc.assert(
      fc.property(dayRows, dayRows, (present, incoming) => {
        const once = after(present, incoming);
        expect(mergeDays(once, incoming)).toMatchObject({ fresh: [], raised: [], additions: [] });
        expect(mergeDays(once, once)).toMatchObject({ fresh: [], raised: [], additions: [] });
      }),
    );
  });

  it('may come in any order', () => {
    fc.assert(
      fc.property(dayRows, dayRows, dayRows, (one, two, three) => {
        expect(inOrder(after(after(one, two), three))).toEqual(inOrder(after(one, after(three, two))));
      }),
    );
  });

  it('lower no count, and never add the two up', () => {
    fc.assert(
      fc.property(dayRows, dayRows, (present, incoming) => {
        const merged = new Map(after(present, incoming).map(one => [keyOf(one), one]));
        for (const before of [...present, ...incoming]) {
          const now = merged.get(keyOf(before))!;
          expect(now.confirmed).toBeGreaterThanOrEqual(before.confirmed);
          expect(now.confirmed + now.unconfirmed).toBeGreaterThanOrEqual(
            before.confirmed + before.unconfirmed,
          );
          expect(now.unconfirmedReplies).toBeLessThanOrEqual(now.unconfirmed);
          expect(now.replies).toBeLessThanOrEqual(now.confirmed);
        }
        const same = present.filter(one => incoming.some(other => keyOf(other) === keyOf(one)));
        for (const one of same) {
          const other = incoming.find(candidate => keyOf(candidate) === keyOf(one))!;
          expect(merged.get(keyOf(one))!.replies).toBe(Math.max(one.replies, other.replies));
        }
      }),
    );
  });
});
