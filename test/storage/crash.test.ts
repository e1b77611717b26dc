import 'fake-indexeddb/auto';
import fc from 'fast-check';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { DayRow, SendEvent } from '../../src/quota/tally';
import { histories, holdHistory } from '../proof/histories';
import { holdLife, lives } from '../proof/losses';
import type { Counting } from '../proof/world';
import { type Fault, wipe } from './fake-browser';

const fake = await vi.hoisted(async () => (await import('./fake-browser')).makeFakeBrowser());
vi.mock('webextension-polyfill', () => ({ default: fake }));

/** A new worker: modules evaluated afresh, the store as the last one left it. */
const start = async () => {
  vi.resetModules();
  fake.control.fault = () => 'none';
  fake.storage.onChanged.listeners.clear();
  const [{ packSends }, { recordSend }, { readAllDays }] = await Promise.all([
    import('../../src/storage/pack-sends'),
    import('../../src/storage/sends'),
    import('../../src/storage/tally'),
  ]);
  return { packSends, recordSend, readAllDays };
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
      for (let n = 0; n < 9; n++) {
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
        expect(countsOfRows(await second.readAllDays(begin))).toEqual(countsOfSet(truth));
        await second.packSends(begin + 5 * day);
        await second.packSends(begin + 50 * day);
        expect(countsOfRows(await second.readAllDays(begin))).toEqual(countsOfSet(truth));
        expect([...fake.storage.local.values.keys()].filter(key => key.startsWith('send:'))).toEqual([]);
      }
    },
  );
});

const counting: Counting = {
  ...(await import('../../src/storage/sends')),
  ...(await import('../../src/storage/corrections')),
  ...(await import('../../src/storage/pack-sends')),
  ...(await import('../../src/storage/second-copy')),
  ...(await import('../../src/storage/home')),
  ...(await import('../../src/storage/tally')),
  eraseCopy: (await import('../../src/storage/mirror')).mirror.erase,
};

describe('any history of sends, corrections, packings, faults and deaths', () => {
  it('shows, whenever it is read, exactly the set of events', async () => {
    await fc.assert(
      fc.asyncProperty(histories(24), history => holdHistory(fake, counting, history)),
      { numRuns: 150 },
    );
  }, 60_000);
});

describe('any loss of the store or of values in it', () => {
  it('is said, and healed from the second copy', async () => {
    await fc.assert(
      fc.asyncProperty(lives, life => holdLife(fake, counting, life)),
      { numRuns: 150 },
    );
  }, 60_000);
});
