import browser from 'webextension-polyfill';
import { calendarOf } from '../quota/calendar';
import { rowsWith } from '../quota/ledger';
import type { Calendar, DayRow } from '../quota/tally';
import { damagedKeys } from './damage';
import { ledger } from './ledger';
import { sendsOf } from './sends';
import { health, type OrderVolumes, orderVolumes, type QuotaSettings, quotaSettings } from './values';

export interface Tally {
  /** Everything sent, day by day, today included. */
  readonly rows: readonly DayRow[];
  readonly calendar: Calendar;
  readonly volumes: OrderVolumes;
  readonly quota: QuotaSettings;
  readonly mayBeLow: boolean;
}

/** The tally out of one snapshot of the store: two reads could see a packing half done. Needs no background. */
export const tallyOf = async (snapshot: Readonly<Record<string, unknown>>): Promise<Tally> => {
  const [days, volumes, quota, state] = await Promise.all([
    ledger.from(snapshot),
    orderVolumes.from(snapshot),
    quotaSettings.from(snapshot),
    health.from(snapshot),
  ]);
  const calendar = calendarOf({ volumes, dayStartMinutes: quota.dayStartMinutes });
  const { events, unreadable } = sendsOf(snapshot);
  const lost =
    unreadable.length > 0 || ledger.isDamaged(snapshot) || damagedKeys(snapshot).includes(ledger.key);
  return {
    rows: rowsWith(days, events, calendar),
    calendar,
    volumes,
    quota,
    mayBeLow: state.countMayBeLow || lost,
  };
};

export const readTally = async (): Promise<Tally> => tallyOf(await browser.storage.local.get(null));
