/** One field of a draft, read once: words, sentences, quoted parts and the concepts said in it. */
import type { Concept } from '../lexicon/concepts';
import type { Span } from '../report';
import { fewVotes, speakingLanguages } from './active-languages';
import type { Automaton } from './automaton';
import { fold, type Folded } from './fold';
import { conceptCount, conceptIndex } from './concept-index';
import { hearHits, matchConcepts, type Hit } from './match';
import { quotedLines, quotedSpeech } from './quoted';
import { findSentences, type SentenceSpan } from './sentences';
import { firstAtLeast, inside, mergeSpans } from './spans';
import { findWords, wordAtOrAfter, type Words } from './words';

export type ProseField = 'body' | 'subject';

export interface Sentence extends SentenceSpan {
  readonly prose: Prose;
  readonly index: number;
  readonly firstWord: number;
  readonly endWord: number;
  /** What is said in it by concept, in the order of the text; the buyer's quoted words left out. */
  readonly said: Said;
  /** The numbers of the concepts said. */
  readonly concepts: readonly number[];
}

/** Hits by concept number; nothing at the number of a concept that is not said. */
export type Said = readonly (readonly Hit[] | undefined)[];

export interface Prose {
  readonly field: ProseField;
  readonly text: string;
  readonly folded: Folded;
  readonly words: Words;
  readonly sentences: readonly Sentence[];
  /** The buyer's own words, quoted, in UTF-16 code units, in order and apart. */
  readonly quoted: readonly Span[];
  /** Folded places of the signs that part clauses. */
  readonly commas: readonly number[];
  /** Numbers of the lexicon languages the text speaks, strongest first. */
  readonly languages: readonly number[];
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

/** By concept, without what an anti-pattern unsays and what a longer hit of the same concept covers. */
const settle = (hits: readonly Hit[]): Pick<Sentence, 'said' | 'concepts'> => {
  const unsaid = hits.some(({ unsays }) => unsays) ? unsaidBy(hits) : null;
  const said = new Array<Hit[] | undefined>(conceptCount).fill(undefined);
  const concepts: number[] = [];
  for (const hit of hits) {
    if (hit.unsays) continue;
    const against = unsaid?.get(hit.concept);
    if (against && touches(against, hit)) continue;
    const own = said[hit.concept];
    if (!own) {
      said[hit.concept] = [hit];
      concepts.push(hit.concept);
    } else if (hit.end > (own.at(-1) as Hit).end) own.push(hit);
  }
  return { said, concepts };
};

const SPACE = 0x20;
const HYPHEN = 0x2d;

/** What parts clauses, beside a dash with spaces around it. */
const clauseSigns = new Set([...',;:，；：、،'].map(sign => sign.charCodeAt(0)));

const findCommas = ({ codes, length }: Folded): number[] => {
  const commas: number[] = [];
  for (let index = 0; index < length; index += 1) {
    const code = codes[index] as number;
    if (
      clauseSigns.has(code) ||
      (code === HYPHEN && codes[index - 1] === SPACE && codes[index + 1] === SPACE)
    )
      commas.push(index);
  }
  return commas;
};

/** "Lot" and "Tel" before a number announce it whatever language the text is in. */
const inAnyLanguage = new Set((['numberLabel', 'phoneLabel'] as const).map(conceptIndex));

/** Reads one field. Linear in its length. */
export const readProse = (field: ProseField, text: string, automaton: Automaton): Prose => {
  const folded = fold(text);
  const words = findWords(folded);
  const matches = matchConcepts(folded, words, automaton);
  const spans = findSentences(text);
  // A short text has few little words; then everything that any language understands is asked.
  const everyHit = matches.voters.length < fewVotes ? hearHits(matches, words, automaton, null) : null;
  const spoken = speakingLanguages(text, folded, matches, everyHit ?? [], spans, automaton.languages);
  const { bySentence, languages } = spoken;
  const hearing = { languages: new Set(bySentence.flat()), anyLanguage: inAnyLanguage };
  const all = everyHit ?? hearHits(matches, words, automaton, hearing);
  const youSaid = conceptIndex('youSaid');
  const turns = all.filter(({ concept }) => concept === youSaid).map(hit => spanOf(folded, hit));
  const quoted = mergeSpans([...quotedLines(text), ...quotedSpeech(text, turns)]);
  let commas: readonly number[] | null = null;
  const sentences: Sentence[] = [];
  const prose: Prose = {
    field,
    text,
    folded,
    words,
    quoted,
    languages,
    sentences,
    get commas() {
      return (commas ??= findCommas(folded));
    },
  };
  let from = 0;
  let firstWord = 0;
  spans.forEach((span, index) => {
    const endFolded = foldedPlace(folded, span.end);
    const endWord = wordAtOrAfter(words, endFolded);
    const speaking = bySentence[index] as readonly number[];
    const heard: Hit[] = [];
    for (; from < all.length && (all[from] as Hit).start < endFolded; from += 1) {
      const hit = all[from] as Hit;
      const isHeard =
        (speaking.includes(hit.language) || inAnyLanguage.has(hit.concept)) && hit.end <= endFolded;
      if (isHeard && !inside(quoted, folded.at[hit.start] as number)) heard.push(hit);
    }
    const { said, concepts } = settle(heard);
    const { start, end, asks } = span;
    sentences.push({ start, end, asks, prose, index, firstWord, endWord, said, concepts });
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
export const spanOf = (folded: Folded, { start, end }: Span): Span => ({
  start: folded.at[start] as number,
  end: (folded.at[end - 1] as number) + 1,
});

export const says = (sentence: Sentence, concept: Concept): boolean =>
  sentence.said[conceptIndex(concept)] !== undefined;

export const hitsOf = (sentence: Sentence, concept: Concept): readonly Hit[] =>
  sentence.said[conceptIndex(concept)] ?? [];

/** The sentence that holds a place of the original text. */
export const sentenceAt = (sentences: readonly Sentence[], at: number): Sentence | null => {
  const sentence = sentences[firstAtLeast(sentences, at + 1, ({ start }) => start) - 1];
  return sentence && at < sentence.end ? sentence : null;
};
