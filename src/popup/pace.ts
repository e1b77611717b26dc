import type { Forecast } from '../quota/forecast';

/** What today's pace leads to: a limit reached in so many whole minutes, the first of several, or none today. */
export type Pace =
  | { readonly kind: 'at'; readonly minutes: number; readonly marketplaceId: string | null }
  | { readonly kind: 'later' };

interface Paced {
  readonly marketplaceId: string | null;
  readonly sent: number;
  readonly limit: number | null;
  readonly forecast: Forecast;
}

const minutesTo = ({ marketplaceId, forecast }: Paced, now: number) =>
  forecast.kind === 'at' ? [{ minutes: Math.floor((forecast.at - now) / 60_000), marketplaceId }] : [];

/** Null where it is too early to tell for one of the rows in use, or too late. */
export const paceOf = (rows: readonly Paced[], now: number): Pace | null => {
  const [first] = rows.flatMap(row => minutesTo(row, now)).sort((one, other) => one.minutes - other.minutes);
  if (first) return { kind: 'at', ...first };
  const inUse = rows.filter(({ limit, sent }) => limit !== null && sent > 0);
  const isFar = inUse.length > 0 && inUse.every(({ forecast }) => forecast.kind === 'later');
  return isFar ? { kind: 'later' } : null;
};
