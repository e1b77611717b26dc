/** The wall clock of a zone, written as if it were UTC. */
type Wall = number;

interface Day {
  readonly name: string;
  readonly start: number;
  readonly end: number;
}

const minuteMs = 60_000;

/** Further from UTC than any zone's clock (+14 and -12 hours), so that one leap at most lies between the two. */
const beyondEast = 15 * 60 * minuteMs;
const beyondWest = 13 * 60 * minuteMs;

const formatters = new Map<string, Intl.DateTimeFormat>();

const formatterOf = (timeZone: string): Intl.DateTimeFormat => {
  const known = formatters.get(timeZone);
  if (known) return known;
  const made = new Intl.DateTimeFormat('en-US-u-ca-iso8601-nu-latn', {
    timeZone,
    hourCycle: 'h23',
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    minute: '2-digit',
    second: '2-digit',
  });
  formatters.set(timeZone, made);
  return made;
};

const wallOf = (epochMs: number, timeZone: string): Wall => {
  const parts: Record<string, number> = {};
  for (const { type, value } of formatterOf(timeZone).formatToParts(epochMs)) parts[type] = Number(value);
  const { year = 0, month = 1, day = 1, hour = 0, minute = 0, second = 0 } = parts;
  return Date.UTC(year, month - 1, day, hour, minute, second);
};

const offsetAt = (epochMs: number, timeZone: string): number => {
  const wholeSecond = Math.floor(epochMs / 1000) * 1000;
  return wallOf(wholeSecond, timeZone) - wholeSecond;
};

/** The first minute in (low, high] whose wall clock shows `wall` or later; the clock leaps over it in between. */
const leapOver = (wall: Wall, low: number, high: number, timeZone: string): number => {
  let before = low;
  let after = high;
  while (after - before > minuteMs) {
    const middle = before + Math.floor((after - before) / minuteMs / 2) * minuteMs;
    if (wallOf(middle, timeZone) >= wall) after = middle;
    else before = middle;
  }
  return after;
};

/** The first moment at which the zone's clock shows `wall` or later, whether it shows that once, twice or never. */
const firstMomentOf = (wall: Wall, timeZone: string): number => {
  const before = offsetAt(wall - beyondEast, timeZone);
  const after = offsetAt(wall + beyondWest, timeZone);
  if (offsetAt(wall - before, timeZone) === before) return wall - before;
  if (offsetAt(wall - after, timeZone) === after) return wall - after;
  return leapOver(wall, wall - after, wall - before, timeZone);
};

const nameOf = (wall: Wall): string => new Date(wall).toISOString().slice(0, 10);

/** Midnight of the calendar date `days` later. On a clock written as UTC every day has 24 hours. */
const shift = (midnight: Wall, days: number): Wall => {
  const date = new Date(midnight);
  return Date.UTC(date.getUTCFullYear(), date.getUTCMonth(), date.getUTCDate() + days);
};

const dayAround = (epochMs: number, timeZone: string, dayStartMinutes: number): Day => {
  const startAt = (midnight: Wall): number => firstMomentOf(midnight + dayStartMinutes * minuteMs, timeZone);
  const shown = shift(wallOf(epochMs, timeZone) - dayStartMinutes * minuteMs, 0);
  const next = shift(shown, 1);
  const nextStart = startAt(next);
  // A clock put back may show the old day again: a day once begun stays begun.
  return nextStart <= epochMs
    ? { name: nameOf(next), start: nextStart, end: startAt(shift(next, 1)) }
    : { name: nameOf(shown), start: startAt(shown), end: nextStart };
};

/** The last day asked for in each zone: most questions in a row are about the same one. */
const lastDays = new Map<string, Day>();

/** The marketplace's day, YYYY-MM-DD, at this moment; it begins `dayStartMinutes` after midnight by the zone's clock. */
export const dayOf = (epochMs: number, timeZone: string, dayStartMinutes: number): string => {
  const key = `${timeZone} ${dayStartMinutes}`;
  const last = lastDays.get(key);
  if (last && epochMs >= last.start && epochMs < last.end) return last.name;
  const day = dayAround(epochMs, timeZone, dayStartMinutes);
  lastDays.set(key, day);
  return day.name;
};

/** Epoch milliseconds at which this day (YYYY-MM-DD) is over and the next one begins. */
export const dayEnd = (day: string, timeZone: string, dayStartMinutes: number): number => {
  const last = lastDays.get(`${timeZone} ${dayStartMinutes}`);
  if (last?.name === day) return last.end;
  const next = shift(Date.parse(`${day}T00:00:00Z`), 1);
  return firstMomentOf(next + dayStartMinutes * minuteMs, timeZone);
};

/** Epoch milliseconds at which this day (YYYY-MM-DD) begins. */
export const dayStart = (day: string, timeZone: string, dayStartMinutes: number): number =>
  firstMomentOf(Date.parse(`${day}T00:00:00Z`) + dayStartMinutes * minuteMs, timeZone);
