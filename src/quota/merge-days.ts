import type { DayRow } from './tally';

type Counts = Pick<DayRow, 'confirmed' | 'unconfirmed' | 'replies' | 'unconfirmedReplies' | 'corrected'>;

const nothing: Counts = { confirmed: 0, unconfirmed: 0, replies: 0, unconfirmedReplies: 0, corrected: 0 };

interface Sent {
  readonly confirmed: number;
  /** Confirmed or not. */
  readonly all: number;
}

const replies = (row: Counts): Sent => ({
  confirmed: row.replies,
  all: row.replies + row.unconfirmedReplies,
});

const others = (row: Counts): Sent => ({
  confirmed: row.confirmed - row.replies,
  all: row.confirmed + row.unconfirmed - row.replies - row.unconfirmedReplies,
});

const higher = (one: Sent, other: Sent): Sent => ({
  confirmed: Math.max(one.confirmed, other.confirmed),
  all: Math.max(one.all, other.all),
});

/**
 * Two accounts of one day as one that is below neither. No sum: the sends of both may be the same ones, and a file may come
 * twice. Replies and the rest apart, and the unconfirmed as what is left of all, so that a send confirmed meanwhile counts once.
 */
const joined = (one: Counts, other: Counts): Counts => {
  const reply = higher(replies(one), replies(other));
  const rest = higher(others(one), others(other));
  return {
    confirmed: reply.confirmed + rest.confirmed,
    unconfirmed: reply.all + rest.all - reply.confirmed - rest.confirmed,
    replies: reply.confirmed,
    unconfirmedReplies: reply.all - reply.confirmed,
    corrected: Math.max(one.corrected, other.corrected),
  };
};

const names = Object.keys(nothing) as readonly (keyof Counts)[];

/** What must be added to the one to make it the other; some of it may be below 0. */
const difference = (from: Counts, to: Counts): Counts => ({
  confirmed: to.confirmed - from.confirmed,
  unconfirmed: to.unconfirmed - from.unconfirmed,
  replies: to.replies - from.replies,
  unconfirmedReplies: to.unconfirmedReplies - from.unconfirmedReplies,
  corrected: to.corrected - from.corrected,
});

const keyOf = ({ day, marketplaceId, account }: DayRow): string =>
  JSON.stringify([day, marketplaceId, account]);

export interface DayMerge {
  /** Rows to take in that were not there at all. */
  readonly fresh: readonly DayRow[];
  /** Rows that were there, as they become. */
  readonly raised: readonly DayRow[];
  /** How many rows change nothing. */
  readonly known: number;
  /** What must be added to the days that are there. */
  readonly additions: readonly DayRow[];
}

/** What days from elsewhere bring to those that are there: never less than there was, and nothing the second time. */
export const mergeDays = (present: readonly DayRow[], incoming: readonly DayRow[]): DayMerge => {
  const byKey = new Map(present.map(row => [keyOf(row), row]));
  const [fresh, raised, additions]: [DayRow[], DayRow[], DayRow[]] = [[], [], []];
  for (const row of incoming) {
    const there = byKey.get(keyOf(row));
    if (!there) {
      fresh.push(row);
      additions.push(row);
      continue;
    }
    const becomes = joined(there, row);
    const added = difference(there, becomes);
    const limit = there.limit ?? row.limit;
    if (names.every(name => added[name] === 0) && limit === there.limit) continue;
    raised.push({ ...there, ...becomes, limit });
    additions.push({ ...there, ...added, limit });
  }
  return { fresh, raised, known: incoming.length - fresh.length - raised.length, additions };
};
