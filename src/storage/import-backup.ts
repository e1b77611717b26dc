import browser from 'webextension-polyfill';
import { mergeDays } from '../quota/merge-days';
import { monthOf } from '../quota/months';
import { combined, type DayRow } from '../quota/tally';
import { rowsWith } from '../quota/ledger';
import type { BackupOptions } from './backup';
import { monthEntries, rowsOfMonths } from './ledger';
import { inTurn } from './queue';
import { calendarFrom, eventsOf, packedOf, snapshotOf } from './tally';
import { orderVolumes, quotaSettings, settings } from './values';

/** A send that is still on its own as unconfirmed cannot be taken off the packed days: then it stands in both, as perhaps sent. */
const withoutDebt = (row: DayRow): DayRow => {
  const unconfirmed = Math.max(0, row.unconfirmed);
  return {
    ...row,
    unconfirmed,
    unconfirmedReplies: Math.min(unconfirmed, Math.max(0, row.unconfirmedReplies)),
  };
};

/**
 * What is added is what the packed days and the sends still on their own lack together, so that none is counted in both.
 */
const dayEntries = async (incoming: readonly DayRow[]): Promise<Record<string, unknown>> => {
  const months = [...new Set(incoming.map(({ day }) => monthOf(day)))];
  const snapshot = await snapshotOf(months);
  const present = rowsWith(await packedOf(snapshot), eventsOf(snapshot).events, await calendarFrom(snapshot));
  const { additions } = mergeDays(present, incoming);
  if (additions.length === 0) return {};
  const packed = await rowsOfMonths(snapshot, months);
  return monthEntries(combined([...packed, ...additions]).map(withoutDebt));
};

const optionValues = [settings, quotaSettings, orderVolumes];

const optionEntries = async (options: BackupOptions): Promise<Record<string, unknown>> => {
  // Reading keeps a damaged value aside, before it is written over.
  for (const value of optionValues) await value.get();
  return {
    ...settings.entry(options.settings),
    ...quotaSettings.entry(options.quota),
    ...orderVolumes.entry(options.orderVolumes),
  };
};

/** Runs a task while nobody else changes the counts or the options. */
const alone = (task: () => Promise<void>): Promise<void> =>
  ['ledger', ...optionValues.map(({ key }) => key)].reduceRight<() => Promise<void>>(
    (inner, key) => () => inTurn(key, inner),
    task,
  )();

/**
 * Takes in days from an export, and options in place of those that are set, in one write: all of it or nothing. For the
 * background alone, in the packing's turn. Throws where it could not be written.
 */
export const importBackup = (days: readonly DayRow[], options: BackupOptions | null): Promise<void> =>
  alone(async () => {
    const entries = {
      ...(days.length > 0 && (await dayEntries(days))),
      ...(options !== null && (await optionEntries(options))),
    };
    if (Object.keys(entries).length > 0) await browser.storage.local.set(entries);
  });
