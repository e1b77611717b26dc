/** From rows of numbers to the hits of one concept. */
import type { Span } from '../report';
import { meaningOf, numbersPerHit, type KeptRows } from './hit-rows';
import type { WordSpan } from './match';
import { inside, mergeSpans } from './spans';
import type { Words } from './words';

/** A concept said at a place. Places are in folded code units, words are indices, both ends exclusive. */
export interface Hit extends Span, WordSpan {
  readonly concept: number;
}

/** Where a stretch of words stands. */
export interface Stretch {
  readonly words: Words;
  readonly firstWord: number;
}

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

const collect = (rows: KeptRows, meaning: number, concept: number, { words, firstWord }: Stretch): Hit[] => {
  const hits: Hit[] = [];
  for (let row = 0; row < rows.length; row += numbersPerHit) {
    if (rows[row] !== meaning) continue;
    const first = (rows[row + 1] as number) + firstWord;
    const end = (rows[row + 2] as number) + firstWord;
    hits.push({
      concept,
      start: words.start[first] as number,
      end: words.end[end - 1] as number,
      firstWord: first,
      endWord: end,
    });
  }
  return hits;
};

/** In order, without what an anti-pattern unsays and what a longer hit of the same concept covers. */
export const listHits = (rows: KeptRows, concept: number, stretch: Stretch): readonly Hit[] => {
  const against = collect(rows, meaningOf(concept, true), concept, stretch);
  const said = inOrder(collect(rows, meaningOf(concept, false), concept, stretch));
  if (against.length === 0) return said.length > 1 ? longest(said) : said;
  const merged = mergeSpans(against);
  return longest(said.filter(hit => !touches(merged, hit)));
};
