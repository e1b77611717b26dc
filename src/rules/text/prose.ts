/** One field of a draft, read once: words, sentences, quoted parts and the concepts said in it. */
import type { Concept } from '../lexicon/concepts';
import type { Span } from '../report';
import { speakingLanguages } from './active-languages';
import type { Automaton } from './automaton';
import { fold, type Folded } from './fold';
import { conceptIndex } from './concept-index';
import { matchConcepts, type Hit } from './match';
import { quotedLines, quotedSpeech } from './quoted';
import { findSentences, type SentenceSpan } from './sentences';
import { findWords, wordAtOrAfter, type Words } from './words';

export type ProseField = 'body' | 'subject';

export interface Sentence extends SentenceSpan {
  readonly prose: Prose;
  readonly index: number;
  readonly firstWord: number;
  readonly endWord: number;
  /** What is said in it, in the order of the text; the buyer's quoted words left out. */
  readonly hits: readonly Hit[];
}

export interface Prose {
  readonly field: ProseField;
  readonly text: string;
  readonly folded: Folded;
  readonly words: Words;
  readonly sentences: readonly Sentence[];
  /** The buyer's own words, quoted, in UTF-16 code units. */
  readonly quoted: readonly Span[];
  /** Numbers of the lexicon languages the text speaks, strongest first. */
  readonly languages: readonly number[];
}

export const inside = (spans: readonly Span[], at: number): boolean =>
  spans.some(({ start, end }) => at >= start && at < end);

/** Drops what an anti-pattern unsays, and what a longer hit of the same concept covers. */
const settle = (hits: readonly Hit[]): Hit[] => {
  const unsaying = hits.filter(({ unsays }) => unsays);
  const kept: Hit[] = [];
  const reach = new Map<number, number>();
  for (const hit of hits) {
    if (hit.unsays || unsaying.some(other => unsaysHit(other, hit))) continue;
    const covered = reach.get(hit.concept) ?? 0;
    if (hit.end <= covered) continue;
    reach.set(hit.concept, hit.end);
    kept.push(hit);
  }
  return kept;
};

const unsaysHit = (by: Hit, hit: Hit): boolean =>
  by.concept === hit.concept && hit.start < by.end && hit.end > by.start;

/** Reads one field. Linear in its length. */
export const readProse = (field: ProseField, text: string, automaton: Automaton): Prose => {
  const folded = fold(text);
  const words = findWords(folded);
  const all = matchConcepts(folded, words, automaton);
  const spans = findSentences(text);
  const { bySentence, languages } = speakingLanguages(text, folded, all, spans, automaton.languages);
  const youSaid = conceptIndex('youSaid');
  const turnEnds = all
    .filter(({ concept }) => concept === youSaid)
    .map(({ end }) => folded.at[end - 1] as number);
  const quoted = [...quotedLines(text), ...quotedSpeech(text, turnEnds)];
  const prose = { field, text, folded, words, quoted, languages, sentences: [] as Sentence[] };
  let from = 0;
  let firstWord = 0;
  spans.forEach((span, index) => {
    const endFolded = foldedPlace(folded, span.end);
    const endWord = wordAtOrAfter(words, endFolded);
    const said: Hit[] = [];
    for (; from < all.length && (all[from] as Hit).start < endFolded; from += 1) said.push(all[from] as Hit);
    const speaking = bySentence[index] as ReadonlySet<number>;
    const heard = said.filter(
      hit =>
        speaking.has(hit.language) && hit.end <= endFolded && !inside(quoted, folded.at[hit.start] as number),
    );
    prose.sentences.push({ ...span, prose, index, firstWord, endWord, hits: settle(heard) });
    firstWord = endWord;
  });
  return prose;
};

/** The folded place of an original one: binary search in the ascending `at`. */
export const foldedPlace = ({ at, length }: Folded, original: number): number => {
  let low = 0;
  let high = length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((at[middle] as number) < original) low = middle + 1;
    else high = middle;
  }
  return low;
};

/** Where a hit stands in the original text. */
export const spanOf = ({ folded }: Prose, { start, end }: { start: number; end: number }): Span => ({
  start: folded.at[start] as number,
  end: (folded.at[end - 1] as number) + 1,
});

export const says = (sentence: Sentence, concept: Concept): boolean => {
  const index = conceptIndex(concept);
  return sentence.hits.some(hit => hit.concept === index);
};

export const hitsOf = (sentence: Sentence, concept: Concept): Hit[] => {
  const index = conceptIndex(concept);
  return sentence.hits.filter(hit => hit.concept === index);
};
