/** How the rules come to this page: as scripts of their own, which the document runs behind this one. */
import { awaitParts, type LateParts } from '../messaging/late-parts';
import { texts } from './texts';

export interface Arrival {
  readonly parts: LateParts;
  /** True once every script of the document has run: what has not come will not come. */
  readonly isOver: boolean;
}

/** Tells at each part that comes, and when no more will. */
export const followArrival = (
  doc: Document,
  signal: AbortSignal,
  onChange: (arrival: Arrival) => void,
): void => {
  let arrival: Arrival = { parts: {}, isOver: false };
  const change = (part: Partial<Arrival>): void => {
    arrival = { ...arrival, ...part };
    onChange(arrival);
  };
  awaitParts(more => change({ parts: { ...arrival.parts, ...more } }), signal);
  doc.addEventListener('DOMContentLoaded', () => change({ isOver: true }), { signal });
  onChange(arrival);
};

export interface Trouble {
  readonly text: string;
  /** True where waiting helps. */
  readonly isPassing: boolean;
}

/** What the seller must know of the check itself; null when all is well. */
export const troubleOf = ({ parts, isOver }: Arrival): Trouble | null => {
  if (!parts.ruleBook) return { text: isOver ? texts.notLoaded : texts.loading, isPassing: !isOver };
  return isOver && !parts.senses ? { text: texts.partlyLoaded, isPassing: false } : null;
};
