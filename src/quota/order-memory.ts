import { asSet, type SendEvent } from './tally';

/** The hashes of one day's orders, each of `hashLength` characters, one after the other. */
export interface OrderDay {
  /** Orders the seller wrote to first. */
  readonly sent: string;
  /** Orders whose buyer was asked for a review. */
  readonly asked: string;
}

export const emptyOrderDay: OrderDay = { sent: '', asked: '' };

/** 48 bits in base64url: with 300,000 orders remembered, one look in a billion takes one order for another. */
export const hashLength = 8;

export const rememberOrdersDays = 60;

/** What is known of an order. Days are YYYY-MM-DD in the marketplace's zone, the latest of each kind. */
export interface Remembered {
  readonly reviewAskedOn: string | null;
  readonly messagedOn: string | null;
  /** When Amazon last said that the buyer opted out. */
  readonly optedOutOn: string | null;
}

export const nothingRemembered: Remembered = { reviewAskedOn: null, messagedOn: null, optedOutOn: null };

const holds = (hashes: string, hash: string): boolean => {
  for (let at = hashes.indexOf(hash); at >= 0; at = hashes.indexOf(hash, at + 1))
    if (at % hashLength === 0) return true;
  return false;
};

/** A send with its order's hash. */
type RememberedSend = SendEvent & { readonly order: string };

const withHashes = (day: OrderDay, { order, mode, asksReview = false }: RememberedSend): OrderDay => ({
  sent: day.sent + (mode === 'proactive' && !holds(day.sent, order) ? order : ''),
  asked: day.asked + (asksReview && !holds(day.asked, order) ? order : ''),
});

/** An order is remembered for what surely reached Amazon. */
const isRemembered = (send: SendEvent): send is RememberedSend =>
  send.confirmed && send.order?.length === hashLength && (send.mode === 'proactive' || !!send.asksReview);

/** The days with these sends in them; sends told twice change nothing. */
export const withOrders = (
  days: Readonly<Record<string, OrderDay>>,
  sends: readonly SendEvent[],
  dayOfSend: (send: SendEvent) => string,
): Readonly<Record<string, OrderDay>> => {
  const all: Record<string, OrderDay> = { ...days };
  for (const send of asSet(sends).filter(isRemembered)) {
    const day = dayOfSend(send);
    all[day] = withHashes(all[day] ?? emptyOrderDay, send);
  }
  return all;
};

/** What the days hold of an order's hash; days older than `since` (YYYY-MM-DD) are forgotten. */
export const recall = (
  days: Readonly<Record<string, OrderDay>>,
  hash: string,
  since: string,
): Omit<Remembered, 'optedOutOn'> => {
  const latest = (kind: keyof OrderDay): string | null =>
    Object.entries(days)
      .filter(([day, hashes]) => day >= since && holds(hashes[kind], hash))
      .map(([day]) => day)
      .sort()
      .at(-1) ?? null;
  return { reviewAskedOn: latest('asked'), messagedOn: latest('sent') };
};

/** The first day (YYYY-MM-DD, in UTC) that is still remembered. */
export const rememberedSince = (now: number): string =>
  new Date(now - rememberOrdersDays * 86_400_000).toISOString().slice(0, 10);
