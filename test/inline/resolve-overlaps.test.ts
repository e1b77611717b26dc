import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Mark } from '../../src/inline';
import { keysAcross, resolveOverlaps } from '../../src/inline/resolve-overlaps';

const mark = (key: string, severity: Mark['severity'], start: number, end: number) => ({
  key,
  severity,
  start,
  end,
});

describe('marks over one another', () => {
  it('show the worst', () => {
    const marks = [mark('tip', 'tip', 0, 20), mark('error', 'error', 5, 10)];
    expect(resolveOverlaps(marks).map(m => [m.key, m.start, m.end])).toEqual([
      ['tip', 0, 5],
      ['error', 5, 10],
      ['tip', 10, 20],
    ]);
  });

  it('drop what is hidden whole, empty, or a leftover of one letter', () => {
    const marks = [mark('tip', 'tip', 4, 11), mark('error', 'error', 5, 11), mark('none', 'error', 3, 3)];
    expect(resolveOverlaps(marks).map(m => m.key)).toEqual(['error']);
  });

  it('never overlap afterwards, and cover nothing new', () => {
    const any = fc.record({
      key: fc.string(),
      severity: fc.constantFrom('error' as const, 'warning' as const, 'tip' as const),
      start: fc.nat(60),
      end: fc.nat(60),
    });
    fc.assert(
      fc.property(fc.array(any, { maxLength: 12 }), marks => {
        const shown = resolveOverlaps(marks);
        shown.forEach((m, i) => expect(m.start).toBeGreaterThanOrEqual(shown[i - 1]?.end ?? 0));
        for (const m of shown)
          expect(marks.some(o => o.key === m.key && o.start <= m.start && m.end <= o.end)).toBe(true);
      }),
    );
  });

  it('name what lies under them, worst first', () => {
    const marks = [
      mark('a', 'tip', 0, 5),
      mark('b', 'error', 4, 8),
      mark('c', 'warning', 2, 3),
      mark('d', 'error', 9, 12),
    ];
    expect(keysAcross(marks, mark('b', 'error', 4, 8))).toEqual(['b', 'a']);
    expect(keysAcross(marks, mark('a', 'tip', 0, 4))).toEqual(['a', 'c']);
    expect(keysAcross(marks, mark('d', 'error', 9, 12))).toEqual(['d']);
  });
});
