/** The day's count, for the sidebar: in one line, and once a day in a notice where it comes close to the limit. */
import { type TodayLine, todayOf } from '../quota/today';
import { takeNotice } from '../storage/notices';
import { readTally, type Tally } from '../storage/tally';
import { texts } from './texts';

const number = new Intl.NumberFormat('en');

export interface Today {
  /** Null before there is something to say. */
  readonly text: string | null;
  readonly line: TodayLine;
}

const lineOf = ({ rows, calendar, quota }: Tally, marketplaceId: string | null, now: number) =>
  todayOf(rows, calendar, {
    ...quota,
    now,
    marketplaceIds: marketplaceId === null ? [] : [marketplaceId],
  }).find(line => line.marketplaceId === marketplaceId);

/** "At least 214 of 1,185 sent today"; without a limit only the number, and null before the first send. */
const inWords = ({ sent, others, limit }: TodayLine, mayBeLow: boolean): string | null => {
  if (limit === null && sent === 0) return null;
  const of = limit === null ? '' : ` of ${number.format(limit)}`;
  const apart = others === 0 ? '' : `, and ${number.format(others)} by other tools`;
  return `${mayBeLow ? 'At least ' : ''}${number.format(sent)}${of} sent today${apart}`;
};

/** Today in a marketplace; null where it has none. */
export const readToday = async (marketplaceId: string | null, now: number): Promise<Today | null> => {
  const tally = await readTally(now);
  const line = lineOf(tally, marketplaceId, now);
  return line ? { line, text: inWords(line, tally.mayBeLow) } : null;
};

/** What is to be said now of the day's level, once a day each; null where nothing is. */
export const noticeOf = async ({ line }: Today): Promise<string | null> => {
  const due = await takeNotice(line);
  if (due === null || line.limit === null) return null;
  return texts[due.level](number.format(line.sent + line.others), number.format(line.limit));
};
