import { dayEnd, dayOf } from './day';

/** One message sent. The id is made where the send happened. */
export interface SendEvent {
  readonly id: string;
  /** Epoch milliseconds. */
  readonly at: number;
  readonly marketplaceId: string | null;
  readonly mode: 'proactive' | 'reply';
  /** True once the page said that the message was sent. */
  readonly confirmed: boolean;
  /** Empty until known. */
  readonly account: string;
  /** The order's salted hash, where the order is to be remembered. */
  readonly order?: string;
  /** True where the message asked for a review. */
  readonly asksReview?: boolean;
}

/** The seller's own correction of a day: an event as well, so that order and repeats never matter. */
export interface Correction {
  readonly id: string;
  /** Epoch milliseconds; it corrects the day of this moment. */
  readonly at: number;
  readonly marketplaceId: string | null;
  readonly account: string;
  /** How many sends more, or below 0 fewer. */
  readonly by: number;
}

export type DayEvent = SendEvent | Correction;

/** What was sent in one marketplace on one of its days. */
export interface DayRow {
  /** YYYY-MM-DD, in the marketplace's zone. */
  readonly day: string;
  readonly marketplaceId: string | null;
  /** Empty until known. */
  readonly account: string;
  /** Confirmed sends, replies included. */
  readonly confirmed: number;
  /** Sends the page never confirmed, replies included. */
  readonly unconfirmed: number;
  /** How many of the confirmed were replies. */
  readonly replies: number;
  /** How many of the unconfirmed were replies. */
  readonly unconfirmedReplies: number;
  /** The sum of the seller's corrections, in none of the other numbers. */
  readonly corrected: number;
  /** The limit at the end of that day; null where no order volume was known. */
  readonly limit: number | null;
}

/** What turns a moment into a marketplace's day and its limit. */
export interface Calendar {
  readonly zoneOf: (marketplaceId: string | null) => string;
  readonly dayStartMinutes: number;
  /** The limit in force at a moment, in epoch milliseconds; without one, the limit of now. */
  readonly limitOf: (marketplaceId: string | null, at?: number) => number | null;
}

type RowName = Pick<DayRow, 'day' | 'marketplaceId' | 'account'>;

const rowKey = ({ day, marketplaceId, account }: RowName): string =>
  `${day} ${marketplaceId ?? ''} ${account}`;

const nameOf = ({ at, marketplaceId, account }: DayEvent, calendar: Calendar): RowName => ({
  day: dayOf(at, calendar.zoneOf(marketplaceId), calendar.dayStartMinutes),
  marketplaceId,
  account,
});

/** A day keeps the limit that it ended with. */
const emptyRow = (name: RowName, { zoneOf, dayStartMinutes, limitOf }: Calendar): DayRow => ({
  ...name,
  confirmed: 0,
  unconfirmed: 0,
  replies: 0,
  unconfirmedReplies: 0,
  corrected: 0,
  limit: limitOf(name.marketplaceId, dayEnd(name.day, zoneOf(name.marketplaceId), dayStartMinutes) - 1),
});

const withEvent = (row: DayRow, event: DayEvent): DayRow => {
  if ('by' in event) return { ...row, corrected: row.corrected + event.by };
  const reply = event.mode === 'reply' ? 1 : 0;
  return event.confirmed
    ? { ...row, confirmed: row.confirmed + 1, replies: row.replies + reply }
    : { ...row, unconfirmed: row.unconfirmed + 1, unconfirmedReplies: row.unconfirmedReplies + reply };
};

const isConfirmed = (event: DayEvent): boolean => 'confirmed' in event && event.confirmed;

/** The same send told twice: confirmed beats unconfirmed, then the earlier, then the spelling. So order never matters. */
const truer = <Event extends DayEvent>(one: Event, other: Event): Event => {
  if (isConfirmed(one) !== isConfirmed(other)) return isConfirmed(one) ? one : other;
  if (one.at !== other.at) return one.at < other.at ? one : other;
  return JSON.stringify(one) <= JSON.stringify(other) ? one : other;
};

/** The events as a set, each at its most certain. */
export const asSet = <Event extends DayEvent>(events: readonly Event[]): readonly Event[] => {
  const byId = new Map<string, Event>();
  for (const event of events) {
    const same = byId.get(event.id);
    byId.set(event.id, same ? truer(same, event) : event);
  }
  return [...byId.values()];
};

const ranked = (one: string, other: string): number => (one === other ? 0 : one < other ? -1 : 1);

const byDay = (one: DayRow, other: DayRow): number =>
  ranked(one.day, other.day) ||
  ranked(one.marketplaceId ?? '', other.marketplaceId ?? '') ||
  ranked(one.account, other.account);

/** The rows with these events in them, oldest day first. The events are a set: order and repeats change nothing. */
export const foldSends = (
  rows: readonly DayRow[],
  events: readonly DayEvent[],
  calendar: Calendar,
): readonly DayRow[] => {
  const byKey = new Map(rows.map(row => [rowKey(row), row]));
  for (const event of asSet(events)) {
    const name = nameOf(event, calendar);
    const key = rowKey(name);
    byKey.set(key, withEvent(byKey.get(key) ?? emptyRow(name, calendar), event));
  }
  return [...byKey.values()].sort(byDay);
};

const numbers = [
  'confirmed',
  'unconfirmed',
  'replies',
  'unconfirmedReplies',
  'corrected',
] as const satisfies readonly (keyof DayRow)[];

const sumOf = (one: DayRow, other: DayRow): DayRow => ({
  ...one,
  limit: one.limit ?? other.limit,
  ...Object.fromEntries(numbers.map(name => [name, one[name] + other[name]])),
});

/** Rows of different sends, those of the same day, marketplace and account summed up. */
export const combined = (rows: readonly DayRow[]): readonly DayRow[] => {
  const byKey = new Map<string, DayRow>();
  for (const row of rows) {
    const same = byKey.get(rowKey(row));
    byKey.set(rowKey(row), same ? sumOf(same, row) : row);
  }
  return [...byKey.values()];
};

/** One row per day and marketplace: the limit is the marketplace's, whichever account sent. */
export const withoutAccounts = (rows: readonly DayRow[]): readonly DayRow[] =>
  combined(rows.map(row => ({ ...row, account: '' })));

export type Level = 'none' | 'fine' | 'warn' | 'over';

export interface Usage {
  readonly sent: number;
  readonly limit: number | null;
  /** Messages kept back for what an order needs. */
  readonly reserve: number;
  /** 0 to 100. */
  readonly warnPercent: number;
}

/** `warn` begins at the warn level or where the reserve begins, whichever comes first; `over` at the limit. */
export const statusOf = ({
  sent,
  limit,
  reserve,
  warnPercent,
}: Usage): { readonly share: number; readonly level: Level } => {
  if (limit === null || limit <= 0) return { share: 0, level: 'none' };
  const share = sent / limit;
  if (sent >= limit) return { share, level: 'over' };
  const warns = share * 100 >= warnPercent || (reserve < limit && sent >= limit - reserve);
  return { share, level: warns ? 'warn' : 'fine' };
};
