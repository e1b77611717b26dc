/** One field of a draft, read once: words, sentences, quoted parts and the concepts said in it. */
import type { Span } from '../report';
import { fold, type Folded } from './fold';
import { findTurns, hearSentences, withoutQuoted } from './hearing';
import { Heard, type Speaking } from './hits';
import type { Lexicons } from './lexicons';
import type { WordSpan } from './match';
import { quotedLines, quotedSpeech } from './quoted';
import { findSentences, type SentenceSpan } from './sentences';
import type { Said } from './said';
import { firstAtLeast, mergeSpans } from './spans';
import { findWords, type Words } from './words';

export { spanOf } from './fold';
export { hitsOf, says } from './hits';

export type ProseField = 'body' | 'subject';

export interface Sentence extends SentenceSpan, Speaking, WordSpan {
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
const SMALL_A = 0x61;
const SMALL_Z = 0x7a;

/** What parts clauses, beside a dash with spaces around it. */
const clauseSigns = new Set([...',;:，；：、،'].map(sign => sign.charCodeAt(0)));

const findCommas = ({ codes, length }: Folded): number[] => {
  const commas: number[] = [];
  for (let index = 0; index < length; index += 1) {
    const code = codes[index] as number;
    if (code === SPACE || (code >= SMALL_A && code <= SMALL_Z)) continue;
    if (
      clauseSigns.has(code) ||
      (code === HYPHEN && codes[index - 1] === SPACE && codes[index + 1] === SPACE)
    )
      commas.push(index);
  }
  return commas;
};

/** The words of each sentence: those that end before it does. */
const wordSpans = ({ at }: Folded, words: Words, spans: readonly SentenceSpan[]): WordSpan[] => {
  let word = 0;
  return spans.map(({ end }) => {
    const firstWord = word;
    while (word < words.count && (at[(words.end[word] as number) - 1] as number) < end) word += 1;
    return { firstWord, endWord: word };
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

/** Reads one field; `beside` are the languages of the text it stands beside. Linear in its length. */
export const readProse = (
  field: ProseField,
  text: string,
  lexicons: Lexicons,
  beside: readonly number[] = [],
): Prose => {
  const folded = fold(text);
  const words = findWords(folded);
  const spans = findSentences(text);
  const inWords = wordSpans(folded, words, spans);
  const cut = { text, folded, words, spans, inWords, beside };
  const { said: alone, languages } = hearSentences(cut, lexicons);
  const turns = findTurns(alone, cut);
  const quoted = mergeSpans([...quotedLines(text), ...quotedSpeech(text, turns)]);
  const said = withoutQuoted(alone, quoted, cut);
  const sentences: Sentence[] = [];
  const prose = new ReadProse(field, { text, folded, words, sentences, quoted, languages });
  for (const [index, { start, end, asks }] of spans.entries()) {
    const { firstWord, endWord } = inWords[index] as WordSpan;
    const heard = new Heard(said[index] as Said, words, firstWord);
    sentences.push({ start, end, asks, prose, index, firstWord, endWord, heard });
  }
  return prose;
};

/** The sentence that holds a place of the original text. */
export const sentenceAt = (sentences: readonly Sentence[], at: number): Sentence | null => {
  const sentence = sentences[firstAtLeast(sentences, at + 1, ({ start }) => start) - 1];
  return sentence && at < sentence.end ? sentence : null;
};
