/** Concepts in relation: what rules are made of. All of it works sentence by sentence on hits, never on characters. */
import type { Concept } from '../lexicon/concepts';
import type { Span } from '../report';
import { conceptIndex } from './concept-index';
import type { Hit } from './match';
import { hitsOf, says, spanOf, type Prose, type ProseField, type Sentence } from './prose';

/** A place in a field that a rule points at. */
export interface Place extends Span {
  readonly field: ProseField;
}

export interface Relation {
  /** Words that may stand between the nearest parts; default 12. */
  readonly within?: number;
  /** Silent where one of these is said in the same clause. */
  readonly unless?: readonly Concept[];
}

const defaultWithin = 12;

const comma = new Set([...',;:，；：、،'].map(sign => sign.charCodeAt(0)));

/** True where no comma or the like stands between two hits. */
export const sameClause = ({ folded }: Prose, a: Hit, b: Hit): boolean => {
  const from = Math.min(a.end, b.end);
  const to = Math.max(a.start, b.start);
  for (let index = from; index < to; index += 1) if (comma.has(folded.codes[index] as number)) return false;
  return true;
};

/** Words between two hits; 0 where they touch or overlap. */
export const distance = (a: Hit, b: Hit): number =>
  Math.max(0, Math.max(a.firstWord, b.firstWord) - Math.min(a.endWord, b.endWord));

/** True where the hit's own clause says one of the concepts. */
export const clauseSays = (sentence: Sentence, hit: Hit, concepts: readonly Concept[]): boolean => {
  const indices = new Set(concepts.map(conceptIndex));
  return sentence.hits.some(
    other => other !== hit && indices.has(other.concept) && sameClause(sentence.prose, hit, other),
  );
};

const nearest = (hits: readonly Hit[], to: Hit): Hit | null =>
  hits.reduce<Hit | null>(
    (best, hit) => (best === null || distance(hit, to) < distance(best, to) ? hit : best),
    null,
  );

const cover = (prose: Prose, hits: readonly Hit[]): Place => ({
  field: prose.field,
  ...spanOf(prose, {
    start: Math.min(...hits.map(({ start }) => start)),
    end: Math.max(...hits.map(({ end }) => end)),
  }),
});

/** For each hit of the first concept the nearest hit of every other one, all within reach. */
const joinSentence = (
  sentence: Sentence,
  parts: readonly Concept[],
  { within = defaultWithin, unless = [] }: Relation,
): Place[] => {
  const [first, ...others] = parts as [Concept, ...Concept[]];
  if (!others.every(concept => says(sentence, concept))) return [];
  const places: Place[] = [];
  for (const hit of hitsOf(sentence, first)) {
    const partners = others.map(concept => nearest(hitsOf(sentence, concept), hit)) as Hit[];
    if (partners.some(partner => distance(partner, hit) > within)) continue;
    const all = [hit, ...partners];
    if (unless.length > 0 && all.some(one => clauseSays(sentence, one, unless))) continue;
    places.push(cover(sentence.prose, all));
  }
  return places;
};

/** Places where all parts are said near each other in one sentence. */
export const near = (
  sentences: readonly Sentence[],
  parts: readonly Concept[],
  relation: Relation = {},
): Place[] => sentences.flatMap(sentence => joinSentence(sentence, parts, relation));

/** Places where one concept is said at all. */
export const saying = (
  sentences: readonly Sentence[],
  concept: Concept,
  unless: readonly Concept[] = [],
): Place[] => near(sentences, [concept], { unless });

/** The whole sentence as a place. */
export const wholeSentence = ({ prose, start, end }: Sentence): Place => ({ field: prose.field, start, end });
