import * as v from 'valibot';
import browser from 'webextension-polyfill';
import { unknownTo } from '../quota/ledger';
import type { DayRow, SendEvent } from '../quota/tally';
import { ledger, marketplaceId, moment, sendId } from './ledger';
import { health } from './values';

const prefix = 'send:';

export const sendKey = (id: string): string => prefix + id;

const sendSchema = v.object({
  id: sendId,
  at: moment,
  marketplaceId,
  mode: v.picklist(['proactive', 'reply']),
  confirmed: v.boolean(),
  account: v.pipe(v.string(), v.maxLength(64)),
});

export const newSendId = (): string =>
  Array.from(crypto.getRandomValues(new Uint8Array(12)), byte => byte.toString(16).padStart(2, '0')).join('');

/** Only what the schema names. An address may claim any marketplace: one that cannot be is stored as not known. */
const storable = (event: SendEvent): SendEvent =>
  v.parse(sendSchema, v.is(marketplaceId, event.marketplaceId) ? event : { ...event, marketplaceId: null });

const say = async (): Promise<void> => {
  await health.update(old =>
    old.countMayBeLow ? old : { countMayBeLow: true, since: Date.now(), why: 'not-stored' },
  );
};

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
      await say().catch(() => undefined);
      throw error;
    });
  }
};

export interface Sends {
  readonly events: readonly SendEvent[];
  /** Keys of sends that cannot be read. They stay where they are. */
  readonly unreadable: readonly string[];
}

/** The sends in a snapshot of the whole store. */
export const sendsOf = (snapshot: Readonly<Record<string, unknown>>): Sends => {
  const events: SendEvent[] = [];
  const unreadable: string[] = [];
  for (const [key, raw] of Object.entries(snapshot)) {
    if (!key.startsWith(prefix)) continue;
    const event = v.safeParse(sendSchema, raw);
    if (event.success && sendKey(event.output.id) === key) events.push(event.output);
    else unreadable.push(key);
  }
  return { events, unreadable };
};

/** The sends that are in no packed day, today's among them. For a whole tally take `readTally`. */
export const readSends = async (): Promise<readonly SendEvent[]> => {
  const snapshot = await browser.storage.local.get(null);
  return unknownTo(await ledger.from(snapshot), sendsOf(snapshot).events);
};

/** The packed days. */
export const readDays = async (): Promise<readonly DayRow[]> => (await ledger.get()).rows;

/** Calls whenever the tally may have changed, until the signal ends. */
export const watchSends = (listener: () => void, signal?: AbortSignal): void => {
  if (signal?.aborted) return;
  const counts = (key: string): boolean => key.startsWith(prefix) || key === ledger.key;
  const onChanged = (changes: Readonly<Record<string, unknown>>, area: string) => {
    if (area === 'local' && Object.keys(changes).some(counts)) listener();
  };
  browser.storage.onChanged.addListener(onChanged);
  signal?.addEventListener('abort', () => browser.storage.onChanged.removeListener(onChanged));
};
