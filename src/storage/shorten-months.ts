import browser from 'webextension-polyfill';
import { isLong } from '../quota/months';
import { readKeys, storedKeys } from './keys';
import { isMonthKey, monthEntries, monthOfKey, monthValue, rowsOfMonths } from './ledger';
import { inTurn } from './queue';
import type { Snapshot } from './stored';

const isLongIn = async (snapshot: Snapshot, month: string): Promise<boolean> => {
  const value = monthValue(month);
  return !value.isDamaged(snapshot) && isLong(await value.from(snapshot));
};

/** Spells the months anew that an older version kept as lists, all at once or none. For the background. */
export const shortenMonths = (): Promise<void> =>
  inTurn('ledger', async () => {
    const months = (await storedKeys()).filter(isMonthKey);
    const snapshot = await readKeys(months);
    const long: string[] = [];
    for (const month of months.map(monthOfKey)) if (await isLongIn(snapshot, month)) long.push(month);
    if (long.length > 0) await browser.storage.local.set(monthEntries(await rowsOfMonths(snapshot, long)));
  });
