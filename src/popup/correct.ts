import { todayOf } from '../quota/today';
import { resetDay, stepDay } from '../storage/correct-day';
import { inTurn } from '../storage/queue';
import { readTally } from '../storage/tally';
import type { Change } from './correct-bar';

/** Changes a marketplace's count of today as it is stored now: what was shown may be a click old. `now` in epoch milliseconds. */
export const correctCount = (marketplaceId: string | null, change: Change, now: number): Promise<void> =>
  inTurn('correction', async () => {
    const { rows, calendar, quota } = await readTally(now);
    const marketplaceIds = marketplaceId === null ? [] : [marketplaceId];
    const line = todayOf(rows, calendar, { ...quota, now, marketplaceIds }).find(
      one => one.marketplaceId === marketplaceId,
    );
    if (!line) return;
    await (change === 'reset' ? resetDay(line, calendar, now) : stepDay(line, change, now));
  });
