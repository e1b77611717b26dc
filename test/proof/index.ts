/** What `scripts/proof.mjs` runs in this process: each takes a number of runs and a seed, and throws where it finds a fault. */
import fc from 'fast-check';
import { holdBackupLaws } from './backups';
import { counting, fake } from './counting';
import { histories, holdHistory } from './histories';
import { holdLife, lives } from './losses';
import { mutations } from './mutations';
import { validExport } from './valid-export';
export { proveDays } from './days';
export { measureTenYears } from './ten-years';

interface Scale {
  readonly runs: number;
  readonly seed: number;
}

/** Runs of one seed: a failure is found again from its own seed, not from all before it. */
const batch = 5000;

const inBatches = async ({ runs, seed }: Scale, prove: (scale: Scale) => Promise<void>): Promise<void> => {
  for (let done = 0, at = seed; done < runs; done += batch, at += 1)
    await prove({ runs: Math.min(batch, runs - done), seed: at });
};

/** R2. */
export const proveHistories = (scale: Scale): Promise<void> =>
  inBatches(scale, async ({ runs, seed }) => {
    const holds = fc.asyncProperty(histories(16), history => holdHistory(fake, counting, history));
    await fc.assert(holds, { numRuns: runs, seed });
  });

/** R6. */
export const proveLosses = (scale: Scale): Promise<void> =>
  inBatches(scale, async ({ runs, seed }) => {
    const holds = fc.asyncProperty(lives, life => holdLife(fake, counting, life));
    await fc.assert(holds, { numRuns: runs, seed });
  });

/** R22. */
export const proveExports = async (scale: Scale): Promise<{ changed: number; accepted: number }> => {
  const valid = validExport();
  const seen = { changed: 0, accepted: 0 };
  await inBatches(scale, async ({ runs, seed }) => {
    const holds = fc.asyncProperty(mutations(valid), async text => {
      if (text === valid) return;
      seen.changed += 1;
      if (await holdBackupLaws(text)) seen.accepted += 1;
    });
    await fc.assert(holds, { numRuns: runs, seed });
  });
  return seen;
};
