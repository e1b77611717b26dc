import { marketplaceById } from '../marketplaces';
import { dayEnd, dayOf } from '../quota/day';
import { dailyLimit, type OrderVolume } from '../quota/limit';
import { type DayRow, type Level, statusOf } from '../quota/tally';
import type { Tally } from '../storage/tally';
import type { Health, OrderVolumes } from '../storage/values';

export interface PopupInputs {
  readonly tally: Tally;
  /** Why the count may be low, where that is known. */
  readonly why: Health['why'];
  /** True where the browser grants access to Seller Central. */
  readonly watching: boolean;
  /** Epoch milliseconds. */
  readonly now: number;
}

/** A count against its limit. */
export interface Count {
  /** At least so many: those the page confirmed. */
  readonly sent: number;
  /** So many more were perhaps sent. */
  readonly unsure: number;
  readonly limit: number | null;
  /** Sent of the limit; over 1 past it, 0 without one. */
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
}

export interface PopupModel {
  readonly total: Count;
  /** The marketplace closest to its limit; null where none has a limit. */
  readonly worst: PopupRow | null;
  /** The day that ends first; null where there is no row. */
  readonly ends: DayEnd | null;
  readonly endsDiffer: boolean;
  /** Fullest first. */
  readonly rows: readonly PopupRow[];
  /** Messages kept back in each marketplace. */
  readonly reserve: number;
  readonly watching: boolean;
  readonly mayBeLow: boolean;
  readonly why: Health['why'];
  /** Epoch milliseconds at which a shown duration changes or a day ends; null where nothing will. */
  readonly staleAt: number | null;
}

const minuteMs = 60_000;

const countOf = (
  counted: { readonly sent: number; readonly unsure: number; readonly limit: number | null },
  reserve: number,
  warnPercent: number,
): Count => {
  const { sent, limit } = counted;
  const reserveShare = limit === null || reserve <= 0 || reserve >= limit ? 1 : (limit - reserve) / limit;
  return { ...counted, reserveShare, ...statusOf({ sent, limit, reserve, warnPercent }) };
};

const endOf = (timeZone: string, dayStartMinutes: number, now: number): DayEnd => {
  const at = dayEnd(dayOf(now, timeZone, dayStartMinutes), timeZone, dayStartMinutes);
  return { at, minutes: Math.floor((at - now) / minuteMs), timeZone, dayStartMinutes };
};

const volumeOf = (volumes: OrderVolumes, marketplaceId: string | null): OrderVolume | null =>
  marketplaceId === null ? null : (volumes[marketplaceId] ?? null);

const isToday = (row: DayRow, { tally, now }: PopupInputs): boolean =>
  row.day === dayOf(now, tally.calendar.zoneOf(row.marketplaceId), tally.calendar.dayStartMinutes);

const rowOf = (marketplaceId: string | null, day: DayRow | undefined, inputs: PopupInputs): PopupRow => {
  const { volumes, quota, calendar } = inputs.tally;
  const volume = volumeOf(volumes, marketplaceId);
  const without = quota.countReplies ? 0 : 1;
  const counted = {
    sent: (day?.confirmed ?? 0) - without * (day?.replies ?? 0),
    unsure: (day?.unconfirmed ?? 0) - without * (day?.unconfirmedReplies ?? 0),
    limit: volume === null ? null : dailyLimit(volume),
  };
  const ends = endOf(calendar.zoneOf(marketplaceId), calendar.dayStartMinutes, inputs.now);
  return { marketplaceId, volume, ends, ...countOf(counted, quota.reserve, quota.warnPercent) };
};

const fullestFirst = (one: PopupRow, other: PopupRow): number =>
  other.share - one.share || other.sent + other.unsure - (one.sent + one.unsure);

const rowsOf = (inputs: PopupInputs): readonly PopupRow[] => {
  const today = new Map(
    inputs.tally.rows.filter(row => isToday(row, inputs)).map(row => [row.marketplaceId, row]),
  );
  const told = Object.keys(inputs.tally.volumes).filter(id => marketplaceById(id) !== null);
  return [...new Set([...told, ...today.keys()])]
    .map(id => rowOf(id, today.get(id), inputs))
    .filter(row => row.volume !== null || row.sent + row.unsure > 0)
    .sort(fullestFirst);
};

const totalOf = (rows: readonly PopupRow[], { quota }: Tally): Count => {
  const sum = (pick: (row: PopupRow) => number) => rows.reduce((total, row) => total + pick(row), 0);
  const allKnown = rows.length > 0 && rows.every(row => row.limit !== null);
  const counted = {
    sent: sum(row => row.sent),
    unsure: sum(row => row.unsure),
    limit: allKnown ? sum(row => row.limit ?? 0) : null,
  };
  return countOf(counted, quota.reserve * rows.length, quota.warnPercent);
};

const nextChange = (rows: readonly PopupRow[], now: number): number | null =>
  rows.length === 0
    ? null
    : Math.min(...rows.map(({ ends }) => now + ((ends.at - now) % minuteMs || minuteMs)));

/** Everything the popup shows, from what is stored and the time. */
export const popupModel = (inputs: PopupInputs): PopupModel => {
  const rows = rowsOf(inputs);
  const ends = rows.map(row => row.ends).sort((one, other) => one.at - other.at);
  return {
    rows,
    total: totalOf(rows, inputs.tally),
    worst: rows.find(row => row.limit !== null) ?? null,
    ends: ends[0] ?? null,
    endsDiffer: ends.some(end => end.at !== ends[0]?.at),
    reserve: inputs.tally.quota.reserve,
    watching: inputs.watching,
    mayBeLow: inputs.tally.mayBeLow,
    why: inputs.why,
    staleAt: nextChange(rows, inputs.now),
  };
};
