/** The phrases said in a sentence, with their places. */
import type { Concept } from '../lexicon/concepts';
import type { Span } from '../report';
import { takeUint8 } from './arena';
import { conceptCount, conceptIndex } from './concept-index';
import { conceptOf, type HitRows, isUnsaying, meaningOf } from './hit-rows';
import type { WordSpan } from './match';
import { inside, mergeSpans } from './spans';
import type { Words } from './words';

/** A concept said at a place. Places are in folded code units, words are indices, both ends exclusive. */
export interface Hit extends Span, WordSpan {
  readonly concept: number;
}

const none: readonly Hit[] = [];

const byStart = (a: Span, b: Span): number => a.start - b.start;

const inOrder = (hits: Hit[]): Hit[] => {
  for (let index = 1; index < hits.length; index += 1)
    if (byStart(hits[index - 1] as Hit, hits[index] as Hit) > 0) return hits.sort(byStart);
  return hits;
};

const touches = (merged: readonly Span[], { start, end }: Span): boolean =>
  inside(merged, start) ||
  inside(merged, end - 1) ||
  merged.some(span => span.start > start && span.end < end);

/** Without what a longer hit covers; of those that start together the longest. */
const longest = (sorted: readonly Hit[]): Hit[] => {
  const kept: Hit[] = [];
  for (const hit of sorted) {
    const last = kept.at(-1);
    if (last && hit.end <= last.end) continue;
    if (last && hit.start === last.start) kept.pop();
    kept.push(hit);
  }
  return kept;
};

/** Room for one sentence's flags, by concept: 1 where it is said. */
export const takeFlags = (sentences: number): Uint8Array => takeUint8(sentences * conceptCount).fill(0);

/** What one sentence says: rows `from` to `to`, of which a concept's hits are made when they are first asked for. */
export class Heard {
  /** The numbers of the concepts said. */
  readonly concepts: number[] = [];
  readonly #rows: HitRows;
  readonly #from: number;
  readonly #to: number;
  readonly #words: Words;
  readonly #flags: Uint8Array;
  readonly #offset: number;
  #lists: Map<number, readonly Hit[]> | null = null;

  constructor(
    rows: HitRows,
    { from, to }: { readonly from: number; readonly to: number },
    words: Words,
    flags: Uint8Array,
    index: number,
  ) {
    this.#rows = rows;
    this.#from = from;
    this.#to = to;
    this.#words = words;
    this.#flags = flags;
    this.#offset = index * conceptCount;
    if (from < to) this.#settle();
  }

  says(concept: number): boolean {
    return this.#flags[this.#offset + concept] === 1;
  }

  /** In order, without what an anti-pattern unsays and what a longer hit of the same concept covers. */
  hitsOf(concept: number): readonly Hit[] {
    if (!this.says(concept)) return none;
    this.#lists ??= new Map();
    const known = this.#lists.get(concept);
    if (known) return known;
    const list = this.#list(concept);
    this.#lists.set(concept, list);
    return list;
  }

  #settle(): void {
    const { items } = this.#rows.meanings;
    let unsaid: Set<number> | null = null;
    for (let row = this.#from; row < this.#to; row += 1) {
      const meaning = items[row] as number;
      if (meaning < 0) continue;
      const concept = conceptOf(meaning);
      if (isUnsaying(meaning)) (unsaid ??= new Set()).add(concept);
      else if (!this.says(concept)) {
        this.#flags[this.#offset + concept] = 1;
        this.concepts.push(concept);
      }
    }
    if (unsaid) this.#unsay(unsaid);
  }

  #unsay(unsaid: ReadonlySet<number>): void {
    for (const concept of unsaid) {
      if (this.hitsOf(concept).length > 0 || !this.says(concept)) continue;
      this.#flags[this.#offset + concept] = 0;
      this.concepts.splice(this.concepts.indexOf(concept), 1);
    }
  }

  #list(concept: number): readonly Hit[] {
    const against = this.#collect(meaningOf(concept, true), concept);
    const said = inOrder(this.#collect(meaningOf(concept, false), concept));
    if (against.length === 0) return said.length > 1 ? longest(said) : said;
    const merged = mergeSpans(against);
    return longest(said.filter(hit => !touches(merged, hit)));
  }

  #collect(wanted: number, concept: number): Hit[] {
    const { meanings, firstWords, endWords } = this.#rows;
    const { start, end } = this.#words;
    const hits: Hit[] = [];
    for (let row = this.#from; row < this.#to; row += 1) {
      if (meanings.items[row] !== wanted) continue;
      const firstWord = firstWords.items[row] as number;
      const endWord = endWords.items[row] as number;
      hits.push({
        concept,
        start: start[firstWord] as number,
        end: end[endWord - 1] as number,
        firstWord,
        endWord,
      });
    }
    return hits;
  }
}

/** Who hears: sentences, which say what was heard in them. */
export interface Speaking {
  readonly heard: Heard;
}

export const says = ({ heard }: Speaking, concept: Concept): boolean => heard.says(conceptIndex(concept));

export const hitsOf = ({ heard }: Speaking, concept: Concept): readonly Hit[] =>
  heard.hitsOf(conceptIndex(concept));
