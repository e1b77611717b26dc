import { describe, expect, it } from 'vitest';
import { asTime, readDayStart, readReserve, readWarnPercent } from '../../src/options/counting-model';
import { withRule, withVolume } from '../../src/options/state';
import { untouchedSettings } from '../storage/untouched-options';

const valueOf = (read: ReturnType<typeof readReserve>) => ('value' in read ? read.value : read.problem);

describe('counting settings', () => {
  it.each([
    ['0', 0],
    [' 200 ', 200],
    ['２００', 200],
    ['', 'reserve-wrong'],
    ['-1', 'reserve-wrong'],
    ['1.5', 'reserve-wrong'],
    ['1e3', 'reserve-wrong'],
    ['99999999', 'reserve-wrong'],
  ])('reads a reserve of "%s"', (text, value) => {
    expect(valueOf(readReserve(text))).toBe(value);
  });

  it.each([
    ['80', 80],
    ['80 %', 80],
    ['1', 1],
    ['100', 100],
    ['0', 'warn-wrong'],
    ['101', 'warn-wrong'],
    ['%', 'warn-wrong'],
  ])('reads a warn level of "%s"', (text, value) => {
    expect(valueOf(readWarnPercent(text))).toBe(value);
  });

  it.each([
    ['00:00', 0],
    ['23:59', 1439],
    ['06:30:00', 390],
    ['', 'time-wrong'],
    ['24:00', 'time-wrong'],
  ])('reads a start of the day at "%s"', (text, value) => {
    expect(valueOf(readDayStart(text))).toBe(value);
  });

  it('spells every minute so that it reads back', () => {
    for (let minute = 0; minute < 1440; minute += 1)
      expect(valueOf(readDayStart(asTime(minute)))).toBe(minute);
  });
});

describe('changes', () => {
  it('sets and takes out one volume, and leaves the others', () => {
    const one = { A: { orders: 1, days: 7 } };
    const two = withVolume(one, 'B', { orders: 2, days: 7 });
    expect(Object.keys(two)).toEqual(['A', 'B']);
    expect(withVolume(two, 'B', null)).toEqual(one);
    expect(withVolume(one, 'B', null)).toEqual(one);
  });

  it('turns a rule off once and on again', () => {
    const settings = { ...untouchedSettings, rulesOff: ['x'] };
    const off = withRule(withRule(settings, 'y', false), 'y', false);
    expect(off.rulesOff).toEqual(['x', 'y']);
    expect(withRule(off, 'y', true)).toEqual(settings);
  });
});
