import { dayEnd, dayOf } from './day';
import { type Calendar, type DayRow, type Level, statusOf } from './tally';

/** One marketplace's present day. */
export interface TodayLine {
  readonly marketplaceId: string | null;
  readonly day: string;
  /** Epoch milliseconds. */
  readonly ends: number;
  readonly timeZone: string;
  /** At least so many. */
  readonly sent: number;
  /** Perhaps so many more. */
  readonly unconfirmed: number;
  readonly limit: number | null;
  readonly share: number;
  readonly level: Level;
}

export interface TodayOptions {
  readonly now: number;
  /** Marketplaces to show even where nothing was sent. */
  readonly marketplaceIds: readonly string[];
  readonly countReplies: boolean;
  readonly reserve: number;
  readonly warnPercent: number;
}

/** What of a day counts against the limit. */
export const countOf = (
  row: DayRow,
  countReplies: boolean,
): { readonly sent: number; readonly unconfirmed: number } => ({
  sent: row.confirmed - (countReplies ? 0 : row.replies),
  unconfirmed: row.unconfirmed - (countReplies ? 0 : row.unconfirmedReplies),
});

const lineOf = (
  marketplaceId: string | null,
  rows: readonly DayRow[],
  calendar: Calendar,
  options: TodayOptions,
): TodayLine => {
  const timeZone = calendar.zoneOf(marketplaceId);
  const day = dayOf(options.now, timeZone, calendar.dayStartMinutes);
  const row = rows.find(candidate => candidate.day === day && candidate.marketplaceId === marketplaceId);
  const count = row ? countOf(row, options.countReplies) : { sent: 0, unconfirmed: 0 };
  const limit = calendar.limitOf(marketplaceId);
  return {
    marketplaceId,
    day,
    ends: dayEnd(day, timeZone, calendar.dayStartMinutes),
    timeZone,
    ...count,
    limit,
    ...statusOf({ ...options, sent: count.sent, limit }),
  };
};

/** Today in each marketplace that is asked for or has a send today. The limit is the one of now: it may change within a day. */
export const todayOf = (
  rows: readonly DayRow[],
  calendar: Calendar,
  options: TodayOptions,
): readonly TodayLine[] => {
  const isToday = (row: DayRow): boolean =>
    row.day === dayOf(options.now, calendar.zoneOf(row.marketplaceId), calendar.dayStartMinutes);
  const ids = new Set<string | null>(options.marketplaceIds);
  for (const row of rows.filter(isToday)) ids.add(row.marketplaceId);
  return [...ids].map(id => lineOf(id, rows, calendar, options));
};
