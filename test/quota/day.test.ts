import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { marketplaces } from '../../src/marketplaces';
import { dayEnd, dayOf, dayStart as startOf } from '../../src/quota/day';
import { dayNumber, laws, leapsByLaw, nameOfDay } from './zones-by-law';

const minute = 60_000;
const hour = 60 * minute;
const first = Date.UTC(2020, 0, 1);
const last = Date.UTC(2041, 0, 1);
/** Every half hour takes a minute or more: `EVERY_HALF_HOUR=1` asks for it. The step wanders through the hours of the day. */
const stepMs = (process.env['EVERY_HALF_HOUR'] ? 1 : 103) * 30 * minute;
const zones = [...new Set(marketplaces.map(({ timeZone }) => timeZone))].sort();
const dayStarts = [0, 30, 60, 119, 120, 150, 180, 240, 720, 1410, 1439];

const lawOf = (zone: string) => {
  const law = laws[zone];
  if (!law) throw new Error(`no law for ${zone}`);
  return law;
};

describe('the law tables', () => {
  it('cover every zone of the marketplaces', () => {
    expect(Object.keys(laws)).toEqual(zones);
  });
});

describe.each(zones)('days in %s', zone => {
  const law = lawOf(zone);

  it('are those of the law all through 2020 to 2040', () => {
    const wrong: string[] = [];
    let number = NaN;
    let name = '';
    for (let at = first; at < last; at += stepMs) {
      const next = dayNumber(at, law, 0);
      if (next !== number) name = nameOfDay(next);
      number = next;
      if (dayOf(at, zone, 0) !== name) wrong.push(new Date(at).toISOString());
    }
    expect(wrong).toEqual([]);
  });

  it('are those of the law minute by minute around every leap, whenever the day starts', () => {
    const wrong: string[] = [];
    for (const leap of leapsByLaw(law).slice(-6)) {
      for (const dayStart of dayStarts) {
        // A day once begun stays begun: the latest day shown so far is the day.
        let latest = 0;
        for (let at = leap - 4 * hour; at < leap + 4 * hour; at += minute) {
          latest = Math.max(latest, dayNumber(at, law, dayStart));
          const day = dayOf(at, zone, dayStart);
          if (day !== nameOfDay(latest)) wrong.push(`${new Date(at).toISOString()} +${dayStart}`);
        }
      }
    }
    expect(wrong).toEqual([]);
  });

  it('end where the next one begins', () => {
    fc.assert(
      fc.property(fc.integer({ min: first, max: last }), fc.constantFrom(...dayStarts), (at, dayStart) => {
        const day = dayOf(at, zone, dayStart);
        const end = dayEnd(day, zone, dayStart);
        expect(end).toBeGreaterThan(at);
        expect(dayOf(end - 1, zone, dayStart)).toBe(day);
        expect(dayOf(end, zone, dayStart) > day).toBe(true);
        expect(dayEnd(day, zone, dayStart)).toBe(end);
        expect(startOf(dayOf(end, zone, dayStart), zone, dayStart)).toBe(end);
      }),
      {
        numRuns: 50,
        examples: leapsByLaw(law).flatMap(leap => [-1, 0].map(d => [leap + d, 0] as [number, number])),
      },
    );
  });
});

describe('a day', () => {
  it('is 23 or 25 hours long where the clock leaps', () => {
    expect(dayEnd('2026-03-29', 'Europe/Berlin', 0) - dayEnd('2026-03-28', 'Europe/Berlin', 0)).toBe(
      23 * hour,
    );
    expect(dayEnd('2026-10-25', 'Europe/Berlin', 0) - dayEnd('2026-10-24', 'Europe/Berlin', 0)).toBe(
      25 * hour,
    );
  });

  it('begins after midnight where the clock leaps over midnight', () => {
    const begins = dayEnd('2026-04-23', 'Africa/Cairo', 0);
    expect(new Date(begins).toISOString()).toBe('2026-04-23T22:00:00.000Z');
    expect(dayOf(begins, 'Africa/Cairo', 0)).toBe('2026-04-24');
    expect(dayOf(begins - 1, 'Africa/Cairo', 0)).toBe('2026-04-23');
  });

  it('that starts in a skipped hour starts when the hour was skipped', () => {
    expect(dayEnd('2026-03-28', 'Europe/Berlin', 150)).toBe(Date.UTC(2026, 2, 29, 1));
  });

  it('that starts in a repeated hour starts when the hour comes first', () => {
    expect(dayEnd('2026-10-24', 'Europe/Berlin', 150)).toBe(Date.UTC(2026, 9, 25, 0, 30));
  });

  it('once begun stays begun where the clock is put back and shows the old one again', () => {
    // 02:30 comes at 00:30 UTC; at 01:00 the clock is put back to 02:00.
    const dayAt = (hours: number, minutes: number) =>
      dayOf(Date.UTC(2026, 9, 25, hours, minutes), 'Europe/Berlin', 150);
    const [before, begun, next] = ['2026-10-24', '2026-10-25', '2026-10-26'];
    for (const [hours, minutes, day] of [
      [0, 29, before],
      [0, 30, begun],
      [25, 29, begun],
      [25, 30, next],
    ] as const) {
      expect(dayAt(0, 29)).toBe(before);
      expect(dayAt(1, 15)).toBe(begun);
      expect(dayAt(hours, minutes)).toBe(day);
    }
  });

  it('begins late where the marketplace says so', () => {
    expect(startOf('2026-05-12', 'Europe/London', 240)).toBe(Date.UTC(2026, 4, 12, 3));
  });

  it('starts late where the marketplace says so', () => {
    expect(dayOf(Date.UTC(2026, 4, 12, 2, 59), 'Europe/London', 240)).toBe('2026-05-11');
    expect(dayOf(Date.UTC(2026, 4, 12, 3, 0), 'Europe/London', 240)).toBe('2026-05-12');
  });

  it('of a zone no clock knows is an error', () => {
    expect(() => dayOf(0, 'Nowhere/Nothing', 0)).toThrow(RangeError);
  });
});
