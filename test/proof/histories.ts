/** R2: whatever is sent, corrected, packed, refused or killed, in whatever order, the rows are those of the set of events. */
import fc from 'fast-check';
import { type FakeBrowser, wipe } from '../storage/fake-browser';
import {
  type Counting,
  countsOfRows,
  countsOfTruth,
  marketplaceIds,
  type Mishap,
  type Truth,
  withMishap,
} from './world';

const hour = 3_600_000;
const day = 24 * hour;
const begin = Date.UTC(2026, 4, 12);

type Step =
  | { readonly kind: 'send'; readonly n: number; readonly ago: number; readonly mishap: Mishap }
  | { readonly kind: 'correct'; readonly n: number; readonly by: number }
  | { readonly kind: 'pack'; readonly mishap: Mishap }
  | { readonly kind: 'copy'; readonly mishap: Mishap }
  | { readonly kind: 'heal'; readonly mishap: Mishap }
  | { readonly kind: 'wait'; readonly ms: number };

export type History = readonly Step[];

const mishaps: fc.Arbitrary<Mishap> = fc.oneof(
  fc.constant<Mishap>({ kind: 'none' }),
  fc.record({
    kind: fc.constantFrom('refused' as const, 'dies-before' as const, 'dies-after' as const),
    at: fc.nat(12),
  }),
  fc.record({ kind: fc.constant('every' as const), nth: fc.integer({ min: 1, max: 4 }) }),
  fc.constant<Mishap>({ kind: 'full' }),
);

const waits = fc.oneof(
  { weight: 5, arbitrary: fc.integer({ min: 0, max: 2 * day }) },
  { weight: 1, arbitrary: fc.integer({ min: -400 * day, max: 400 * day }) },
);

/** Random histories of up to `most` steps. */
export const histories = (most: number): fc.Arbitrary<History> =>
  fc.array(
    fc.oneof(
      fc.record({
        kind: fc.constant('send' as const),
        n: fc.nat(20),
        ago: fc.integer({ min: 0, max: 30 * hour }),
        mishap: mishaps,
      }),
      fc.record({
        kind: fc.constant('correct' as const),
        n: fc.nat(5),
        by: fc.integer({ min: -3, max: 3 }),
      }),
      fc.record({ kind: fc.constant('pack' as const), mishap: mishaps }),
      fc.record({ kind: fc.constantFrom('copy' as const, 'heal' as const), mishap: mishaps }),
      fc.record({ kind: fc.constant('wait' as const), ms: waits }),
    ),
    { maxLength: most },
  );

interface Run {
  now: number;
  readonly truth: Truth;
  /** Ids that may be told once more: never packed at a moment far from their own. */
  readonly fresh: Set<string>;
}

const marketplaceOf = (n: number): string => marketplaceIds[n % marketplaceIds.length] ?? '';

const send = async (
  fake: FakeBrowser,
  counting: Counting,
  run: Run,
  step: Extract<Step, { kind: 'send' }>,
): Promise<void> => {
  const id = `send-number-${step.n}`;
  if (run.truth.has(id) && !run.fresh.has(id)) return;
  const event = run.truth.get(id) ?? {
    id,
    at: run.now - step.ago,
    marketplaceId: marketplaceOf(step.n),
    mode: step.n % 4 === 0 ? ('reply' as const) : ('proactive' as const),
    confirmed: step.n % 3 > 0,
    account: '',
  };
  if ('by' in event) return;
  await withMishap(fake, step.mishap, () => counting.recordSend(event));
  // Who dies does not know whether the store took it: the store is asked.
  if (fake.storage.local.values.has(`send:${id}`)) {
    if (!run.truth.has(id)) run.fresh.add(id);
    run.truth.set(id, event);
  }
};

const correct = async (
  counting: Counting,
  run: Run,
  { n, by }: Extract<Step, { kind: 'correct' }>,
): Promise<void> => {
  const id = `correction-${n}`;
  if (run.truth.has(id)) return;
  const correction = { id, at: run.now, marketplaceId: marketplaceOf(n), account: '', by };
  await counting.correct(correction);
  run.truth.set(id, correction);
};

const forgetFarOnes = (run: Run): void => {
  for (const id of run.fresh)
    if (Math.abs(run.now - (run.truth.get(id)?.at ?? 0)) > 2 * day) run.fresh.delete(id);
};

const take = async (fake: FakeBrowser, counting: Counting, run: Run, step: Step): Promise<void> => {
  if (step.kind === 'wait') run.now = Math.max(begin - 800 * day, run.now + step.ms);
  if (step.kind === 'send') await send(fake, counting, run, step);
  if (step.kind === 'correct') await correct(counting, run, step);
  if (step.kind === 'copy') await withMishap(fake, step.mishap, () => counting.copyAll(run.now));
  if (step.kind === 'heal') await withMishap(fake, step.mishap, () => counting.heal(run.now));
  if (step.kind === 'pack') {
    forgetFarOnes(run);
    const { now } = run;
    await withMishap(fake, step.mishap, () => counting.packSends(now, () => counting.copyAll(now)));
  }
};

/** Goes through a history and throws where the rows are ever not those of the set. */
export const holdHistory = async (fake: FakeBrowser, counting: Counting, history: History): Promise<void> => {
  wipe(fake);
  await counting.eraseCopy();
  await counting.settleIn();
  const run: Run = { now: begin, truth: new Map(), fresh: new Set() };
  for (const step of history) {
    await take(fake, counting, run, step);
    const [rows, truth] = [countsOfRows(await counting.readAllDays(run.now)), countsOfTruth(run.truth)];
    if (JSON.stringify(rows) !== JSON.stringify(truth))
      throw new Error(
        `after ${JSON.stringify(step)} the rows are ${JSON.stringify(rows)}, the set is ${JSON.stringify(truth)}`,
      );
  }
};
