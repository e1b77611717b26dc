/** One pass over the words: every concept the lexicons know, with its place. */
import type { Automaton, Sequence } from './automaton';
import type { Folded } from './fold';
import type { Words } from './words';

/** A concept said at a place. Places are in folded code units, words are indices, both ends exclusive. */
export interface Hit {
  readonly concept: number;
  readonly language: number;
  readonly unsays: boolean;
  readonly start: number;
  readonly end: number;
  readonly firstWord: number;
  readonly endWord: number;
}

interface WordSpan {
  readonly firstWord: number;
  readonly endWord: number;
}

/** How many words may stand in a gap ` .. ` of a pattern. */
const gapWords = 4;

const arabicStart = 0x621;
const arabicEnd = 0x64a;
const arabicClitics = /^[وف]?(?:ال|بال|لل|كال|[بلكس])?/;

const isArabic = (code: number): boolean => code >= arabicStart && code <= arabicEnd;

/** Where inside an Arabic word the stem may begin: after the conjunctions, prepositions and article written onto it. */
const stemStarts = (codes: Uint16Array, start: number, end: number): number[] => {
  const head = String.fromCharCode(...codes.subarray(start, Math.min(end, start + 4)));
  const longest = arabicClitics.exec(head)?.[0].length ?? 0;
  return Array.from(
    { length: Math.max(0, Math.min(longest, end - start - 2)) },
    (_, index) => start + index + 1,
  );
};

/** Finds what the automaton's patterns match, in the order of their starts. Linear in the text's length. */
export const matchConcepts = ({ codes }: Folded, words: Words, automaton: Automaton): Hit[] => {
  const { step, outputsOf, root, sequencesFrom, vocabulary } = automaton;
  const spans: { readonly output: number; readonly span: WordSpan }[] = [];
  const parts = new Map<number, WordSpan[]>();
  let states: number[] = [];
  let starts: number[] = [];
  let nextStates: number[] = [];
  let nextStarts: number[] = [];

  const enter = (state: number, firstWord: number, endWord: number): void => {
    nextStates.push(state);
    nextStarts.push(firstWord);
    const outputs = outputsOf(state);
    if (!outputs) return;
    for (const output of outputs) {
      const span = { firstWord, endWord };
      spans.push({ output, span });
      if ((output & 2) === 0) continue;
      const id = output >> 7;
      const list = parts.get(id);
      if (list) list.push(span);
      else parts.set(id, [span]);
    }
  };

  let current = 0;
  const advance = (word: number): void => {
    const first = step(root, word);
    if (first >= 0) enter(first, current, current + 1);
    for (let index = 0; index < states.length; index += 1) {
      const state = step(states[index] as number, word);
      if (state >= 0) enter(state, starts[index] as number, current + 1);
    }
  };

  for (current = 0; current < words.count; current += 1) {
    if (!words.joined[current]) {
      states = [];
      starts = [];
    }
    nextStates = [];
    nextStarts = [];
    const start = words.start[current] as number;
    const end = words.end[current] as number;
    vocabulary.look(codes, start, end, advance);
    if (isArabic(codes[start] as number))
      for (const inner of stemStarts(codes, start, end)) vocabulary.look(codes, inner, end, advance);
    states = nextStates;
    starts = nextStarts;
  }
  return toHits(spans, parts, words, sequencesFrom);
};

const toHits = (
  spans: readonly { readonly output: number; readonly span: WordSpan }[],
  parts: ReadonlyMap<number, WordSpan[]>,
  words: Words,
  sequencesFrom: Automaton['sequencesFrom'],
): Hit[] => {
  const hits: Hit[] = [];
  const add = (
    concept: number,
    language: number,
    unsays: boolean,
    { firstWord, endWord }: WordSpan,
  ): void => {
    const start = words.start[firstWord] as number;
    hits.push({
      concept,
      language,
      unsays,
      start,
      end: words.end[endWord - 1] as number,
      firstWord,
      endWord,
    });
  };
  for (const list of parts.values()) list.sort((a, b) => a.firstWord - b.firstWord || b.endWord - a.endWord);
  for (const { output, span } of spans) {
    const id = output >> 7;
    if ((output & 2) === 0) add(id, (output >> 2) & 31, (output & 1) === 1, span);
    else
      for (const sequence of sequencesFrom.get(id) ?? []) {
        const end = endOfSequence(sequence, span, parts);
        if (end !== null)
          add(sequence.concept, sequence.language, sequence.unsays, {
            firstWord: span.firstWord,
            endWord: end,
          });
      }
  }
  return hits.sort((a, b) => a.start - b.start || b.end - a.end);
};

/** The first span of a list that begins at or after a word; lists are in text order. */
const firstFrom = (spans: readonly WordSpan[], word: number): WordSpan | undefined => {
  let low = 0;
  let high = spans.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((spans[middle] as WordSpan).firstWord < word) low = middle + 1;
    else high = middle;
  }
  return spans[low];
};

/** Where the parts that follow the first one end, each within a gap's reach; null where one is missing. */
const endOfSequence = (
  { parts: ids }: Sequence,
  first: WordSpan,
  parts: ReadonlyMap<number, readonly WordSpan[]>,
): number | null => {
  let end = first.endWord;
  for (const id of ids.slice(1)) {
    const next = firstFrom(parts.get(id) ?? [], end);
    if (!next || next.firstWord - end > gapWords) return null;
    end = next.endWord;
  }
  return end;
};
