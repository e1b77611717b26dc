/** The counting code over a store that fails and dies on command, and the truth beside it: a plain set of events. */
import { dayOf } from '../../src/quota/day';
import type { Correction, DayRow, SendEvent } from '../../src/quota/tally';
import type { FakeBrowser } from '../storage/fake-browser';

/** What stands on the store, loaded by whoever replaced the browser under it. */
export interface Counting {
  readonly recordSend: (event: SendEvent) => Promise<void>;
  readonly correct: (correction: Correction) => Promise<void>;
  readonly packSends: (now: number, copied?: () => Promise<void>) => Promise<void>;
  readonly copyAll: (now: number) => Promise<void>;
  readonly heal: (now: number) => Promise<void>;
  readonly settleIn: () => Promise<void>;
  readonly readAllDays: (now: number) => Promise<readonly DayRow[]>;
  readonly readTally: (now: number) => Promise<{
    readonly rows: readonly DayRow[];
    readonly mayBeLow: boolean;
    readonly signs: readonly { readonly why: string }[];
  }>;
  readonly eraseCopy: () => Promise<void>;
}

/** How a piece of work meets its end, counted in operations of the store; `every`: each n-th operation is refused. */
export type Mishap =
  | { readonly kind: 'none' }
  | { readonly kind: 'refused' | 'dies-before' | 'dies-after'; readonly at: number }
  | { readonly kind: 'every'; readonly nth: number }
  | { readonly kind: 'full' };

/**
 * Runs work that meets its mishap. Who is dead has no further effect: from the moment of death on every operation is refused,
 * which the work may notice and the store cannot.
 */
export const withMishap = async (
  { control }: FakeBrowser,
  mishap: Mishap,
  work: () => Promise<unknown>,
): Promise<'done' | 'failed'> => {
  let operation = 0;
  let isDead = false;
  control.fault = name => {
    const n = operation++;
    if (isDead) return 'refused';
    if (mishap.kind === 'none') return 'none';
    if (mishap.kind === 'full') return name.startsWith('set') ? 'refused' : 'none';
    if (mishap.kind === 'every') return (n + 1) % mishap.nth === 0 ? 'refused' : 'none';
    if (n !== mishap.at) return 'none';
    isDead = mishap.kind !== 'refused';
    return mishap.kind === 'dies-after' ? 'refused-after' : 'refused';
  };
  try {
    await work();
    return 'done';
  } catch {
    return 'failed';
  } finally {
    control.fault = () => 'none';
  }
};

type Event = SendEvent | Correction;
export type Truth = Map<string, Event>;

/** Zones without daylight saving, so that a day is plain arithmetic here; the first has no marketplace behind it. */
export const offsetHours: Readonly<Record<string, number>> = { A1VC38T7YXB528: 9, A21TJRUUN4KGV: 5.5 };
export const marketplaceIds = Object.keys(offsetHours);

const dayByHand = ({ at, marketplaceId }: Event): string =>
  new Date(at + (offsetHours[marketplaceId ?? ''] ?? 0) * 3_600_000).toISOString().slice(0, 10);

type Counts = Readonly<Record<string, number>>;

const kindOf = (event: Event): string => {
  if ('by' in event) return 'corrected';
  return `${event.confirmed ? 'confirmed' : 'unconfirmed'}${event.mode === 'reply' ? ' reply' : ''}`;
};

/** How many of each kind each day has, by counting the set. */
export const countsOfTruth = (truth: Truth): Counts => {
  const counts: Record<string, number> = {};
  for (const event of truth.values()) {
    const key = `${dayByHand(event)} ${event.marketplaceId} ${kindOf(event)}`;
    counts[key] = (counts[key] ?? 0) + ('by' in event ? event.by : 1);
  }
  return withoutZeros(counts);
};

const withoutZeros = (counts: Counts): Counts =>
  Object.fromEntries(
    Object.entries(counts)
      .filter(([, count]) => count !== 0)
      .sort(([one], [other]) => (one < other ? -1 : 1)),
  );

/** The same of day rows. */
export const countsOfRows = (rows: readonly DayRow[]): Counts =>
  withoutZeros(
    Object.fromEntries(
      rows.flatMap(row => {
        const name = `${row.day} ${row.marketplaceId}`;
        return [
          [`${name} confirmed`, row.confirmed - row.replies],
          [`${name} confirmed reply`, row.replies],
          [`${name} unconfirmed`, row.unconfirmed - row.unconfirmedReplies],
          [`${name} unconfirmed reply`, row.unconfirmedReplies],
          [`${name} corrected`, row.corrected],
        ];
      }),
    ),
  );

/** True where the marketplace's clock and ours agree on the day: what the arithmetic above stands on. */
export const isPlain = (at: number): boolean =>
  dayOf(at, 'Asia/Tokyo', 0) === dayByHand({ at, marketplaceId: marketplaceIds[0] ?? '' } as Event);
