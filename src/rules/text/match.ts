/** One pass over a stretch of words: what the phrases in it say. */
import { conceptIndex } from './concept-index';
import type { Folded } from './fold';
import { meaningOf, type HitRows } from './hit-rows';
import { endGaps, meet, startGaps } from './gaps';
import type { Phrases } from './phrases';
import { NumberList } from './number-list';
import type { Words } from './words';

/** A stretch of words, as indices, end exclusive. */
export interface WordSpan {
  readonly firstWord: number;
  readonly endWord: number;
}

const arabicStart = 0x621;
const arabicEnd = 0x64a;
const arabicClitics = /^[وف]?(?:ال|بال|لل|كال|[بلكس])?/;

const isArabic = (code: number): boolean => code >= arabicStart && code <= arabicEnd;

/** How many letters of an Arabic word may be conjunctions, prepositions and the article written onto its stem. */
const cliticsOf = (codes: Uint16Array, start: number, end: number): number => {
  const head = String.fromCharCode(...codes.subarray(start, Math.min(end, start + 4)));
  const longest = arabicClitics.exec(head)?.[0].length ?? 0;
  return Math.max(0, Math.min(longest, end - start - 2));
};

const common = conceptIndex('common');
const languageOf = (output: number): number => (output >> 2) & 31;
const unsays = (output: number): boolean => (output & 1) === 1;
const idOf = (output: number): number => output >> 7;

/** Little words of the last stretch, side by side: the languages they belong to, and which words they are. */
export const votes = { languages: new NumberList(), words: new NumberList() };

/** Phrases begun and not ended, as state and first word; those before the current word and those after it. */
let states = new NumberList();
let starts = new NumberList();
let nextStates = new NumberList();
let nextStarts = new NumberList();

const swap = (): void => {
  [states, nextStates] = [nextStates, states];
  [starts, nextStarts] = [nextStarts, starts];
  nextStates.count = 0;
  nextStarts.count = 0;
};

const startStretch = (phrases: Phrases): void => {
  votes.languages.count = 0;
  votes.words.count = 0;
  states.count = 0;
  starts.count = 0;
  nextStates.count = 0;
  nextStarts.count = 0;
  startGaps(phrases.gaps);
};

const hear = (output: number, firstWord: number, endWord: number, into: HitRows): void => {
  const id = idOf(output);
  if (id === common) {
    votes.languages.push(languageOf(output));
    votes.words.push(firstWord);
  } else into.add(meaningOf(id, unsays(output)), firstWord, endWord);
};

const enter = (phrases: Phrases, state: number, firstWord: number, current: number, into: HitRows): void => {
  if (phrases.graph.goesOn(state)) {
    nextStates.push(state);
    nextStarts.push(firstWord);
  }
  const set = phrases.graph.setOf(state);
  if (set < 0) return;
  const { from: parts } = phrases.parts;
  if (parts[set] !== parts[set + 1]) meet(set, firstWord, current + 1);
  const { from, items } = phrases.outputs;
  const end = from[set + 1] as number;
  for (let at = from[set] as number; at < end; at += 1)
    hear(items[at] as number, firstWord, current + 1, into);
};

/** Reads the words of a lexicon that a word of the text is: begins phrases with them and goes on with those begun. */
const advance = (phrases: Phrases, count: number, current: number, into: HitRows): void => {
  const { found } = phrases.vocabulary;
  for (let at = 0; at < count; at += 1) {
    const word = found[at] as number;
    const first = phrases.firsts[word] as number;
    if (first >= 0) enter(phrases, first, current, current, into);
    for (let index = 0; index < states.count; index += 1) {
      const state = phrases.graph.step(states.items[index] as number, word);
      if (state >= 0) enter(phrases, state, starts.items[index] as number, current, into);
    }
  }
};

/** An Arabic word is read from behind each of its clitics, too. */
const advanceBehindClitics = (
  phrases: Phrases,
  codes: Uint16Array,
  words: Words,
  current: number,
  into: HitRows,
): void => {
  const start = words.start[current] as number;
  const end = words.end[current] as number;
  const clitics = cliticsOf(codes, start, end);
  for (let inner = 1; inner <= clitics; inner += 1)
    advance(phrases, phrases.vocabulary.look(codes, start + inner, end), current, into);
};

/** Adds what the phrases say in a stretch of words to `into`. Linear in its length. */
export const match = (
  { codes }: Folded,
  words: Words,
  phrases: Phrases,
  { firstWord, endWord }: WordSpan,
  into: HitRows,
): void => {
  const { lookAgain } = phrases.vocabulary;
  startStretch(phrases);
  for (let current = firstWord; current < endWord; current += 1) {
    if (words.joined[current] === 0) {
      states.count = 0;
      starts.count = 0;
    }
    const start = words.start[current] as number;
    const hash = words.hash[current] as number;
    advance(phrases, lookAgain(hash, codes, start, words.end[current] as number), current, into);
    if (isArabic(codes[start] as number)) advanceBehindClitics(phrases, codes, words, current, into);
    if (states.count > 0 || nextStates.count > 0) swap();
  }
  endGaps(phrases.gaps, words, into);
};
