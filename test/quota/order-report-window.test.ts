import { describe, expect, it } from 'vitest';
import { marketplaceById } from '../../src/marketplaces';
import { dailyLimit } from '../../src/quota/limit';
import type { OrderReport } from '../../src/quota/order-report';
import { windowOf, type WindowOptions } from '../../src/quota/order-report-window';

const germany = 'A1PA6795UKMFR9';
const states = 'ATVPDKIKX0DER';
const minuteMs = 60_000;
const hourMs = 60 * minuteMs;
const dayMs = 24 * hourMs;

const options: WindowOptions = {
  windowDays: 7,
  dayStartMinutes: 0,
  zoneOf: id => marketplaceById(id)?.timeZone ?? 'UTC',
  unnamed: null,
  now: Date.UTC(2026, 10, 30),
};

/** One order each `everyMs`, both ends included. */
const reportOf = (
  from: number,
  to: number,
  everyMs: number,
  ids: readonly (string | null)[] = [germany],
): OrderReport => {
  const minutes = new Map<number, number>();
  let count = 0;
  for (let at = from; at <= to; at += everyMs) {
    minutes.set(Math.floor(at / 60_000), 1);
    count += 1;
  }
  return {
    orders: new Map(ids.map(id => [id, minutes])),
    count: count * ids.length,
    cancelled: 0,
    otherLines: 0,
    otherChannels: [],
    unreadableLines: 0,
    isAllOrders: true,
    first: Math.floor(from / 60_000),
    last: Math.floor(to / 60_000),
  };
};

/** Midnight of a September day in Berlin. */
const berlin = (day: number, hours = 0): number => Date.UTC(2026, 8, day, hours - 2);

describe('the days averaged over', () => {
  it('are the last whole ones, the day the file was made left out', () => {
    const window = windowOf(reportOf(berlin(1), berlin(10, 11), hourMs), options);
    expect(window).toEqual({
      days: 7,
      volumes: [{ marketplaceId: germany, orders: 168, from: '2026-09-03', to: '2026-09-09' }],
    });
  });

  it('hold a day whose first or last order is close to its edge', () => {
    const report = reportOf(berlin(1, 1.5), berlin(7, 22.5), hourMs);
    expect(windowOf(report, options)?.volumes[0]).toMatchObject({ from: '2026-09-01', to: '2026-09-07' });
  });

  it('do not hold a day that lacks more than two hours', () => {
    const report = reportOf(berlin(1, 3), berlin(7, 21), hourMs);
    expect(windowOf(report, options)).toMatchObject({
      days: 5,
      volumes: [{ orders: 5 * 24, from: '2026-09-02', to: '2026-09-06' }],
    });
  });

  it('hold a day that lacks two hours to the minute, and none that lacks one more', () => {
    const daysOf = (from: number, to: number) => {
      const [volume] = windowOf(reportOf(from, to, minuteMs), options)?.volumes ?? [];
      return [volume?.from, volume?.to];
    };
    const [opening, closing] = [berlin(1, 2), berlin(4, 22)];
    expect(daysOf(opening, closing - minuteMs)).toEqual(['2026-09-01', '2026-09-04']);
    expect(daysOf(opening + minuteMs, closing - 2 * minuteMs)).toEqual(['2026-09-02', '2026-09-03']);
  });

  it('hold a day as soon as it is over', () => {
    const report = reportOf(berlin(1), berlin(7, 23), hourMs);
    const lastAt = (now: number) => windowOf(report, { ...options, now })?.volumes[0]?.to;
    expect([berlin(8) - 1, berlin(8)].map(lastAt)).toEqual(['2026-09-06', '2026-09-07']);
  });

  it('end before today, whatever the file says', () => {
    const now = berlin(7, 23);
    const report = reportOf(berlin(1), berlin(7, 23), hourMs);
    expect(windowOf(report, { ...options, now })?.volumes[0]).toMatchObject({ to: '2026-09-06' });
  });

  it('are as many as were asked for', () => {
    const report = reportOf(berlin(1), berlin(29, 23), hourMs);
    const daysOf = (windowDays: number) => windowOf(report, { ...options, windowDays })?.days;
    expect([1, 14, 28, 90].map(daysOf)).toEqual([1, 14, 28, 29]);
  });

  it('are ninety at most', () => {
    const report = reportOf(berlin(29) - 400 * dayMs, berlin(29), hourMs);
    expect(windowOf(report, { ...options, windowDays: 90 })).toMatchObject({ days: 90 });
  });

  it('go by the clock of each marketplace, and are equally many', () => {
    const report = reportOf(berlin(1), berlin(10), hourMs, [germany, states]);
    expect(windowOf(report, options)?.volumes).toEqual([
      { marketplaceId: germany, orders: 168, from: '2026-09-03', to: '2026-09-09' },
      { marketplaceId: states, orders: 168, from: '2026-09-02', to: '2026-09-08' },
    ]);
    expect(windowOf(report, { ...options, windowDays: 90 })?.days).toBe(8);
  });

  it('begin when the day begins', () => {
    const report = reportOf(berlin(1), berlin(9, 3), hourMs);
    expect(windowOf(report, options)?.volumes[0]).toMatchObject({ to: '2026-09-08' });
    const window = windowOf(report, { ...options, dayStartMinutes: 6 * 60 });
    expect(window?.volumes[0]).toMatchObject({ orders: 168, from: '2026-09-01', to: '2026-09-07' });
  });

  it('may have 25 hours', () => {
    const from = Date.UTC(2026, 9, 23, 22);
    const report = reportOf(from, from + 50 * hourMs, hourMs);
    expect(windowOf(report, options)).toMatchObject({
      days: 2,
      volumes: [{ orders: 49, from: '2026-10-24', to: '2026-10-25' }],
    });
  });

  it('are none where the file covers a whole day of only one marketplace', () => {
    const report = reportOf(berlin(1), berlin(1, 23), hourMs, [germany, states]);
    expect(windowOf(report, options)).toBeNull();
    expect(windowOf({ ...report, orders: new Map() }, options)).toBeNull();
  });

  it('are none in a file of a few hours', () => {
    expect(windowOf(reportOf(berlin(1, 8), berlin(1, 20), hourMs), options)).toBeNull();
  });
});

describe('orders that name no marketplace', () => {
  const report = reportOf(berlin(1), berlin(9), hourMs, [null, germany]);

  it('are left out until one is chosen', () => {
    expect(windowOf(report, options)?.volumes).toHaveLength(1);
    expect(windowOf(reportOf(berlin(1), berlin(9), hourMs, [null]), options)).toBeNull();
  });

  it('are added to those of the chosen one', () => {
    expect(windowOf(report, { ...options, unnamed: germany })?.volumes).toEqual([
      { marketplaceId: germany, orders: 336, from: '2026-09-02', to: '2026-09-08' },
    ]);
  });
});

it('819 orders in 7 days are 117 a day and a limit of 1,185', () => {
  const week = reportOf(berlin(1), berlin(8) - 1, (7 * dayMs) / 273, [
    germany,
    'A13V1IB3VIYZZH',
    'APJ6JRA9NG5V4',
  ]);
  const window = windowOf(week, options);
  const orders = window?.volumes.reduce((sum, volume) => sum + volume.orders, 0) ?? 0;
  expect({ orders, days: window?.days }).toEqual({ orders: 819, days: 7 });
  expect(dailyLimit({ orders, days: 7 })).toBe(1185);
});
