import type { OrderVolume } from './order-volume';

export * from './order-volume';

export interface LimitParts {
  readonly average: number;
  readonly limit: number;
}

export const averageDailyOrders = ({ orders, days }: OrderVolume): number => orders / days;

/** Messages a day: 5 x average daily orders + 600, rounded down. Multiplied first, so that 5 x 0.2 stays 1. */
export const dailyLimit = ({ orders, days }: OrderVolume): number => Math.floor((5 * orders) / days) + 600;

/** The numbers of the formula, for a surface that spells it out. */
export const limitParts = (volume: OrderVolume): LimitParts => ({
  average: averageDailyOrders(volume),
  limit: dailyLimit(volume),
});
