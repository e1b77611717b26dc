import browser from 'webextension-polyfill';
import { readKeys, storedKeys } from './keys';
import { oldNotices } from './notices';
import { forgettable, forgettableOptOuts, isOptOutKey } from './order-memory';

/** Removes what is kept for some days only: orders after 60, notices after 3. For the background. */
export const tidy = async (now: number): Promise<void> => {
  const listed = await storedKeys();
  const optOuts = await readKeys(listed.filter(isOptOutKey));
  const old = [...forgettable(listed, now), ...forgettableOptOuts(optOuts, now), ...oldNotices(listed, now)];
  if (old.length > 0) await browser.storage.local.remove(old);
};
