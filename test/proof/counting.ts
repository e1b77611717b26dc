/** The counting code itself, on a store of this process: loaded by `scripts/proof.mjs` with the fake in the browser's place. */
import 'fake-indexeddb/auto';
import { correct } from '../../src/storage/corrections';
import { settleIn } from '../../src/storage/home';
import { mirror } from '../../src/storage/mirror';
import { packSends } from '../../src/storage/pack-sends';
import { copyAll, heal } from '../../src/storage/second-copy';
import { recordSend } from '../../src/storage/sends';
import { readAllDays, readTally } from '../../src/storage/tally';
import type { Counting } from './world';

export { default as fake } from './fake-polyfill';

export const counting: Counting = {
  recordSend,
  correct,
  packSends,
  copyAll,
  heal,
  settleIn,
  readAllDays,
  readTally,
  eraseCopy: mirror.erase,
};
