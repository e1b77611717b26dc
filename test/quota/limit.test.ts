import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { averageDailyOrders, dailyLimit, limitParts, parseOrderVolume } from '../../src/quota/limit';

describe('dailyLimit', () => {
  it.each([
    [819, 7, 1185],
    [0, 7, 600],
    [1, 1, 605],
    [1, 5, 601],
    [3, 15, 601],
    [1, 7, 600],
    [100, 90, 605],
    [10_000_000, 1, 50_000_600],
  ])('%i orders in %i days: %i', (orders, days, limit) => {
    expect(dailyLimit({ orders, days })).toBe(limit);
  });

  it('is the whole part of 5 x average + 600, in whole numbers', () => {
    fc.assert(
      fc.property(fc.nat(10_000_000), fc.integer({ min: 1, max: 90 }), (orders, days) => {
        const over = dailyLimit({ orders, days }) - 600;
        expect(over * days <= 5 * orders && (over + 1) * days > 5 * orders).toBe(true);
      }),
    );
  });

  it('is told with its average', () => {
    expect(limitParts({ orders: 819, days: 7 })).toEqual({ average: 117, limit: 1185 });
    expect(averageDailyOrders({ orders: 1, days: 2 })).toBe(0.5);
  });
});

describe('parseOrderVolume', () => {
  it.each([
    ['819', 819],
    [' 819 ', 819],
    ['1,234', 1234],
    ['1.234', 1234],
    ['1 234', 1234],
    ['1\u00a0234', 1234],
    ['1\u202f234', 1234],
    ["1'234", 1234],
    ['1\u2019234', 1234],
    ['1,234,567', 1_234_567],
    ['10,000,000', 10_000_000],
    ['１２３', 123],
    ['١٬٢٣٤', 1234],
    ['१२३', 123],
    ['۱۲۳۰', 1230],
    ['0', 0],
    ['007', 7],
  ])('reads %j', (text, orders) => {
    expect(parseOrderVolume(text, '7')).toEqual({ volume: { orders, days: 7 } });
  });

  it.each([
    ['', '7', 'orders-missing'],
    ['  ', '7', 'orders-missing'],
    ['many', '7', 'orders-not-a-number'],
    ['12a', '7', 'orders-not-a-number'],
    ['1e3', '7', 'orders-not-a-number'],
    ['0x10', '7', 'orders-not-a-number'],
    ['12 34', '7', 'orders-not-a-number'],
    ['NaN', '7', 'orders-not-a-number'],
    ['12.5', '7', 'orders-not-whole'],
    ['12,50', '7', 'orders-not-whole'],
    ['1,234.5', '7', 'orders-not-whole'],
    ['١٢٫٥', '7', 'orders-not-whole'],
    ['١٬٢٣', '7', 'orders-not-whole'],
    ['12-3', '7', 'orders-not-a-number'],
    ['about 1,234', '7', 'orders-not-a-number'],
    ['about 12.5', '7', 'orders-not-a-number'],
    ['12.5 a day', '7', 'orders-not-a-number'],
    ['12345,678', '7', 'orders-not-whole'],
    ['-3', '7', 'orders-negative'],
    ['\u22123', '7', 'orders-negative'],
    ['10000001', '7', 'orders-too-large'],
    ['9'.repeat(400), '7', 'orders-too-large'],
    ['1', '', 'days-missing'],
    ['1', 'a week', 'days-not-a-number'],
    ['1', '0', 'days-out-of-range'],
    ['1', '91', 'days-out-of-range'],
    ['1', '-7', 'days-out-of-range'],
    ['1', '1.5', 'days-out-of-range'],
  ])('of %j in %j days says %s', (orders, days, problem) => {
    expect(parseOrderVolume(orders, days)).toEqual({ problem });
  });

  it('reads back every number it could be given, and never throws', () => {
    fc.assert(
      fc.property(fc.nat(10_000_000), fc.integer({ min: 1, max: 90 }), (orders, days) => {
        const expected = { volume: { orders, days } };
        for (const locale of ['en', 'de', 'fr', 'de-CH', 'ar-EG', 'hi-u-nu-deva', 'ja'])
          expect(parseOrderVolume(orders.toLocaleString(locale), String(days))).toEqual(
            locale === 'hi-u-nu-deva' && orders >= 100_000 ? expect.anything() : expected,
          );
      }),
    );
    fc.assert(fc.property(fc.string({ unit: 'binary' }), text => void parseOrderVolume(text, text)));
  });
});
