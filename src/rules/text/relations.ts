/** Concepts in relation: what rules are made of. All of it works sentence by sentence on hits, never on characters. */
import type { Concept } from '../lexicon/concepts';
import type { Span } from '../report';
import type { Hit } from './hits';
import { conceptIndex } from './concept-index';
import { ConceptSet } from './concept-set';
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
  if (!saysAny(sentence, concepts)) return false;
  const { from, to } = clauseOf(sentence, hit);
  return concepts.some(concept => {
    const hits = hitsOf(sentence, concept);
    const found = hits[firstAtLeast(hits, from, ({ start }) => start)];
    return found !== undefined && found.start < to;
  });
};

/** True where one of the concepts is said in the hit's clause, outside of the hit: "without Amazon" is not unsaid by its own word. */
const isUnsaid = (sentence: Sentence, hit: Hit, concepts: readonly Concept[]): boolean => {
  if (!saysAny(sentence, concepts)) return false;
  const { from, to } = clauseOf(sentence, hit);
  return concepts.some(concept =>
    hitsOf(sentence, concept).some(
      ({ start, end }) => start >= from && start < to && !(start >= hit.start && end <= hit.end),
    ),
  );
};

/** How many hits before the nearest start may still reach nearer. */
const lookBack = 3;

/** The nearest of some hits; of those equally near the first. */
const nearest = (hits: readonly Hit[], to: Hit): Hit => {
  const after = hits.length === 1 ? 0 : firstAtLeast(hits, to.firstWord, ({ firstWord }) => firstWord);
  let at = Math.max(0, after - lookBack);
  let best = hits[at] as Hit;
  for (at += 1; at <= after && at < hits.length; at += 1) {
    const hit = hits[at] as Hit;
    if (distance(hit, to) < distance(best, to)) best = hit;
  }
  return best;
};

const cover = (prose: Prose, hits: readonly Hit[]): Place => {
  let start = Infinity;
  let end = 0;
  for (const hit of hits) {
    start = Math.min(start, hit.start);
    end = Math.max(end, hit.end);
  }
  return { field: prose.field, ...spanOf(prose.folded, { start, end }) };
};

/** Adds, for each hit of the first concept, the nearest hit of every other one, all within reach. */
const joinSentence = (
  sentence: Sentence,
  [first, ...others]: readonly [Concept, ...Concept[]],
  { within = defaultWithin, unless = [] }: Relation,
  places: Place[],
): void => {
  for (const hit of hitsOf(sentence, first)) {
    const all = [hit];
    for (const concept of others) all.push(nearest(hitsOf(sentence, concept), hit));
    if (all.length > 1 && all.some(one => distance(one, hit) > within)) continue;
    if (unless.length > 0 && all.some(one => isUnsaid(sentence, one, unless))) continue;
    places.push(cover(sentence.prose, all));
  }
};

/** Which sentences say which concept, listed when first asked for. */
class ConceptIndex {
  readonly sentences: readonly Sentence[];
  readonly #said = new ConceptSet();
  readonly #lists: (readonly Sentence[] | undefined)[] = [];

  constructor(sentences: readonly Sentence[]) {
    this.sentences = sentences;
    for (const { heard } of sentences) for (const concept of heard.concepts) this.#said.add(concept);
  }

  of(concept: number): readonly Sentence[] {
    if (!this.#said.has(concept)) return none;
    return (this.#lists[concept] ??= this.sentences.filter(({ heard }) => heard.says(concept)));
  }
}

const none: readonly Sentence[] = [];

/** The index of the list asked about last: rules ask about one draft's sentences, one rule after the other. */
let latest: ConceptIndex | null = null;

/** Lists shorter than this are not worth an index. */
const worthAnIndex = 3;

export const sentencesSaying = (sentences: readonly Sentence[], concept: Concept): readonly Sentence[] => {
  if (sentences.length < worthAnIndex) return sentences.filter(sentence => says(sentence, concept));
  if (latest?.sentences !== sentences) latest = new ConceptIndex(sentences);
  return latest.of(conceptIndex(concept));
};

/** The sentences that say one of the concepts, in order. */
export const sentencesSayingAny = (
  sentences: readonly Sentence[],
  concepts: readonly Concept[],
): readonly Sentence[] => {
  const said = concepts.filter(concept => sentencesSaying(sentences, concept).length > 0);
  if (said.length < 2) return said[0] ? sentencesSaying(sentences, said[0]) : none;
  return sentences.filter(sentence => saysAny(sentence, said));
};

export const saysAny = (sentence: Sentence, concepts: readonly Concept[]): boolean => {
  for (const concept of concepts) if (says(sentence, concept)) return true;
  return false;
};

const saysAll = (sentence: Sentence, concepts: readonly Concept[]): boolean => {
  for (const concept of concepts) if (!says(sentence, concept)) return false;
  return true;
};

/** The sentences that say all parts; in most drafts some part is said nowhere, and then no sentence is looked at. */
const sentencesSayingAll = (
  sentences: readonly Sentence[],
  parts: readonly [Concept, ...Concept[]],
): readonly Sentence[] => {
  if (sentences.length === 1) return saysAll(sentences[0] as Sentence, parts) ? sentences : none;
  let fewest: readonly Sentence[] | null = null;
  for (const part of parts) {
    const saying = sentencesSaying(sentences, part);
    if (saying.length === 0) return none;
    if (fewest === null || saying.length < fewest.length) fewest = saying;
  }
  if (fewest === null || parts.length === 1) return fewest ?? none;
  return fewest.filter(sentence => saysAll(sentence, parts));
};

/** Places where all parts are said near each other in one sentence. */
export const near = (
  sentences: readonly Sentence[],
  parts: readonly [Concept, ...Concept[]],
  relation: Relation = {},
): Place[] => {
  const { unlessInSentence = [] } = relation;
  const places: Place[] = [];
  for (const sentence of sentencesSayingAll(sentences, parts))
    if (!saysAny(sentence, unlessInSentence)) joinSentence(sentence, parts, relation, places);
  return places;
};

/** Places where one concept is said at all. */
export const saying = (
  sentences: readonly Sentence[],
  concept: Concept,
  unless: readonly Concept[] = [],
): Place[] => near(sentences, [concept], { unless });

/** The whole sentence as a place. */
export const wholeSentence = ({ prose, start, end }: Sentence): Place => ({ field: prose.field, start, end });
