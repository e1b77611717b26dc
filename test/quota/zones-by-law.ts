/**
 * Clocks by the words of the law and whole-number arithmetic, without Intl: what the days are tested against.
 * Every zone of the marketplaces, 2020 to 2040.
 */
const hour = 3_600_000;
const day = 24 * hour;

/** A month's n-th such weekday, Sunday is 0; -1 is the last one. As midnight written in UTC. */
const nth = (year: number, month: number, weekday: number, n: number): number => {
  if (n > 0) {
    const first = Date.UTC(year, month - 1, 1);
    return first + (((weekday - new Date(first).getUTCDay() + 7) % 7) + (n - 1) * 7) * day;
  }
  const last = Date.UTC(year, month, 1) - day;
  return last - ((new Date(last).getUTCDay() - weekday + 7) % 7) * day;
};

/** When summer time begins and ends in a year, in epoch milliseconds. */
type Summer = (year: number) => { readonly begins: number; readonly ends: number } | null;

interface Law {
  readonly winterMs: number;
  readonly summer: Summer;
}

const never: Summer = () => null;

/** Last Sundays of March and October, 01:00 UTC, everywhere at once. */
const european: Summer = year => ({
  begins: nth(year, 3, 0, -1) + hour,
  ends: nth(year, 10, 0, -1) + hour,
});

/** Second Sunday of March and first of November, 02:00 by the clock on the wall. */
const american =
  (winterMs: number): Summer =>
  year => ({
    begins: nth(year, 3, 0, 2) + 2 * hour - winterMs,
    ends: nth(year, 11, 0, 1) + hour - winterMs,
  });

/** First Sundays of October and April, 03:00 summer time and 02:00 winter time: summer spans the new year. */
const australian =
  (winterMs: number): Summer =>
  year => ({
    begins: nth(year, 10, 0, 1) + 2 * hour - winterMs,
    ends: nth(year, 4, 0, 1) + 2 * hour - winterMs,
  });

/** Since 2023: from the start of April's last Friday to the end of October's last Thursday. */
const egyptian: Summer = year =>
  year < 2023
    ? null
    : { begins: nth(year, 4, 5, -1) - 2 * hour, ends: nth(year, 10, 4, -1) + day - 3 * hour };

const fixed = (hours: number): Law => ({ winterMs: hours * hour, summer: never });
const europe = (hours: number): Law => ({ winterMs: hours * hour, summer: european });

export const laws: Readonly<Record<string, Law>> = {
  'Africa/Cairo': { winterMs: 2 * hour, summer: egyptian },
  'Africa/Johannesburg': fixed(2),
  'America/Los_Angeles': { winterMs: -8 * hour, summer: american(-8 * hour) },
  'America/Sao_Paulo': fixed(-3),
  'Asia/Dubai': fixed(4),
  'Asia/Kolkata': fixed(5.5),
  'Asia/Riyadh': fixed(3),
  'Asia/Singapore': fixed(8),
  'Asia/Tokyo': fixed(9),
  'Australia/Sydney': { winterMs: 10 * hour, summer: australian(10 * hour) },
  'Europe/Amsterdam': europe(1),
  'Europe/Berlin': europe(1),
  'Europe/Brussels': europe(1),
  'Europe/Dublin': europe(0),
  'Europe/Istanbul': fixed(3),
  'Europe/London': europe(0),
  'Europe/Madrid': europe(1),
  'Europe/Paris': europe(1),
  'Europe/Rome': europe(1),
  'Europe/Stockholm': europe(1),
  'Europe/Warsaw': europe(1),
};

export const offsetByLaw = (epochMs: number, { winterMs, summer }: Law): number => {
  const span = summer(new Date(epochMs + winterMs).getUTCFullYear());
  if (!span) return winterMs;
  const { begins, ends } = span;
  const isSummer = begins < ends ? epochMs >= begins && epochMs < ends : epochMs >= begins || epochMs < ends;
  return winterMs + (isSummer ? hour : 0);
};

/** Every moment from 2020 to 2040 at which the zone's clock leaps. */
export const leapsByLaw = ({ summer }: Law): readonly number[] =>
  Array.from({ length: 21 }, (_, n) => summer(2020 + n)).flatMap(span =>
    span ? [span.begins, span.ends] : [],
  );

/** The date on the wall, in days since 1970, once `dayStartMinutes` are taken off; a repeated hour may show an old date again. */
export const dayNumber = (epochMs: number, law: Law, dayStartMinutes: number): number =>
  Math.floor((epochMs + offsetByLaw(epochMs, law) - dayStartMinutes * 60_000) / day);

/** YYYY-MM-DD. */
export const nameOfDay = (days: number): string => new Date(days * day).toISOString().slice(0, 10);
