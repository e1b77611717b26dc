/** What a sentence says, out of all that was heard in it. */
import { conceptCount } from './concept-index';
import type { Hit } from './hits';
import { inside, mergeSpans } from './spans';
import type { Span } from '../report';

/** Hits by concept number; nothing at the number of a concept that is not said. */
export type Said = readonly (readonly Hit[] | undefined)[];

export interface Settled {
  readonly said: Said;
  /** The numbers of the concepts said. */
  readonly concepts: readonly number[];
}

const unsaidBy = (hits: readonly Hit[]): Map<number, Span[]> => {
  const byConcept = new Map<number, Span[]>();
  for (const hit of hits)
    if (hit.unsays) byConcept.set(hit.concept, [...(byConcept.get(hit.concept) ?? []), hit]);
  for (const [concept, spans] of byConcept) byConcept.set(concept, mergeSpans(spans));
  return byConcept;
};

const touches = (merged: readonly Span[], { start, end }: Span): boolean =>
  inside(merged, start) ||
  inside(merged, end - 1) ||
  merged.some(span => span.start > start && span.end < end);

/** Adds a hit that begins no earlier than the last one, unless that covers it; it takes the place of a shorter one. */
const addLonger = (own: Hit[], hit: Hit): void => {
  const last = own.at(-1) as Hit;
  if (hit.end <= last.end) return;
  if (hit.start === last.start) own.pop();
  own.push(hit);
};

const nothing: Settled = { said: [], concepts: [] };

/** By concept, without what an anti-pattern unsays and what a longer hit of the same concept covers. */
export const settle = (hits: readonly Hit[]): Settled => {
  if (hits.length === 0) return nothing;
  const unsaid = hits.some(({ unsays }) => unsays) ? unsaidBy(hits) : null;
  const said = new Array<Hit[] | undefined>(conceptCount).fill(undefined);
  const concepts: number[] = [];
  for (const hit of hits) {
    if (hit.unsays) continue;
    const against = unsaid?.get(hit.concept);
    if (against && touches(against, hit)) continue;
    const own = said[hit.concept];
    if (own) addLonger(own, hit);
    else {
      said[hit.concept] = [hit];
      concepts.push(hit.concept);
    }
  }
  return { said, concepts };
};
