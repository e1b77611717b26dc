import { mostDays } from '../quota/limit';

export type CountingProblem = 'reserve-wrong' | 'warn-wrong' | 'time-wrong' | 'window-wrong' | 'others-wrong';
export type Read = { readonly value: number } | { readonly problem: CountingProblem };

const mostReserve = 10_000_000;

const wholeWithin = (text: string, least: number, most: number): number | null => {
  const digits = text.normalize('NFKC').trim();
  const value = Number(digits);
  return /^\d{1,8}$/.test(digits) && value >= least && value <= most ? value : null;
};

const orProblem = (value: number | null, problem: CountingProblem): Read =>
  value === null ? { problem } : { value };

export const readReserve = (text: string): Read =>
  orProblem(wholeWithin(text, 0, mostReserve), 'reserve-wrong');

export const readWarnPercent = (text: string): Read =>
  orProblem(wholeWithin(text.trim().replace(/[%％]$/, ''), 1, 100), 'warn-wrong');

export const readWindowDays = (text: string): Read =>
  orProblem(wholeWithin(text, 1, mostDays), 'window-wrong');

export const readOtherSends = (text: string): Read =>
  orProblem(wholeWithin(text, 0, mostReserve), 'others-wrong');

/** Minutes after midnight, from the "HH:MM" of a time field. */
export const readDayStart = (text: string): Read => {
  const [, hour = '', minute = ''] = /^(\d{2}):(\d{2})(?::\d{2})?$/.exec(text) ?? [];
  const hours = wholeWithin(hour, 0, 23);
  const minutes = wholeWithin(minute, 0, 59);
  return orProblem(hours === null || minutes === null ? null : hours * 60 + minutes, 'time-wrong');
};

export const asTime = (minutes: number): string =>
  [Math.floor(minutes / 60), minutes % 60].map(part => String(part).padStart(2, '0')).join(':');
