/** R6: a store that was damaged or lost never shows a smaller count in silence, and has it all back once it is healed. */
import fc from 'fast-check';
import { type FakeBrowser, wipe } from '../storage/fake-browser';
import { type Counting, countsOfRows, countsOfTruth, marketplaceIds, type Truth } from './world';

const hour = 3_600_000;
const begin = Date.UTC(2026, 4, 12);

/** What becomes of the store: all of it is gone, or the value under one of its keys is. */
export type Loss =
  | { readonly kind: 'all' }
  | { readonly kind: 'some'; readonly which: readonly number[]; readonly junk: unknown }
  | { readonly kind: 'none' };

export interface Life {
  /** Hours after the beginning, one send each. */
  readonly sends: readonly number[];
  /** Hours after the beginning. */
  readonly packedAfter: readonly number[];
  readonly loss: Loss;
}

const junk = fc.constantFrom<unknown>(
  null,
  0,
  -1,
  '',
  'text',
  true,
  [],
  [[1, 2]],
  {},
  { rows: 'gone' },
  { A1VC38T7YXB528: [[12, -1, 0, 0, 0, 0, null]] },
  { A1VC38T7YXB528: 'c2.1,' },
  { '20585': 'UPPER CASE' },
  { salt: 'short' },
);

export const lives: fc.Arbitrary<Life> = fc.record({
  sends: fc.array(fc.nat(40 * 24), { minLength: 1, maxLength: 12 }),
  packedAfter: fc.array(fc.nat(41 * 24), { maxLength: 4 }),
  loss: fc.oneof(
    fc.constant<Loss>({ kind: 'all' }),
    fc.record({
      kind: fc.constant('some' as const),
      which: fc.array(fc.nat(30), { minLength: 1, maxLength: 3 }),
      junk,
    }),
    fc.constant<Loss>({ kind: 'none' }),
  ),
});

const live = async (counting: Counting, { sends, packedAfter }: Life): Promise<Truth> => {
  const truth: Truth = new Map();
  const hours = [
    ...sends.map(at => ({ at, isSend: true })),
    ...packedAfter.map(at => ({ at, isSend: false })),
  ];
  for (const [n, { at, isSend }] of hours.sort((one, other) => one.at - other.at).entries()) {
    const now = begin + at * hour;
    if (!isSend) await counting.packSends(now, () => counting.copyAll(now));
    else {
      const marketplaceId = marketplaceIds[n % marketplaceIds.length] ?? '';
      const event = { id: `send-number-${n}`, at: now, marketplaceId, account: '' };
      truth.set(event.id, { ...event, mode: n % 4 ? 'proactive' : 'reply', confirmed: n % 3 > 0 });
      await counting.recordSend(truth.get(event.id) as Parameters<Counting['recordSend']>[0]);
    }
  }
  return truth;
};

/** Loses it; tells whether anything was. */
const lose = ({ storage }: FakeBrowser, loss: Loss): boolean => {
  const { values } = storage.local;
  if (loss.kind === 'none') return false;
  if (loss.kind === 'all') values.clear();
  else {
    const keys = [...values.keys()].sort();
    for (const n of loss.which) values.set(keys[n % keys.length] ?? '', loss.junk);
  }
  return true;
};

const firstShown = (now: number): string => new Date(now - 13 * 24 * hour).toISOString().slice(0, 10);

type Counts = Readonly<Record<string, number>>;

const isEqual = (one: Counts, other: Counts, wanted: (entry: [string, number]) => boolean): boolean =>
  JSON.stringify(Object.entries(one).filter(wanted)) === JSON.stringify(Object.entries(other).filter(wanted));

/** Goes through a life and throws where something is lost in silence, or not there once healed. */
export const holdLife = async (fake: FakeBrowser, counting: Counting, life: Life): Promise<void> => {
  wipe(fake);
  await counting.eraseCopy();
  await counting.settleIn();
  const now = begin + 42 * 24 * hour;
  const truth = countsOfTruth(await live(counting, life));
  await counting.copyAll(now);
  const isLost = lose(fake, life.loss);
  const { mayBeLow, rows } = await counting.readTally(now);
  if (!isLost && mayBeLow) throw new Error('said to be low for no reason');
  const isShown = ([key]: [string, number]): boolean => key >= firstShown(now);
  if (!mayBeLow && !isEqual(countsOfRows(rows), truth, isShown))
    throw new Error('lower than the truth, in silence');
  // On the next day everything is looked at, old months as well.
  const tomorrow = now + 24 * hour;
  await counting.heal(tomorrow);
  const healed = countsOfRows(await counting.readAllDays(tomorrow));
  if (!isEqual(healed, truth, () => true)) throw new Error(`not healed: ${JSON.stringify(healed)}`);
};
