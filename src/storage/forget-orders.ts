import browser from 'webextension-polyfill';
import type { SendEvent } from '../quota/tally';
import { readKeys, storedKeys } from './keys';
import { mirror } from './mirror';
import { isOptOutKey, isOrderDayKey } from './order-memory';
import { inTurn } from './queue';
import { isSendKey, sendKey, sendsOf } from './sends';

const withoutOrder = ({ order: _, asksReview: __, ...send }: SendEvent): SendEvent => send;

const isOfOrders = (key: string): boolean => isOrderDayKey(key) || isOptOutKey(key);

/** Forgets every order, in the second copy as well; the counts stay. For the extension's own pages. */
export const forgetOrders = (): Promise<void> =>
  inTurn('ledger', async () => {
    const listed = await storedKeys();
    const { events } = sendsOf(await readKeys(listed.filter(isSendKey)));
    const bare = Object.fromEntries(
      events.filter(({ order }) => order !== undefined).map(send => [sendKey(send.id), withoutOrder(send)]),
    );
    await mirror.write(bare, (await mirror.keys()).filter(isOfOrders));
    if (Object.keys(bare).length > 0) await browser.storage.local.set(bare);
    await browser.storage.local.remove(listed.filter(isOfOrders));
  });
