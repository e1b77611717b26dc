/** One pass over a stretch of words: what the phrases in it say, as numbers side by side. */
import { conceptIndex } from './concept-index';
import type { Folded } from './fold';
import type { Phrases } from './phrases';
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

export const languageOf = (output: number): number => (output >> 2) & 31;
const common = conceptIndex('common');
export const isPart = (output: number): boolean => (output & 2) !== 0;
export const unsays = (output: number): boolean => (output & 1) === 1;
export const idOf = (output: number): number => output >> 7;

/** A list of numbers that grows and is used again from text to text. */
export class Row {
  items = new Int32Array(1024);
  count = 0;
  push(item: number): void {
    if (this.count === this.items.length) {
      const larger = new Int32Array(this.count * 2);
      larger.set(this.items);
      this.items = larger;
    }
    this.items[this.count++] = item;
  }
}

/** What matched in the last stretch, as plain numbers side by side. */
export const outputs = new Row();
export const firstWords = new Row();
export const endWords = new Row();

/** Little words of the last stretch, side by side: the languages they belong to, and which words they are. */
export const votes = { languages: new Row(), words: new Row() };

/** Phrases begun and not ended, as state and first word; those before the current word and those after it. */
let states = new Row();
let starts = new Row();
let nextStates = new Row();
let nextStarts = new Row();

const swap = (): void => {
  [states, nextStates] = [nextStates, states];
  [starts, nextStarts] = [nextStarts, starts];
  nextStates.count = 0;
  nextStarts.count = 0;
};

/** Parts of patterns with gaps that may match, and those that did: the number of the stretch, by part. */
let awaited = new Int32Array(1024);
let matched = new Int32Array(1024);
let stretch = 0;

const startStretch = ({ partCount }: Phrases): void => {
  if (awaited.length <= partCount) {
    awaited = new Int32Array(partCount * 2);
    matched = new Int32Array(partCount * 2);
  }
  stretch += 1;
};

/** A part after the first one counts only where the one before it has matched. Each part awaits the next. */
const isAwaited = ({ firstParts }: Phrases, part: number): boolean => {
  if (firstParts[part] !== 1 && awaited[part] !== stretch) return false;
  awaited[part + 1] = stretch;
  matched[part] = stretch;
  return true;
};

const enter = (phrases: Phrases, state: number, firstWord: number, current: number): void => {
  if (phrases.goesOn(state)) {
    nextStates.push(state);
    nextStarts.push(firstWord);
  }
  const said = phrases.outputsOf(state);
  if (said === null) return;
  for (let index = 0; index < said.length; index += 1) {
    const output = said[index] as number;
    if (idOf(output) === common && !isPart(output)) {
      votes.languages.push(languageOf(output));
      votes.words.push(firstWord);
      continue;
    }
    if (isPart(output) && !isAwaited(phrases, idOf(output))) continue;
    outputs.push(output);
    firstWords.push(firstWord);
    endWords.push(current + 1);
  }
};

/** Reads one word, from `start` on: begins phrases with it and goes on with those begun. */
const advance = (phrases: Phrases, codes: Uint16Array, start: number, end: number, current: number): void => {
  const { look, found } = phrases.vocabulary;
  const count = look(codes, start, end);
  for (let at = 0; at < count; at += 1) {
    const word = found[at] as number;
    const first = phrases.firsts[word] as number;
    if (first >= 0) enter(phrases, first, current, current);
    for (let index = 0; index < states.count; index += 1) {
      const state = phrases.step(states.items[index] as number, word);
      if (state >= 0) enter(phrases, state, starts.items[index] as number, current);
    }
  }
};

const rows = [
  outputs,
  firstWords,
  endWords,
  votes.languages,
  votes.words,
  states,
  starts,
  nextStates,
  nextStarts,
];

/** Matches the phrases in a stretch, into `outputs`, `firstWords` and `endWords`. Linear in its length. */
export const match = (
  { codes }: Folded,
  words: Words,
  phrases: Phrases,
  { firstWord, endWord }: WordSpan,
): void => {
  for (const row of rows) row.count = 0;
  startStretch(phrases);
  for (let current = firstWord; current < endWord; current += 1) {
    if (words.joined[current] === 0) {
      states.count = 0;
      starts.count = 0;
    }
    const start = words.start[current] as number;
    const end = words.end[current] as number;
    advance(phrases, codes, start, end, current);
    if (isArabic(codes[start] as number)) {
      const clitics = cliticsOf(codes, start, end);
      for (let inner = 1; inner <= clitics; inner += 1) advance(phrases, codes, start + inner, end, current);
    }
    swap();
  }
};

/** True where this part of a pattern with gaps matched in the last stretch, after all the parts before it. */
export const hasMatched = (part: number): boolean => matched[part] === stretch;
