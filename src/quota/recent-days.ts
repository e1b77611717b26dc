import { dayOf } from './day';
import { type Calendar, type DayRow, withoutAccounts } from './tally';
import { countOf } from './today';

/** A popup shows so many days; older months stay unread. */
export const shownDays = 14;

/** One of the last days, over all marketplaces: each at its own day of that name. */
export interface RecentDay {
  /** YYYY-MM-DD. */
  readonly day: string;
  readonly sent: number;
  readonly unconfirmed: number;
  readonly corrected: number;
  /** The sum of the limits that day ended with, today's of now; null where one of them is not known. */
  readonly limit: number | null;
}

export interface RecentOptions {
  readonly now: number;
  readonly days: number;
  readonly countReplies: boolean;
  /** Marketplaces whose limit counts today even where nothing was sent. */
  readonly marketplaceIds: readonly string[];
}

const dayMs = 86_400_000;

const dayBefore = (day: string, ago: number): string =>
  new Date(Date.parse(`${day}T00:00:00Z`) - ago * dayMs).toISOString().slice(0, 10);

/** The latest day that has begun anywhere the seller sells. */
const newestDay = (rows: readonly DayRow[], calendar: Calendar, { now, marketplaceIds }: RecentOptions) => {
  const ids = new Set<string | null>([...marketplaceIds, ...rows.map(row => row.marketplaceId)]);
  const days = [...(ids.size === 0 ? [null] : ids)].map(id =>
    dayOf(now, calendar.zoneOf(id), calendar.dayStartMinutes),
  );
  return days.reduce((latest, day) => (day > latest ? day : latest));
};

const sumOfDay = (
  day: string,
  rows: readonly DayRow[],
  calendar: Calendar,
  { now, countReplies }: RecentOptions,
): RecentDay => {
  const counts = rows.map(row => countOf(row, countReplies));
  const limits = rows.map(({ marketplaceId, limit }) => {
    const isToday = day === dayOf(now, calendar.zoneOf(marketplaceId), calendar.dayStartMinutes);
    return isToday ? calendar.limitOf(marketplaceId) : limit;
  });
  const isKnown = limits.length > 0 && limits.every(limit => limit !== null);
  return {
    day,
    sent: counts.reduce((sum, { sent }) => sum + sent, 0),
    unconfirmed: counts.reduce((sum, { unconfirmed }) => sum + unconfirmed, 0),
    corrected: rows.reduce((sum, row) => sum + row.corrected, 0),
    limit: isKnown ? limits.reduce((sum, limit) => sum + limit, 0) : null,
  };
};

/** The last days, oldest first, days without a send among them; the last one is today where it is latest. */
export const recentDays = (
  rows: readonly DayRow[],
  calendar: Calendar,
  options: RecentOptions,
): readonly RecentDay[] => {
  const newest = newestDay(rows, calendar, options);
  const all = withoutAccounts(rows);
  return Array.from({ length: options.days }, (_, index) => {
    const day = dayBefore(newest, options.days - 1 - index);
    return sumOfDay(
      day,
      all.filter(row => row.day === day),
      calendar,
      options,
    );
  });
};
