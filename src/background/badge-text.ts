import type { TodayLine } from '../quota/today';

export interface Badge {
  readonly text: string;
  readonly color: string;
}

const red = '#b3261e';
const amber = '#8a5300';

/** The number of open problems, in the badge's four characters; null, where nobody looked, is not none. */
export const problemsBadge = (count: number | null): Badge => {
  if (count === null) return { text: '?', color: amber };
  return { text: count === 0 ? '' : count > 999 ? '999+' : String(count), color: red };
};

/** Of one day: true until it is over. */
export interface UsageBadge extends Badge {
  /** Epoch milliseconds; null where it says nothing. */
  readonly until: number | null;
}

/** How much of the day's limit is used, where that is worth a look: the marketplace nearest to its limit speaks. */
export const usageBadge = (lines: readonly TodayLine[]): UsageBadge => {
  const [worst] = lines
    .filter(({ level }) => level === 'warn' || level === 'over')
    .sort((one, other) => other.share - one.share);
  if (!worst) return { text: '', color: amber, until: null };
  const percent = Math.min(999, Math.floor(worst.share * 100));
  return { text: `${percent}%`, color: worst.level === 'over' ? red : amber, until: worst.ends };
};
