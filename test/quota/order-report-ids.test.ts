import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createOrderIds } from '../../src/quota/order-report-ids';
import { parseOrderId } from '../../src/quota/order-report-row';

describe('a set of order ids', () => {
  it('is a set, through every growth', () => {
    const half = fc.integer({ min: 0, max: 999_999_999 });
    const few = fc.oneof(half, fc.constantFrom(0, 1, 999_999_999));
    fc.assert(
      fc.property(fc.array(fc.tuple(few, few), { maxLength: 9_000 }), pairs => {
        const ids = createOrderIds();
        const model = new Set<string>();
        for (const [high, low] of pairs) {
          const spelt = `${high} ${low}`;
          expect(ids.add(high, low)).toBe(!model.has(spelt));
          model.add(spelt);
        }
        expect(ids.size).toBe(model.size);
      }),
      { numRuns: 30 },
    );
  });

  it.each(['first', 'second'])('holds a hundred thousand that differ in their %s half', half => {
    const ids = createOrderIds();
    const add = (n: number): boolean => (half === 'first' ? ids.add(n, 30_212_345) : ids.add(30_212_345, n));
    const countAdded = (): number => Array.from({ length: 100_000 }, (_, n) => add(n)).filter(Boolean).length;
    expect([countAdded(), countAdded(), ids.size]).toEqual([100_000, 0, 100_000]);
  });
});

describe('an order id', () => {
  it('is told from every other by its two halves', () => {
    const digits = fc.integer({ min: 0, max: 9_999_999 }).map(n => String(n).padStart(7, '0'));
    const first = fc.integer({ min: 0, max: 999 }).map(n => String(n).padStart(3, '0'));
    fc.assert(
      fc.property(first, digits, digits, (a, b, c) => {
        const id = parseOrderId(`${a}-${b}-${c}`);
        expect(`${String(id?.high).padStart(8, '0')}${String(id?.low).padStart(9, '0')}`).toBe(a + b + c);
      }),
    );
  });

  it.each([
    '',
    '123-1234567-123456',
    '1234-123456-1234567',
    'S01-1234567-1234567',
    '123-12345a7-1234567',
    '１２３-1234567-1234567',
    '123-1234567-12345678',
    '12301234567-1234567',
    '123-123456701234567',
    '12/-1234567-1234567',
    '123-1234567-123456:',
  ])('is none: %s', text => {
    expect(parseOrderId(text)).toBeNull();
  });
});
