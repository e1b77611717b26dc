import * as v from 'valibot';
import browser from 'webextension-polyfill';
import { hashLength } from '../quota/order-memory';
import type { SendEvent } from '../quota/tally';
import { isCorrectionKey } from './corrections';
import { account, foldedIds, isMonthKey, marketplaceId, moment, oldDays, sendId } from './ledger';
import { isLostKey, sayNotStored } from './signs';

const prefix = 'send:';

export const sendKey = (id: string): string => prefix + id;
export const isSendKey = (key: string): boolean => key.startsWith(prefix);

const sendSchema = v.object({
  id: sendId,
  at: moment,
  marketplaceId,
  mode: v.picklist(['proactive', 'reply']),
  confirmed: v.boolean(),
  account,
  order: v.exactOptional(v.pipe(v.string(), v.regex(/^[\w-]*$/), v.length(hashLength))),
  asksReview: v.exactOptional(v.boolean()),
});

export const newSendId = (): string =>
  Array.from(crypto.getRandomValues(new Uint8Array(12)), byte => byte.toString(16).padStart(2, '0')).join('');

/** Only what the schema names. An address may claim any marketplace: one that cannot be is stored as not known. */
const storable = (event: SendEvent): SendEvent =>
  v.parse(sendSchema, v.is(marketplaceId, event.marketplaceId) ? event : { ...event, marketplaceId: null });

/**
 * Writes a send under a key of its own, begun before this returns: the page may be gone a moment later.
 * Throws where it could not be written twice in a row; the count is then said to be perhaps low.
 */
export const recordSend = async (event: SendEvent): Promise<void> => {
  const entry = { [sendKey(event.id)]: storable(event) };
  try {
    await browser.storage.local.set(entry);
  } catch {
    await browser.storage.local.set(entry).catch(async (error: unknown) => {
      await sayNotStored(event.id, event.at).catch(() => undefined);
      throw error;
    });
  }
};

export interface Sends {
  readonly events: readonly SendEvent[];
  /** Keys of sends that cannot be read. They stay where they are. */
  readonly unreadable: readonly string[];
}

/** The sends in a snapshot of the store. */
export const sendsOf = (snapshot: Readonly<Record<string, unknown>>): Sends => {
  const events: SendEvent[] = [];
  const unreadable: string[] = [];
  for (const [key, raw] of Object.entries(snapshot)) {
    if (!isSendKey(key)) continue;
    const event = v.safeParse(sendSchema, raw);
    if (event.success && sendKey(event.output.id) === key) events.push(event.output);
    else unreadable.push(key);
  }
  return { events, unreadable };
};

const counts = (key: string): boolean =>
  isSendKey(key) ||
  isCorrectionKey(key) ||
  isLostKey(key) ||
  isMonthKey(key) ||
  [foldedIds.key, oldDays.key].includes(key);

/** Calls whenever the tally may have changed, until the signal ends. */
export const watchSends = (listener: () => void, signal?: AbortSignal): void => {
  if (signal?.aborted) return;
  const onChanged = (changes: Readonly<Record<string, unknown>>, area: string) => {
    if (area === 'local' && Object.keys(changes).some(counts)) listener();
  };
  browser.storage.onChanged.addListener(onChanged);
  signal?.addEventListener('abort', () => browser.storage.onChanged.removeListener(onChanged));
};
