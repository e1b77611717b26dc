import fc from 'fast-check';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { DayRow, SendEvent } from '../../src/quota/tally';
import { type Fault, wipe } from './fake-browser';

const fake = await vi.hoisted(async () => (await import('./fake-browser')).makeFakeBrowser());
vi.mock('webextension-polyfill', () => ({ default: fake }));

/** A new worker: modules evaluated afresh, the store as the last one left it. */
const start = async () => {
  vi.resetModules();
  fake.control.fault = () => 'none';
  fake.storage.onChanged.listeners.clear();
  const [{ packSends }, { recordSend }, { readTally }] = await Promise.all([
    import('../../src/storage/pack-sends'),
    import('../../src/storage/sends'),
    import('../../src/storage/tally'),
  ]);
  return { packSends, recordSend, readTally };
};

const hour = 3_600_000;
const day = 24 * hour;
const begin = Date.UTC(2026, 4, 12);

/** Zones without daylight saving, so that a day is plain arithmetic here. */
const offsets: Readonly<Record<string, number>> = { A1VC38T7YXB528: 9, A21TJRUUN4KGV: 5.5 };

const dayByHand = ({ at, marketplaceId }: SendEvent): string =>
  new Date(at + (offsets[marketplaceId ?? ''] ?? 0) * hour).toISOString().slice(0, 10);

type Counts = Record<string, number>;

/** The truth: sends as a plain set. */
const countsOfSet = (truth: ReadonlyMap<string, SendEvent>): Counts => {
  const counts: Counts = {};
  for (const event of truth.values()) {
    const key = `${dayByHand(event)} ${event.marketplaceId} ${event.confirmed ? 'confirmed' : 'unconfirmed'}`;
    counts[key] = (counts[key] ?? 0) + 1;
  }
  return counts;
};

const countsOfRows = (rows: readonly DayRow[]): Counts => {
  const counts: Counts = {};
  for (const row of rows)
    for (const kind of ['confirmed', 'unconfirmed'] as const)
      if (row[kind] > 0) counts[`${row.day} ${row.marketplaceId} ${kind}`] = row[kind];
  return counts;
};

const faultAt = (n: number, fault: Fault) => {
  let operation = 0;
  fake.control.fault = () => (operation++ === n ? fault : 'none');
};

/** Runs until the work is done or its worker is dead: the fake is idle then. */
const untilDoneOrDead = async (work: Promise<unknown>): Promise<void> => {
  await Promise.race([work.catch(() => undefined), new Promise(resolve => setImmediate(resolve))]);
};

beforeEach(() => wipe(fake));

describe('a worker that dies', () => {
  it.each(['dies-before', 'dies-after', 'refused'] as const)(
    'at any one operation of a packing (%s) loses and doubles nothing',
    async fault => {
      for (let n = 0; n < 6; n++) {
        wipe(fake);
        const first = await start();
        const truth = new Map<string, SendEvent>();
        for (let i = 0; i < 12; i++) {
          const event: SendEvent = {
            id: `send-${i}-of-twelve`,
            at: begin + i * 7 * hour,
            marketplaceId: 'A1VC38T7YXB528',
            mode: 'proactive',
            confirmed: i % 3 > 0,
            account: '',
          };
          truth.set(event.id, event);
          await first.recordSend(event);
        }
        fake.storage.local.values.set('settings', 'damaged');
        fake.storage.local.values.set('quota', 'damaged');
        faultAt(n, fault);
        await untilDoneOrDead(first.packSends(begin + 5 * day));
        const second = await start();
        expect(countsOfRows((await second.readTally()).rows)).toEqual(countsOfSet(truth));
        await second.packSends(begin + 5 * day);
        await second.packSends(begin + 50 * day);
        expect(countsOfRows((await second.readTally()).rows)).toEqual(countsOfSet(truth));
        expect([...fake.storage.local.values.keys()].filter(key => key.startsWith('send:'))).toEqual([]);
      }
    },
  );
});

type Step =
  | { readonly kind: 'send'; readonly n: number; readonly ago: number; readonly reply: boolean }
  | { readonly kind: 'pack'; readonly at: number; readonly fault: Fault }
  | { readonly kind: 'wait'; readonly ms: number };

const steps: fc.Arbitrary<readonly Step[]> = fc.array(
  fc.oneof(
    fc.record({
      kind: fc.constant('send' as const),
      n: fc.nat(20),
      ago: fc.integer({ min: 0, max: 30 * hour }),
      reply: fc.boolean(),
    }),
    fc.record({
      kind: fc.constant('pack' as const),
      at: fc.nat(5),
      fault: fc.constantFrom<Fault>('none', 'refused', 'dies-before', 'dies-after'),
    }),
    fc.record({ kind: fc.constant('wait' as const), ms: fc.integer({ min: 0, max: 2 * day }) }),
  ),
  { maxLength: 40 },
);

describe('any history of sends, packings, faults and deaths', () => {
  it('shows, whenever it is read, exactly the set of sends', async () => {
    await fc.assert(
      fc.asyncProperty(steps, async history => {
        wipe(fake);
        let worker = await start();
        let now = begin;
        const truth = new Map<string, SendEvent>();
        for (const step of history) {
          if (step.kind === 'wait') now += step.ms;
          if (step.kind === 'send') {
            // A repeated number is a send handed over twice: the same event once more, soon after.
            const id = `send-number-${step.n}`;
            const known = truth.get(id);
            if (known && now - known.at > 2 * day) continue;
            const event: SendEvent = known ?? {
              id,
              at: now - step.ago,
              marketplaceId: Object.keys(offsets)[step.n % 2] ?? null,
              mode: step.reply ? 'reply' : 'proactive',
              confirmed: step.n % 3 > 0,
              account: '',
            };
            truth.set(id, event);
            await worker.recordSend(event);
          }
          if (step.kind === 'pack') {
            faultAt(step.at, step.fault);
            await untilDoneOrDead(worker.packSends(now));
            worker = await start();
          }
          expect(countsOfRows((await worker.readTally()).rows)).toEqual(countsOfSet(truth));
        }
      }),
      { numRuns: 60 },
    );
  }, 60_000);
});
