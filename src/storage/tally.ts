import { calendarOf } from '../quota/calendar';
import { dayOf } from '../quota/day';
import { openSigns, type Sign } from '../quota/health';
import { type FoldedSend, rowsWith } from '../quota/ledger';
import { monthsTouched } from '../quota/months';
import { shownDays } from '../quota/recent-days';
import {
  type Calendar,
  combined,
  type Correction,
  type DayEvent,
  type DayRow,
  withoutAccounts,
} from '../quota/tally';
import { isAsideKey } from './damage';
import { correctionsOf, isCorrectionKey } from './corrections';
import { home } from './home';
import { readKeys, storedKeys } from './keys';
import { foldedIds, isMonthKey, monthKey, monthOfKey, oldDays, rowsOfMonths, unpackIds } from './ledger';
import { isSendKey, sendsOf } from './sends';
import { isLostKey, signsOf } from './signs';
import type { Snapshot } from './stored';
import {
  oldHealth,
  type OrderVolumes,
  orderVolumes,
  type QuotaSettings,
  quotaSettings,
  restored,
  understood,
  volumeHistory,
} from './values';

export interface Tally {
  /** What was sent on the last days, today included: one row per day and marketplace. */
  readonly rows: readonly DayRow[];
  readonly calendar: Calendar;
  readonly volumes: OrderVolumes;
  readonly quota: QuotaSettings;
  /** The seller's corrections of days that are not packed yet, today's among them. */
  readonly corrections: readonly Correction[];
  readonly mayBeLow: boolean;
  /** Why the count may be low, longest known first; empty where nothing speaks for it. */
  readonly signs: readonly Sign[];
}

const settingsKeys = [
  orderVolumes.key,
  volumeHistory.key,
  quotaSettings.key,
  oldHealth.key,
  understood.key,
  restored.key,
  home.key,
  foldedIds.key,
  oldDays.key,
];

/** The keys that make a tally of these months. Asked for by name: a packing may make one a moment later. */
const keysOfTally = (listed: readonly string[], months: readonly string[]): readonly string[] => [
  ...listed.filter(key => isSendKey(key) || isCorrectionKey(key) || isLostKey(key) || isAsideKey(key)),
  ...months.map(monthKey),
  ...settingsKeys,
];

/** One snapshot of all that makes a tally of these months (YYYY-MM): two reads could see a packing half done. */
export const snapshotOf = async (months: readonly string[], listed?: readonly string[]): Promise<Snapshot> =>
  readKeys(keysOfTally(listed ?? (await storedKeys()), months));

export const calendarFrom = async (snapshot: Snapshot): Promise<Calendar> => {
  const [volumes, quota, { earlier }] = await Promise.all([
    orderVolumes.from(snapshot),
    quotaSettings.from(snapshot),
    volumeHistory.from(snapshot),
  ]);
  return calendarOf({ volumes, dayStartMinutes: quota.dayStartMinutes, earlier });
};

/** The packed days of a snapshot, and the ids in them. */
export const packedOf = async (
  snapshot: Snapshot,
): Promise<{ readonly rows: readonly DayRow[]; readonly folded: readonly FoldedSend[] }> => {
  const months = Object.keys(snapshot).filter(isMonthKey).map(monthOfKey);
  const [rows, ids, old] = await Promise.all([
    rowsOfMonths(snapshot, months),
    foldedIds.from(snapshot),
    oldDays.from(snapshot),
  ]);
  return { rows: combined([...rows, ...old.rows]), folded: [...unpackIds(ids), ...old.folded] };
};

export interface Events {
  readonly events: readonly DayEvent[];
  /** Keys of events that cannot be read. They stay where they are. */
  readonly unreadable: readonly string[];
}

export const eventsOf = (snapshot: Snapshot): Events => {
  const [sends, corrections] = [sendsOf(snapshot), correctionsOf(snapshot)];
  return {
    events: [...sends.events, ...corrections.events],
    unreadable: [...sends.unreadable, ...corrections.unreadable],
  };
};

/** Whether the day of a moment is over in every marketplace the seller uses. */
const isOver =
  ({ zoneOf, dayStartMinutes }: Calendar, ids: readonly (string | null)[], now: number) =>
  (at: number): boolean =>
    ids.every(id => dayOf(at, zoneOf(id), dayStartMinutes) < dayOf(now, zoneOf(id), dayStartMinutes));

/** The tally out of one snapshot of the store. Needs no background. */
export const tallyOf = async (snapshot: Snapshot, now: number): Promise<Tally> => {
  const [packed, calendar, volumes, quota] = await Promise.all([
    packedOf(snapshot),
    calendarFrom(snapshot),
    orderVolumes.from(snapshot),
    quotaSettings.from(snapshot),
  ]);
  const { events, unreadable } = eventsOf(snapshot);
  const rows = withoutAccounts(rowsWith(packed, events, calendar));
  const ids = [null, ...Object.keys(volumes), ...rows.map(row => row.marketplaceId)];
  const signs = openSigns(
    await signsOf(snapshot, unreadable),
    await understood.from(snapshot),
    isOver(calendar, [...new Set(ids)], now),
  );
  const corrections = correctionsOf(snapshot).events;
  return { rows, calendar, volumes, quota, corrections, mayBeLow: signs.length > 0, signs };
};

/** The tally of the last days. */
export const readTally = async (now = Date.now()): Promise<Tally> =>
  tallyOf(await snapshotOf(monthsTouched(now, shownDays)), now);

/** Every day there is, each account apart, oldest first. */
export const readAllDays = async (now = Date.now()): Promise<readonly DayRow[]> => {
  const listed = await storedKeys();
  const months = new Set([...listed.filter(isMonthKey).map(monthOfKey), ...monthsTouched(now, shownDays)]);
  const snapshot = await snapshotOf([...months], listed);
  return rowsWith(await packedOf(snapshot), eventsOf(snapshot).events, await calendarFrom(snapshot));
};
