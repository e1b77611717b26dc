import { dayStart } from './day';
import type { TodayLine } from './today';

/** Earlier in the day, or with fewer sends, a pace says nothing. */
const leastMs = 3_600_000;
const leastSends = 10;

/** `reached`: the limit is used up. `later`: not today at this pace. `unsure`: too little to tell, or no limit. */
export type Forecast =
  | { readonly kind: 'reached' }
  | { readonly kind: 'later' }
  | { readonly kind: 'unsure' }
  /** Epoch milliseconds. */
  | { readonly kind: 'at'; readonly at: number };

/**
 * When today's limit will be reached if sending goes on as it did since the day began. Other tools' sends are a number a day
 * and not a pace: they are taken off the limit.
 */
export const forecastOf = (
  { day, ends, timeZone, sent, others, limit, level }: TodayLine,
  dayStartMinutes: number,
  now: number,
): Forecast => {
  if (limit === null) return { kind: 'unsure' };
  if (level === 'over') return { kind: 'reached' };
  const elapsed = now - dayStart(day, timeZone, dayStartMinutes);
  if (elapsed < leastMs || sent < leastSends) return { kind: 'unsure' };
  const at = Math.ceil(now + ((limit - others - sent) * elapsed) / sent);
  return at < ends ? { kind: 'at', at } : { kind: 'later' };
};
