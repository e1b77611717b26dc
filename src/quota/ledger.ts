import { dayEnd, dayOf } from './day';
import { type Calendar, type DayRow, foldSends, type DayEvent } from './tally';

/** A send or correction that is in the rows. Its id is remembered until it cannot come again. */
export interface FoldedSend {
  readonly id: string;
  /** Epoch milliseconds. */
  readonly at: number;
}

/** Day rows, and which sends are in them: so that a send that is still, or again, on its own is not counted twice. */
export interface Ledger {
  readonly rows: readonly DayRow[];
  readonly folded: readonly FoldedSend[];
}

export const emptyLedger: Ledger = { rows: [], folded: [] };

/** A send is left on its own this long after its day: the page may still be about to confirm it. */
export const settleMs = 3_600_000;

/** A tab that slept through an update may write its send once more within this time. */
export const rememberMs = 3 * 86_400_000;

/** Those of the events that the ledger does not hold. */
export const unknownTo = <Event extends DayEvent>(
  { folded }: Pick<Ledger, 'folded'>,
  events: readonly Event[],
): readonly Event[] => {
  const known = new Set(folded.map(({ id }) => id));
  return events.filter(({ id }) => !known.has(id));
};

const uniqueById = (sends: readonly FoldedSend[]): readonly FoldedSend[] => [
  ...new Map(sends.map(({ id, at }) => [id, { id, at }])).values(),
];

/** The ledger with these sends in it. Sends it already holds change nothing. */
export const foldInto = (ledger: Ledger, events: readonly DayEvent[], calendar: Calendar): Ledger => {
  const fresh = unknownTo(ledger, events);
  return {
    rows: foldSends(ledger.rows, fresh, calendar),
    folded: [...ledger.folded, ...uniqueById(fresh)],
  };
};

/** Everything sent, day by day: what is in the ledger and what is still on its own. */
export const rowsWith = (
  ledger: Ledger,
  events: readonly DayEvent[],
  calendar: Calendar,
): readonly DayRow[] => foldSends(ledger.rows, unknownTo(ledger, events), calendar);

/** Whether this send's day has been over for long enough to be folded for good. */
export const isSettled = ({ at, marketplaceId }: DayEvent, now: number, calendar: Calendar): boolean => {
  const zone = calendar.zoneOf(marketplaceId);
  return dayEnd(dayOf(at, zone, calendar.dayStartMinutes), zone, calendar.dayStartMinutes) + settleMs <= now;
};

/** The remembered sends without those that cannot come again. */
export const stillToRemember = (
  folded: readonly FoldedSend[],
  present: ReadonlySet<string>,
  now: number,
): readonly FoldedSend[] => folded.filter(({ id, at }) => present.has(id) || Math.abs(now - at) < rememberMs);
