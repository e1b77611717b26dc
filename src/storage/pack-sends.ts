import browser from 'webextension-polyfill';
import { foldInto, isSettled, trimmed } from '../quota/ledger';
import { ledger } from './ledger';
import { inTurn } from './queue';
import { sendKey, sendsOf } from './sends';
import { tallyOf } from './tally';

/**
 * Folds the sends of past days into day rows. For the background alone.
 * The rows remember whose sends they hold, so dying between the two writes neither loses nor doubles one.
 */
export const packSends = (now: number): Promise<void> =>
  inTurn(ledger.key, async () => {
    const snapshot = await browser.storage.local.get(null);
    const { calendar } = await tallyOf(snapshot);
    const { events } = sendsOf(snapshot);
    const settled = events.filter(event => isSettled(event, now, calendar));
    if (settled.length === 0) return;
    const folded = foldInto(await ledger.from(snapshot), settled, calendar);
    const present = new Set(events.map(({ id }) => id));
    await browser.storage.local.set({ [ledger.key]: trimmed(folded, present, now) });
    await browser.storage.local.remove(settled.map(({ id }) => sendKey(id)));
  });
