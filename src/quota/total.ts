import { type Level, statusOf } from './tally';
import type { TodayLine } from './today';

/** The day over all marketplaces, each at its own day. */
export interface Total {
  readonly sent: number;
  readonly unconfirmed: number;
  readonly corrected: number;
  readonly others: number;
  /** The sum of the limits; null where one of them is not known, or there is none. */
  readonly limit: number | null;
  readonly share: number;
  readonly level: Level;
}

/** The sum of today's lines; the reserve is kept back in each of them. */
export const totalOf = (
  lines: readonly TodayLine[],
  { reserve, warnPercent }: { readonly reserve: number; readonly warnPercent: number },
): Total => {
  const sum = (pick: (line: TodayLine) => number): number =>
    lines.reduce((total, line) => total + pick(line), 0);
  const isKnown = lines.length > 0 && lines.every(({ limit }) => limit !== null);
  const [sent, others] = [sum(line => line.sent), sum(line => line.others)];
  const limit = isKnown ? sum(line => line.limit ?? 0) : null;
  return {
    sent,
    unconfirmed: sum(line => line.unconfirmed),
    corrected: sum(line => line.corrected),
    others,
    limit,
    ...statusOf({ sent: sent + others, limit, reserve: reserve * lines.length, warnPercent }),
  };
};
