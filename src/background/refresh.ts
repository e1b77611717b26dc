import { packSends } from '../storage/pack-sends';
import { showUsage } from './badge';

let running: Promise<void> | null = null;
let wanted = false;

const once = async (): Promise<void> => {
  // The sends themselves are safe whatever fails here, and the next nudge tries again.
  await packSends(Date.now()).catch(() => undefined);
  await showUsage(Date.now()).catch(() => undefined);
};

const untilNothingIsWanted = async (): Promise<void> => {
  while (wanted) {
    wanted = false;
    await once();
  }
};

/** Packs past days and draws the day's badge. Calls that come while it runs are answered by one more run. */
export const refresh = (): Promise<void> => {
  wanted = true;
  running ??= untilNothingIsWanted().finally(() => {
    running = null;
  });
  return running;
};
