import * as v from 'valibot';
import browser from 'webextension-polyfill';
import { undoOf } from '../quota/corrections';
import type { Correction } from '../quota/tally';
import { account, marketplaceId, moment, sendId } from './ledger';

const prefix = 'fix:';

export const correctionKey = (id: string): string => prefix + id;
export const isCorrectionKey = (key: string): boolean => key.startsWith(prefix);

const schema = v.object({
  id: sendId,
  at: moment,
  marketplaceId,
  account,
  by: v.pipe(v.number(), v.integer(), v.minValue(-1e9), v.maxValue(1e9)),
});

/** Stores a correction under a key of its own; told twice it counts once. */
export const correct = (correction: Correction): Promise<void> =>
  browser.storage.local.set({ [correctionKey(correction.id)]: v.parse(schema, correction) });

export const undoCorrection = (correction: Correction): Promise<void> => correct(undoOf(correction));

/** The corrections in a snapshot of the store, and the keys of those that cannot be read. */
export const correctionsOf = (
  snapshot: Readonly<Record<string, unknown>>,
): { readonly events: readonly Correction[]; readonly unreadable: readonly string[] } => {
  const events: Correction[] = [];
  const unreadable: string[] = [];
  for (const [key, raw] of Object.entries(snapshot)) {
    if (!isCorrectionKey(key)) continue;
    const event = v.safeParse(schema, raw);
    if (event.success && correctionKey(event.output.id) === key) events.push(event.output);
    else unreadable.push(key);
  }
  return { events, unreadable };
};
