import { ask } from '../messaging/ask';

/**
 * Tells the background how many problems the draft has, null where it is not checked; once for each, and again where it
 * got lost.
 */
export const createProblemTeller = (isAlive: () => boolean): ((count: number | null) => void) => {
  let told: number | null | undefined;
  return count => {
    if (count === told || !isAlive()) return;
    told = count;
    ask('showProblems', count).catch(() => {
      told = undefined;
    });
  };
};
