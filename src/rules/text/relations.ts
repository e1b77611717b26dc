/** Concepts in relation: what rules are made of. All of it works sentence by sentence on hits, never on characters. */
import type { Concept } from '../lexicon/concepts';
import type { Span } from '../report';
import type { Hit } from './hits';
import { conceptIndex } from './concept-index';
import { firstAtLeast } from './spans';
import { hitsOf, says, spanOf, type Prose, type ProseField, type Sentence } from './prose';

/** A place in a field that a rule points at. */
export interface Place extends Span {
  readonly field: ProseField;
}

export interface Relation {
  /** Words that may stand between the nearest parts; default 12. */
  readonly within?: number;
  /** Silent where one of these is said in the same clause as a part. */
  readonly unless?: readonly Concept[];
  /** Silent where one of these is said anywhere in the sentence. */
  readonly unlessInSentence?: readonly Concept[];
}

const defaultWithin = 12;

/** How many code units of a script without spaces make up for a word. */
const codesPerWord = 2.5;

/** Words between two hits, 0 where they touch or overlap; where every character is a word, characters count less. */
export const distance = (a: Hit, b: Hit): number => {
  const words = Math.max(a.firstWord, b.firstWord) - Math.min(a.endWord, b.endWord);
  const codes = Math.max(a.start, b.start) - Math.min(a.end, b.end);
  return Math.max(0, Math.min(words, codes / codesPerWord));
};

/** The clause around a hit, as folded places: from comma to comma, or to a word that turns the sentence. */
const clauseOf = (sentence: Sentence, { start }: Hit): { from: number; to: number } => {
  const { commas } = sentence.prose;
  const next = firstAtLeast(commas, start, place => place);
  let from = commas[next - 1] ?? 0;
  let to = commas[next] ?? Infinity;
  for (const turn of hitsOf(sentence, 'turn'))
    if (turn.start <= start) from = Math.max(from, turn.start);
    else to = Math.min(to, turn.start);
  return { from, to };
};

/** True where the hit's own clause says one of the concepts. */
export const clauseSays = (sentence: Sentence, hit: Hit, concepts: readonly Concept[]): boolean => {
  const { from, to } = clauseOf(sentence, hit);
  return concepts.some(concept => {
    const hits = hitsOf(sentence, concept);
    const found = hits[firstAtLeast(hits, from, ({ start }) => start)];
    return found !== undefined && found.start < to;
  });
};

/** True where one of the concepts is said in the hit's clause, outside of the hit: "without Amazon" is not unsaid by its own word. */
const isUnsaid = (sentence: Sentence, hit: Hit, concepts: readonly Concept[]): boolean => {
  const { from, to } = clauseOf(sentence, hit);
  return concepts.some(concept =>
    hitsOf(sentence, concept).some(
      ({ start, end }) => start >= from && start < to && !(start >= hit.start && end <= hit.end),
    ),
  );
};

/** How many hits before the nearest start may still reach nearer. */
const lookBack = 3;

const nearest = (hits: readonly Hit[], to: Hit): Hit | null => {
  const after = firstAtLeast(hits, to.firstWord, ({ firstWord }) => firstWord);
  return hits
    .slice(Math.max(0, after - lookBack), after + 1)
    .reduce<Hit | null>(
      (best, hit) => (best === null || distance(hit, to) < distance(best, to) ? hit : best),
      null,
    );
};

const cover = (prose: Prose, hits: readonly Hit[]): Place => ({
  field: prose.field,
  ...spanOf(prose.folded, {
    start: Math.min(...hits.map(({ start }) => start)),
    end: Math.max(...hits.map(({ end }) => end)),
  }),
});

/** For each hit of the first concept the nearest hit of every other one, all within reach. */
const joinSentence = (
  sentence: Sentence,
  parts: readonly Concept[],
  { within = defaultWithin, unless = [], unlessInSentence = [] }: Relation,
): Place[] => {
  const [first, ...others] = parts as [Concept, ...Concept[]];
  if (!others.every(concept => says(sentence, concept))) return [];
  if (unlessInSentence.some(concept => says(sentence, concept))) return [];
  const places: Place[] = [];
  for (const hit of hitsOf(sentence, first)) {
    const partners = others.map(concept => nearest(hitsOf(sentence, concept), hit)) as Hit[];
    if (partners.some(partner => distance(partner, hit) > within)) continue;
    const all = [hit, ...partners];
    if (unless.length > 0 && all.some(one => isUnsaid(sentence, one, unless))) continue;
    places.push(cover(sentence.prose, all));
  }
  return places;
};

/** Which sentences say which concept. */
type Index = readonly (readonly Sentence[] | undefined)[];

/** The index of the list asked about last: rules ask about one draft's sentences, one rule after the other. */
let latest: { readonly sentences: readonly Sentence[]; readonly index: Index } | null = null;

const indexOf = (sentences: readonly Sentence[]): Index => {
  if (latest?.sentences === sentences) return latest.index;
  const index: Sentence[][] = [];
  for (const sentence of sentences)
    for (const concept of sentence.concepts) (index[concept] ??= []).push(sentence);
  latest = { sentences, index };
  return index;
};

/** Lists shorter than this are not worth an index. */
const worthAnIndex = 3;

export const sentencesSaying = (sentences: readonly Sentence[], concept: Concept): readonly Sentence[] =>
  sentences.length < worthAnIndex
    ? sentences.filter(sentence => says(sentence, concept))
    : (indexOf(sentences)[conceptIndex(concept)] ?? []);

/** Places where all parts are said near each other in one sentence. */
export const near = (
  sentences: readonly Sentence[],
  parts: readonly Concept[],
  relation: Relation = {},
): Place[] =>
  sentencesSaying(sentences, parts[0] as Concept).flatMap(sentence =>
    joinSentence(sentence, parts, relation),
  );

/** Places where one concept is said at all. */
export const saying = (
  sentences: readonly Sentence[],
  concept: Concept,
  unless: readonly Concept[] = [],
): Place[] => near(sentences, [concept], { unless });

/** The whole sentence as a place. */
export const wholeSentence = ({ prose, start, end }: Sentence): Place => ({ field: prose.field, start, end });
