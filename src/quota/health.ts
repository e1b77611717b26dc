/**
 * Why a count may be low. `not-stored`: a send could not be written. `damaged`: a stored count could not be read.
 * `restored`: the counts were gone and came back from the second copy. `gone`: they are gone and not back yet.
 */
export type Reason = 'not-stored' | 'damaged' | 'restored' | 'gone';

/** A sign that the count may be low. */
export interface Sign {
  readonly why: Reason;
  /** Epoch milliseconds; null where that is not known. */
  readonly since: number | null;
  /** Names it for the seller's "Understood". */
  readonly key: string;
}

/** What the seller has understood. */
export interface Understood {
  /** Epoch milliseconds: signs up to then. */
  readonly until: number;
  /** Signs whose time is not known or lies ahead, by their keys. */
  readonly keys: readonly string[];
}

export const nothingUnderstood: Understood = { until: 0, keys: [] };

const isUnderstood = ({ since, key }: Sign, { until, keys }: Understood): boolean =>
  keys.includes(key) || (since !== null && since <= until);

/** A send that was not stored is missing from its own day and from no other. */
const concerns = ({ why, since }: Sign, isOver: (at: number) => boolean): boolean =>
  why !== 'not-stored' || since === null || !isOver(since);

/** The signs that are still to be shown, the longest known first; `isOver` tells whether the day of a moment is over. */
export const openSigns = (
  signs: readonly Sign[],
  understood: Understood,
  isOver: (at: number) => boolean,
): readonly Sign[] =>
  signs
    .filter(sign => !isUnderstood(sign, understood) && concerns(sign, isOver))
    .sort((one, other) => (one.since ?? 0) - (other.since ?? 0));

/** A time that is not known is taken to lie ahead. */
const timeOf = ({ since }: Sign): number => since ?? Infinity;

/** What the seller has understood once these signs were. A clock that was ahead must not hide what comes later. */
export const understanding = (before: Understood, signs: readonly Sign[], now: number): Understood => {
  const known = signs.map(timeOf).filter(since => since <= now);
  const others = signs.filter(sign => timeOf(sign) > now).map(({ key }) => key);
  return { until: Math.max(before.until, ...known), keys: [...new Set([...before.keys, ...others])] };
};
