import { ask } from '../messaging/ask';

/** Tells the background how many problems the draft has, once for each number; a number that got lost is told again. */
export const createProblemTeller = (isAlive: () => boolean): ((count: number) => void) => {
  let told = -1;
  return count => {
    if (count === told || !isAlive()) return;
    told = count;
    ask('showProblems', count).catch(() => {
      told = -1;
    });
  };
};
