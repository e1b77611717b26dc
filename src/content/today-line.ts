/** The day's count in one line, for the sidebar. */
import { todayOf } from '../quota/today';
import { readTally } from '../storage/tally';

const number = new Intl.NumberFormat('en');

/** "At least 214 of 1,185 sent today" for a marketplace; without a limit only the number, and null before the first send. */
export const readTodayLine = async (marketplaceId: string | null, now: number): Promise<string | null> => {
  const { rows, calendar, quota, mayBeLow } = await readTally();
  const lines = todayOf(rows, calendar, {
    ...quota,
    now,
    marketplaceIds: marketplaceId === null ? [] : [marketplaceId],
  });
  const line = lines.find(one => one.marketplaceId === marketplaceId);
  if (!line || (line.limit === null && line.sent === 0)) return null;
  const of = line.limit === null ? '' : ` of ${number.format(line.limit)}`;
  return `${mayBeLow ? 'At least ' : ''}${number.format(line.sent)}${of} sent today`;
};
