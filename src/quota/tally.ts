import { dayOf } from './day';

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
}

/** What was sent in one marketplace on one of its days. */
export interface DayRow {
  /** YYYY-MM-DD, in the marketplace's zone. */
  readonly day: string;
  readonly marketplaceId: string | null;
  /** Confirmed sends, replies included. */
  readonly confirmed: number;
  /** Sends the page never confirmed, replies included. */
  readonly unconfirmed: number;
  /** How many of the confirmed were replies. */
  readonly replies: number;
  /** How many of the unconfirmed were replies. */
  readonly unconfirmedReplies: number;
  /** The limit of that day; null where no order volume was known. */
  readonly limit: number | null;
}

/** What turns a moment into a marketplace's day and its limit. */
export interface Calendar {
  readonly zoneOf: (marketplaceId: string | null) => string;
  readonly dayStartMinutes: number;
  readonly limitOf: (marketplaceId: string | null) => number | null;
}

const rowKey = (row: Pick<DayRow, 'day' | 'marketplaceId'>): string =>
  `${row.day} ${row.marketplaceId ?? ''}`;

const emptyRow = (event: SendEvent, calendar: Calendar): DayRow => ({
  day: dayOf(event.at, calendar.zoneOf(event.marketplaceId), calendar.dayStartMinutes),
  marketplaceId: event.marketplaceId,
  confirmed: 0,
  unconfirmed: 0,
  replies: 0,
  unconfirmedReplies: 0,
  limit: calendar.limitOf(event.marketplaceId),
});

const withSend = (row: DayRow, { confirmed, mode }: SendEvent): DayRow => {
  const reply = mode === 'reply' ? 1 : 0;
  return confirmed
    ? { ...row, confirmed: row.confirmed + 1, replies: row.replies + reply }
    : { ...row, unconfirmed: row.unconfirmed + 1, unconfirmedReplies: row.unconfirmedReplies + reply };
};

/** The same send told twice: confirmed beats unconfirmed, then the earlier, then the spelling. So order never matters. */
const truer = (one: SendEvent, other: SendEvent): SendEvent => {
  if (one.confirmed !== other.confirmed) return one.confirmed ? one : other;
  if (one.at !== other.at) return one.at < other.at ? one : other;
  return JSON.stringify(one) <= JSON.stringify(other) ? one : other;
};

const asSet = (events: readonly SendEvent[]): Iterable<SendEvent> => {
  const byId = new Map<string, SendEvent>();
  for (const event of events) {
    const same = byId.get(event.id);
    byId.set(event.id, same ? truer(same, event) : event);
  }
  return byId.values();
};

const ranked = (one: string, other: string): number => (one === other ? 0 : one < other ? -1 : 1);

const byDay = (one: DayRow, other: DayRow): number =>
  ranked(one.day, other.day) || ranked(one.marketplaceId ?? '', other.marketplaceId ?? '');

/** The rows with these sends in them, oldest day first. The events are a set: order and repeats change nothing. */
export const foldSends = (
  rows: readonly DayRow[],
  events: readonly SendEvent[],
  calendar: Calendar,
): readonly DayRow[] => {
  const byKey = new Map(rows.map(row => [rowKey(row), row]));
  for (const event of asSet(events)) {
    const empty = emptyRow(event, calendar);
    const key = rowKey(empty);
    byKey.set(key, withSend(byKey.get(key) ?? empty, event));
  }
  return [...byKey.values()].sort(byDay);
};

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
