import { ownValue } from './own-value';
import { dayEnd, dayOf } from './day';
import { corrected } from './corrections';
import { type Calendar, type DayRow, type Level, statusOf, withoutAccounts } from './tally';

/** One marketplace's present day. */
export interface TodayLine {
  readonly marketplaceId: string | null;
  readonly day: string;
  /** Epoch milliseconds. */
  readonly ends: number;
  readonly timeZone: string;
  /** At least so many, the seller's corrections in them. */
  readonly sent: number;
  /** Perhaps so many more. */
  readonly unconfirmed: number;
  /** The sum of the seller's corrections. */
  readonly corrected: number;
  /** What other tools send in a day, as the seller told. They count against the limit and are in no other number. */
  readonly others: number;
  readonly limit: number | null;
  /** Of the limit, other tools' sends included; over 1 past it, 0 without one. */
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
  /** What other tools send in a day, by marketplace id. */
  readonly otherSends: Readonly<Record<string, number>>;
}

/** What of a day counts against the limit. */
export const countOf = (
  row: DayRow,
  countReplies: boolean,
): { readonly sent: number; readonly unconfirmed: number } => ({
  sent: corrected(row.confirmed - (countReplies ? 0 : row.replies), row),
  unconfirmed: row.unconfirmed - (countReplies ? 0 : row.unconfirmedReplies),
});

const lineOf = (
  marketplaceId: string | null,
  today: readonly DayRow[],
  calendar: Calendar,
  options: TodayOptions,
): TodayLine => {
  const timeZone = calendar.zoneOf(marketplaceId);
  const day = dayOf(options.now, timeZone, calendar.dayStartMinutes);
  const row = today.find(candidate => candidate.marketplaceId === marketplaceId);
  const count = row ? countOf(row, options.countReplies) : { sent: 0, unconfirmed: 0 };
  const others = ownValue(options.otherSends, marketplaceId) ?? 0;
  const limit = calendar.limitOf(marketplaceId);
  return {
    marketplaceId,
    day,
    ends: dayEnd(day, timeZone, calendar.dayStartMinutes),
    timeZone,
    ...count,
    corrected: row?.corrected ?? 0,
    others,
    limit,
    ...statusOf({ ...options, sent: count.sent + others, limit }),
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
  const today = withoutAccounts(rows.filter(isToday));
  const ids = new Set<string | null>([...options.marketplaceIds, ...today.map(row => row.marketplaceId)]);
  return [...ids].map(id => lineOf(id, today, calendar, options));
};
