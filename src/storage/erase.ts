import browser from 'webextension-polyfill';
import { settleIn } from './home';
import { mirror } from './mirror';
import { inTurn } from './queue';

/** Erases everything the extension keeps, the second copy first: else it would bring back what was erased. */
export const eraseAll = (): Promise<void> =>
  inTurn('ledger', async () => {
    await mirror.erase();
    await browser.storage.local.clear();
    await settleIn();
  });
