import type { RecentDay } from '../quota/recent-days';

/** One day as a bar; heights as shares of the highest day. */
export interface Bar {
  readonly day: string;
  readonly sent: number;
  /** On top of `sent`. */
  readonly unconfirmed: number;
  readonly isFull: boolean;
}

const highestOf = (days: readonly RecentDay[]): number =>
  Math.max(...days.map(({ sent, unconfirmed }) => sent + unconfirmed));

/** The days as bars; none where there is nothing to show. */
export const barsOf = (days: readonly RecentDay[]): readonly Bar[] => {
  const highest = highestOf(days);
  if (highest <= 0) return [];
  return days.map(({ day, sent, unconfirmed, limit }) => ({
    day,
    sent: sent / highest,
    unconfirmed: unconfirmed / highest,
    isFull: limit !== null && limit > 0 && sent >= limit,
  }));
};
