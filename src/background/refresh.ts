import { packSends } from '../storage/pack-sends';
import { copyAll, heal } from '../storage/second-copy';
import { tidy } from '../storage/tidy';
import { noteVolumes } from '../storage/volume-history';
import { showUsage } from './badge';

let running: Promise<void> | null = null;
let wanted = false;

/** In this order: what was lost comes back before it is packed, and is packed before it is copied. */
const once = async (now: number): Promise<void> => {
  const steps = [
    () => heal(now),
    () => noteVolumes(now),
    () => packSends(now, () => copyAll(now)),
    () => tidy(now),
    () => copyAll(now),
    () => showUsage(now),
  ];
  // The sends themselves are safe whatever fails here, and the next nudge tries again.
  for (const step of steps) await step().catch(() => undefined);
};

const untilNothingIsWanted = async (): Promise<void> => {
  while (wanted) {
    wanted = false;
    await once(Date.now());
  }
};

/** Packs past days, keeps the second copy and draws the day's badge. Calls while it runs are answered by one more run. */
export const refresh = (): Promise<void> => {
  wanted = true;
  running ??= untilNothingIsWanted().finally(() => {
    running = null;
  });
  return running;
};
