import * as v from 'valibot';
import browser from 'webextension-polyfill';
import { type Sign, understanding } from '../quota/health';
import { damagedKeys, damagedSince } from './damage';
import { home, settleIn } from './home';
import { foldedIds, isMonthKey, moment, monthOfKey, monthValue, oldDays } from './ledger';
import type { Snapshot } from './stored';
import { oldHealth, restored, understood } from './values';

const prefix = 'lost:';
const lostSchema = v.object({ at: moment });

export const isLostKey = (key: string): boolean => key.startsWith(prefix);

/** Leaves a sign that a send could not be stored: a key of its own, so that no other writer is in the way. */
export const sayNotStored = (id: string, at: number): Promise<void> =>
  browser.storage.local.set({ [prefix + id]: { at } });

const lostSigns = (snapshot: Snapshot): readonly Sign[] =>
  Object.keys(snapshot)
    .filter(isLostKey)
    .map(key => {
      const lost = v.safeParse(lostSchema, snapshot[key]);
      return { why: 'not-stored', since: lost.success ? lost.output.at : null, key };
    });

const isOfLedger = (key: string): boolean => isMonthKey(key) || key === foldedIds.key || key === oldDays.key;

const isDamagedNow = (snapshot: Snapshot, key: string): boolean => {
  if (isMonthKey(key)) return monthValue(monthOfKey(key)).isDamaged(snapshot);
  return [foldedIds, oldDays].some(value => value.key === key && value.isDamaged(snapshot));
};

const damageSigns = (snapshot: Snapshot): readonly Sign[] => {
  const aside = damagedKeys(snapshot).filter(isOfLedger);
  const now = Object.keys(snapshot).filter(key => isOfLedger(key) && isDamagedNow(snapshot, key));
  return [...new Set([...aside, ...now])].map(key => ({
    why: 'damaged',
    since: damagedSince(snapshot, key),
    key,
  }));
};

const goneSign = async (snapshot: Snapshot): Promise<readonly Sign[]> =>
  (await home.from(snapshot)).salt === '' ? [{ why: 'gone', since: null, key: home.key }] : [];

/** All signs in a snapshot of the store that the count may be low; `unreadable`: keys of events that cannot be read. */
export const signsOf = async (
  snapshot: Snapshot,
  unreadable: readonly string[],
): Promise<readonly Sign[]> => {
  const [old, { at }] = await Promise.all([oldHealth.from(snapshot), restored.from(snapshot)]);
  return [
    ...(old.countMayBeLow
      ? [{ why: old.why ?? ('not-stored' as const), since: old.since, key: oldHealth.key }]
      : []),
    ...lostSigns(snapshot),
    ...unreadable.map(key => ({ why: 'damaged' as const, since: null, key })),
    ...damageSigns(snapshot),
    ...(at === null ? [] : [{ why: 'restored' as const, since: at, key: restored.key }]),
    ...(await goneSign(snapshot)),
  ];
};

/** The seller has read these signs: they are not shown again, and those that stand for nothing stored are removed. */
export const acknowledge = async (signs: readonly Sign[], now: number): Promise<void> => {
  await understood.update(before => understanding(before, signs, now));
  await settleIn();
  await browser.storage.local.remove(signs.map(({ key }) => key).filter(isLostKey));
};
