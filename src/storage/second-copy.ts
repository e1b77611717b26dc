import browser from 'webextension-polyfill';
import { monthsTouched } from '../quota/months';
import { isCorrectionKey } from './corrections';
import { home } from './home';
import { readKeys, storedKeys } from './keys';
import { foldedIds, isMonthKey, monthKey, monthOfKey, monthValue, oldDays } from './ledger';
import { mirror } from './mirror';
import { isOptOutKey, isOrderDayKey } from './order-memory';
import { inTurn } from './queue';
import { isSendKey } from './sends';
import type { Snapshot } from './stored';
import { eventsOf } from './tally';
import { orderVolumes, quotaSettings, restored, settings, volumeHistory } from './values';

/** Small, and written anew each time. */
const small = [home, foldedIds, oldDays, orderVolumes, volumeHistory, quotaSettings, settings];
const values = small.map(({ key }) => key);

const isEvent = (key: string): boolean => isSendKey(key) || isCorrectionKey(key);

const isMirrored = (key: string): boolean =>
  isEvent(key) || isMonthKey(key) || isOrderDayKey(key) || isOptOutKey(key) || values.includes(key);

/** What may have changed since it was copied: events never do, and a month or an order's day long past hardly does. */
const mayHaveChanged = (now: number): ((key: string) => boolean) => {
  const named = new Set([...values, ...monthsTouched(now, 45).map(monthKey)]);
  const lately = new Date(now - 4 * 86_400_000).toISOString().slice(0, 10);
  return key => named.has(key) || (isOrderDayKey(key) && key.slice(-10) >= lately);
};

/** Once a day everything is looked at and copied, whatever was thought to be the same. */
const stampOf = (now: number): string => `copied on ${new Date(now).toISOString().slice(0, 10)}`;

const isHealthy = ({ salt }: { readonly salt: string }): boolean => salt !== '';

/** Brings the second copy up to what is stored. What cannot be read is not copied over what could. */
export const copyAll = (now: number): Promise<void> =>
  inTurn('second copy', async () => {
    if (!isHealthy(await home.get())) return;
    const listed = (await storedKeys()).filter(isMirrored);
    const known = new Set(await mirror.keys());
    const isWhole = !known.has(stampOf(now));
    const isNewer = mayHaveChanged(now);
    const wanted = listed.filter(key => isWhole || !known.has(key) || isNewer(key));
    const snapshot = await readKeys(wanted);
    const damaged = new Set([...damagedIn(snapshot), ...eventsOf(snapshot).unreadable]);
    const puts = Object.fromEntries(Object.entries(snapshot).filter(([key]) => !damaged.has(key)));
    const present = new Set(listed);
    const gone = [...known].filter(key => !present.has(key) && key !== stampOf(now));
    await mirror.write({ ...puts, [stampOf(now)]: true }, gone);
  });

/** The values of a snapshot that have a schema of their own. */
const declaredIn = (snapshot: Snapshot) => [
  ...Object.keys(snapshot)
    .filter(isMonthKey)
    .map(key => monthValue(monthOfKey(key))),
  ...small,
];

const damagedIn = (snapshot: Snapshot): readonly string[] =>
  declaredIn(snapshot)
    .filter(value => value.isDamaged(snapshot))
    .map(({ key }) => key);

const isOfLedger = (key: string): boolean => isMonthKey(key) || key === foldedIds.key || key === oldDays.key;

const only = (copy: ReadonlyMap<string, unknown>, wants: (key: string) => boolean): Record<string, unknown> =>
  Object.fromEntries([...copy].filter(([key]) => isMirrored(key) && wants(key)));

/** The whole store is gone: everything comes back but what was written since. */
const restoreAll = async (present: ReadonlySet<string>, now: number): Promise<void> => {
  const copy = await mirror.read();
  if (!copy.has(home.key)) return;
  const lost = only(copy, key => !present.has(key));
  await browser.storage.local.set({ ...lost, [restored.key]: { at: now } });
};

/**
 * Rows and ids belong together: where one is damaged, all come back as they were when they were copied. What was folded since
 * is still there as sends, for a packing removes none before the copy has it.
 */
const restoreDamaged = async (damaged: readonly string[], now: number): Promise<void> => {
  const copy = await mirror.read();
  const isWanted = (key: string): boolean =>
    damaged.includes(key) || (isOfLedger(key) && damaged.some(isOfLedger));
  const lost = only(copy, isWanted);
  if (!damaged.some(key => Object.hasOwn(lost, key))) return;
  const isCounted = damaged.some(key => isOfLedger(key) || isEvent(key));
  await browser.storage.local.set({ ...lost, ...(isCounted && { [restored.key]: { at: now } }) });
};

/** Where the store is gone or a value of it cannot be read, puts back what the second copy has of it. */
export const heal = (now: number): Promise<void> =>
  inTurn('ledger', async () => {
    const listed = await storedKeys();
    const isWhole = !(await mirror.keys()).includes(stampOf(now));
    const isNewer = mayHaveChanged(now);
    const wanted = listed.filter(key => isEvent(key) || isNewer(key) || (isWhole && isMonthKey(key)));
    const snapshot = await readKeys(wanted);
    if (!Object.hasOwn(snapshot, home.key)) return restoreAll(new Set(listed), now);
    const damaged = [...damagedIn(snapshot), ...eventsOf(snapshot).unreadable];
    if (damaged.length === 0) return;
    // Reading keeps the damaged ones aside, before they are written over.
    for (const value of declaredIn(snapshot)) await value.from(snapshot);
    await restoreDamaged(damaged, now);
  });
