/** One field of a draft, read once: words, sentences, quoted parts and the concepts said in it. */
import type { Concept } from '../lexicon/concepts';
import type { Span } from '../report';
import { hearLanguages, type Spoken } from './active-languages';
import { conceptIndex } from './concept-index';
import { fold, type Folded } from './fold';
import type { Lexicons } from './lexicons';
import { findHits, type Hit } from './hits';
import type { WordSpan } from './match';
import { quotedLines, quotedSpeech } from './quoted';
import { settle, type Settled } from './settle';
import { findSentences, type SentenceSpan } from './sentences';
import { firstAtLeast, inside, mergeSpans } from './spans';
import { findWords, wordAtOrAfter, type Words } from './words';

export type ProseField = 'body' | 'subject';

export interface Sentence extends SentenceSpan, Settled, WordSpan {
  readonly prose: Prose;
  readonly index: number;
}

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

const youSaid = conceptIndex('youSaid');

/** What is heard in each sentence, in the order of the text. */
const hearSentences = (
  folded: Folded,
  words: Words,
  spans: readonly WordSpan[],
  { bySentence, labels }: Spoken,
  lexicons: Lexicons,
): Hit[][] => {
  let from = 0;
  return spans.map((span, index) => {
    const heard: Hit[] = [];
    for (; from < labels.length && (labels[from] as Hit).firstWord < span.endWord; from += 1) {
      const label = labels[from] as Hit;
      if (label.endWord <= span.endWord) heard.push(label);
    }
    const speaking = bySentence[index] as readonly number[];
    const [only] = speaking;
    if (only !== undefined && speaking.length === 1 && heard.length === 0)
      return findHits(folded, words, lexicons.of(only), span);
    for (const language of speaking) heard.push(...findHits(folded, words, lexicons.of(language), span));
    return heard.sort((a, b) => a.start - b.start);
  });
};

const withoutQuoted = (hits: readonly Hit[], quoted: readonly Span[], { at }: Folded): readonly Hit[] =>
  quoted.length === 0 ? hits : hits.filter(({ start }) => !inside(quoted, at[start] as number));

/** The words of each sentence. */
const wordSpans = (folded: Folded, words: Words, spans: readonly SentenceSpan[]): WordSpan[] => {
  let firstWord = 0;
  return spans.map(({ end }) => {
    const endWord = wordAtOrAfter(words, foldedPlace(folded, end));
    const span = { firstWord, endWord };
    firstWord = endWord;
    return span;
  });
};

/** A class, not a literal: a literal with a getter has a shape of its own each time, which slows whatever reads it. */
export class ReadProse implements Prose {
  readonly field: ProseField;
  readonly text: string;
  readonly folded: Folded;
  readonly words: Words;
  readonly sentences: readonly Sentence[];
  readonly quoted: readonly Span[];
  readonly languages: readonly number[];
  #commas: readonly number[] | null = null;

  constructor(field: ProseField, read: Omit<Prose, 'field' | 'commas'>) {
    this.field = field;
    this.text = read.text;
    this.folded = read.folded;
    this.words = read.words;
    this.sentences = read.sentences;
    this.quoted = read.quoted;
    this.languages = read.languages;
  }

  get commas(): readonly number[] {
    return (this.#commas ??= findCommas(this.folded));
  }
}

/** Reads one field. Linear in its length. */
export const readProse = (field: ProseField, text: string, lexicons: Lexicons): Prose => {
  const folded = fold(text);
  const words = findWords(folded);
  const spans = findSentences(text);
  const inWords = wordSpans(folded, words, spans);
  const spoken = hearLanguages(text, folded, words, inWords, spans, lexicons);
  const heard = hearSentences(folded, words, inWords, spoken, lexicons);
  const turns = heard.flatMap(hits =>
    hits.filter(({ concept }) => concept === youSaid).map(hit => spanOf(folded, hit)),
  );
  const quoted = mergeSpans([...quotedLines(text), ...quotedSpeech(text, turns)]);
  const sentences: Sentence[] = [];
  const prose = new ReadProse(field, { text, folded, words, sentences, quoted, languages: spoken.languages });
  for (const [index, { start, end, asks }] of spans.entries()) {
    const { firstWord, endWord } = inWords[index] as WordSpan;
    const { said, concepts } = settle(withoutQuoted(heard[index] as Hit[], quoted, folded));
    sentences.push({ start, end, asks, prose, index, firstWord, endWord, said, concepts });
  }
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
