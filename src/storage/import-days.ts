import browser from 'webextension-polyfill';
import { mergeDays } from '../quota/merge-days';
import { monthOf } from '../quota/months';
import { combined, type DayRow } from '../quota/tally';
import { rowsWith } from '../quota/ledger';
import { monthEntries, rowsOfMonths } from './ledger';
import { inTurn } from './queue';
import { calendarFrom, eventsOf, packedOf, snapshotOf } from './tally';

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
 * Takes in days from an export. For the background alone, in the packing's turn: what is added is what the packed days and the
 * sends still on their own lack together, so that none is counted in both.
 */
export const importDays = (incoming: readonly DayRow[]): Promise<void> =>
  inTurn('ledger', async () => {
    const months = [...new Set(incoming.map(({ day }) => monthOf(day)))];
    const snapshot = await snapshotOf(months);
    const present = rowsWith(
      await packedOf(snapshot),
      eventsOf(snapshot).events,
      await calendarFrom(snapshot),
    );
    const { additions } = mergeDays(present, incoming);
    if (additions.length === 0) return;
    const packed = await rowsOfMonths(snapshot, months);
    await browser.storage.local.set(monthEntries(combined([...packed, ...additions]).map(withoutDebt)));
  });
