import { marketplaceById } from '../marketplaces';
import { lastStanding } from '../quota/corrections';
import { dayOf } from '../quota/day';
import { type Forecast, forecastOf } from '../quota/forecast';
import type { Sign } from '../quota/health';
import type { OrderVolume } from '../quota/limit';
import { type RecentDay, recentDays, shownDays } from '../quota/recent-days';
import type { Correction, Level } from '../quota/tally';
import { type TodayLine, todayOf } from '../quota/today';
import { totalOf } from '../quota/total';
import type { Tally } from '../storage/tally';
import type { OrderVolumes } from '../storage/values';
import { type Pace, paceOf } from './pace';

export interface PopupInputs {
  readonly tally: Tally;
  /** True where the browser grants access to Seller Central. */
  readonly watching: boolean;
  /** True where the page in front has a message that is not checked. */
  readonly isFrontUnread: boolean;
  /** Epoch milliseconds. */
  readonly now: number;
}

/** A count against its limit. */
export interface Count {
  /** At least so many: those the page confirmed. */
  readonly sent: number;
  /** So many more were perhaps sent. */
  readonly unsure: number;
  /** What other tools send in a day, as the seller told; in no other number. */
  readonly others: number;
  /** The sum of the seller's corrections, which is in `sent`. */
  readonly corrected: number;
  readonly limit: number | null;
  /** Sent, other tools included, of the limit; over 1 past it, 0 without one. */
  readonly share: number;
  /** Where the reserve begins, as a share of the limit; 1 without a reserve. */
  readonly reserveShare: number;
  readonly level: Level;
}

export interface DayEnd {
  /** Epoch milliseconds. */
  readonly at: number;
  /** Whole minutes left. */
  readonly minutes: number;
  readonly timeZone: string;
  readonly dayStartMinutes: number;
}

export interface PopupRow extends Count {
  readonly marketplaceId: string | null;
  /** Null until the seller told it. */
  readonly volume: OrderVolume | null;
  readonly ends: DayEnd;
  readonly forecast: Forecast;
  /** The day's last correction that was not taken back. */
  readonly standing: Correction | null;
}

export interface PopupModel {
  readonly total: Count;
  /** The marketplace closest to its limit; null where none has a limit. */
  readonly worst: PopupRow | null;
  /** The day that ends first; null where there is no row. */
  readonly ends: DayEnd | null;
  readonly endsDiffer: boolean;
  /** Null where it is too early to tell, or too late. */
  readonly pace: Pace | null;
  /** Oldest first, today the last. */
  readonly recent: readonly RecentDay[];
  /** Fullest first. */
  readonly rows: readonly PopupRow[];
  /** Messages kept back in each marketplace. */
  readonly reserve: number;
  readonly watching: boolean;
  readonly isFrontUnread: boolean;
  readonly mayBeLow: boolean;
  /** Why the count may be low, longest known first. */
  readonly signs: readonly Sign[];
  /** Epoch milliseconds at which a shown duration changes or a day ends; null where nothing will. */
  readonly staleAt: number | null;
}

const minuteMs = 60_000;

const reserveShareOf = (limit: number | null, reserve: number): number =>
  limit === null || reserve <= 0 || reserve >= limit ? 1 : (limit - reserve) / limit;

const countOf = (
  counted: Omit<Count, 'unsure' | 'reserveShare'> & { readonly unconfirmed: number },
  reserve: number,
): Count => {
  const { sent, unconfirmed, others, corrected, limit, share, level } = counted;
  const reserveShare = reserveShareOf(limit, reserve);
  return { sent, unsure: unconfirmed, others, corrected, limit, share, level, reserveShare };
};

const endOf = ({ ends, timeZone }: TodayLine, dayStartMinutes: number, now: number): DayEnd => ({
  at: ends,
  minutes: Math.floor((ends - now) / minuteMs),
  timeZone,
  dayStartMinutes,
});

const volumeOf = (volumes: OrderVolumes, marketplaceId: string | null): OrderVolume | null =>
  marketplaceId === null ? null : (volumes[marketplaceId] ?? null);

const standingOf = ({ marketplaceId, day, timeZone }: TodayLine, { corrections, calendar }: Tally) =>
  lastStanding(
    corrections.filter(
      one => one.marketplaceId === marketplaceId && dayOf(one.at, timeZone, calendar.dayStartMinutes) === day,
    ),
  );

const rowOf = (line: TodayLine, { tally, now }: PopupInputs): PopupRow => ({
  marketplaceId: line.marketplaceId,
  forecast: forecastOf(line, tally.calendar.dayStartMinutes, now),
  standing: standingOf(line, tally),
  volume: volumeOf(tally.volumes, line.marketplaceId),
  ends: endOf(line, tally.calendar.dayStartMinutes, now),
  ...countOf(line, tally.quota.reserve),
});

const fullestFirst = (one: PopupRow, other: PopupRow): number =>
  other.share - one.share || other.sent + other.unsure - (one.sent + one.unsure);

const knownIds = ({ volumes }: Tally): readonly string[] =>
  Object.keys(volumes).filter(id => marketplaceById(id) !== null);

const linesOf = ({ tally, now }: PopupInputs): readonly TodayLine[] => {
  const marketplaceIds = knownIds(tally);
  return todayOf(tally.rows, tally.calendar, { ...tally.quota, now, marketplaceIds }).filter(
    ({ limit, sent, unconfirmed, corrected }) => limit !== null || sent + unconfirmed > 0 || corrected !== 0,
  );
};

const nextChange = (rows: readonly PopupRow[], now: number): number | null =>
  rows.length === 0
    ? null
    : Math.min(...rows.map(({ ends }) => now + ((ends.at - now) % minuteMs || minuteMs)));

/** Everything the popup shows, from what is stored and the time. */
export const popupModel = (inputs: PopupInputs): PopupModel => {
  const { tally, now } = inputs;
  const { quota } = tally;
  const lines = linesOf(inputs);
  const rows = lines.map(line => rowOf(line, inputs)).sort(fullestFirst);
  const ends = rows.map(row => row.ends).sort((one, other) => one.at - other.at);
  return {
    rows,
    pace: paceOf(rows, now),
    recent: recentDays(tally.rows, tally.calendar, {
      now,
      days: shownDays,
      countReplies: quota.countReplies,
      marketplaceIds: knownIds(tally),
    }),
    total: countOf(totalOf(lines, quota), quota.reserve * lines.length),
    worst: rows.find(row => row.limit !== null) ?? null,
    ends: ends[0] ?? null,
    endsDiffer: ends.some(end => end.at !== ends[0]?.at),
    reserve: quota.reserve,
    watching: inputs.watching,
    isFrontUnread: inputs.isFrontUnread,
    mayBeLow: tally.mayBeLow,
    signs: tally.signs,
    staleAt: nextChange(rows, now),
  };
};
