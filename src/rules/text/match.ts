/** One pass over the words: every concept the lexicons know, with its place. */
import type { Automaton, Sequence } from './automaton';
import { conceptIndex } from './concept-index';
import type { Folded } from './fold';
import { firstAtLeast } from './spans';
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
/** The same in folded code units, for scripts whose every character is a word. */
const gapCodes = 10;

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

/** Everything that matched: what was said, and the votes of the little words that tell which language a text is in. */
export interface Matches {
  /** In the order of their starts, the longer first. */
  readonly hits: readonly Hit[];
  /** Languages of little words and their folded places, side by side, in the order of the text. */
  readonly voters: readonly number[];
  readonly votedAt: readonly number[];
}

/** What a state said, as plain numbers side by side: most of it is thrown away again. */
interface Found {
  readonly outputs: number[];
  readonly firstWords: number[];
  readonly endWords: number[];
}

/** Finds what the automaton's patterns match. Linear in the text's length. */
export const matchConcepts = ({ codes }: Folded, words: Words, automaton: Automaton): Matches => {
  const { step, outputsOf, root, vocabulary } = automaton;
  const found: Found = { outputs: [], firstWords: [], endWords: [] };
  let states: number[] = [];
  let starts: number[] = [];
  let count = 0;
  let nextStates: number[] = [];
  let nextStarts: number[] = [];
  let nextCount = 0;
  let current = 0;

  const enter = (state: number, firstWord: number): void => {
    nextStates[nextCount] = state;
    nextStarts[nextCount] = firstWord;
    nextCount += 1;
    const outputs = outputsOf(state);
    if (outputs === null) return;
    for (let index = 0; index < outputs.length; index += 1) {
      found.outputs.push(outputs[index] as number);
      found.firstWords.push(firstWord);
      found.endWords.push(current + 1);
    }
  };

  const advance = (word: number): void => {
    const first = step(root, word);
    if (first >= 0) enter(first, current);
    for (let index = 0; index < count; index += 1) {
      const state = step(states[index] as number, word);
      if (state >= 0) enter(state, starts[index] as number);
    }
  };

  for (current = 0; current < words.count; current += 1) {
    if (words.joined[current] === 0) count = 0;
    nextCount = 0;
    const start = words.start[current] as number;
    const end = words.end[current] as number;
    vocabulary.look(codes, start, end, advance);
    if (isArabic(codes[start] as number))
      for (const inner of stemStarts(codes, start, end)) vocabulary.look(codes, inner, end, advance);
    const spareStates = states;
    const spareStarts = starts;
    states = nextStates;
    starts = nextStarts;
    count = nextCount;
    nextStates = spareStates;
    nextStarts = spareStarts;
  }
  return sortOut(found, words, automaton);
};

const collectParts = ({ outputs, firstWords, endWords }: Found): Map<number, WordSpan[]> => {
  const parts = new Map<number, WordSpan[]>();
  for (let index = 0; index < outputs.length; index += 1) {
    const output = outputs[index] as number;
    if ((output & 2) === 0) continue;
    const span = { firstWord: firstWords[index] as number, endWord: endWords[index] as number };
    const list = parts.get(output >> 7);
    if (list) list.push(span);
    else parts.set(output >> 7, [span]);
  }
  for (const list of parts.values()) list.sort((a, b) => a.firstWord - b.firstWord || b.endWord - a.endWord);
  return parts;
};

const sortOut = (found: Found, words: Words, { sequencesFrom }: Automaton): Matches => {
  const common = conceptIndex('common');
  const hits: Hit[] = [];
  const voters: number[] = [];
  const votedAt: number[] = [];
  const add = (
    concept: number,
    language: number,
    unsays: boolean,
    firstWord: number,
    endWord: number,
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
  const parts = collectParts(found);
  for (let index = 0; index < found.outputs.length; index += 1) {
    const output = found.outputs[index] as number;
    const firstWord = found.firstWords[index] as number;
    const endWord = found.endWords[index] as number;
    const id = output >> 7;
    const language = (output >> 2) & 31;
    if ((output & 2) !== 0) {
      for (const sequence of sequencesFrom.get(id) ?? []) {
        const end = endOfSequence(sequence, endWord, parts, words);
        if (end !== null) add(sequence.concept, sequence.language, sequence.unsays, firstWord, end);
      }
    } else if (id === common) {
      voters.push(language);
      votedAt.push(words.start[firstWord] as number);
    } else add(id, language, (output & 1) === 1, firstWord, endWord);
  }
  return { hits: hits.sort((a, b) => a.start - b.start || b.end - a.end), voters, votedAt };
};

/** Where the parts that follow the first one end, each within a gap's reach; null where one is missing. */
const endOfSequence = (
  { parts: ids }: Sequence,
  firstEnds: number,
  parts: ReadonlyMap<number, readonly WordSpan[]>,
  words: Words,
): number | null => {
  let end = firstEnds;
  for (let index = 1; index < ids.length; index += 1) {
    const spans = parts.get(ids[index] as number);
    const next = spans?.[firstAtLeast(spans, end, ({ firstWord }) => firstWord)];
    if (!next) return null;
    const codes = (words.start[next.firstWord] as number) - (words.end[end - 1] as number);
    if (next.firstWord - end > gapWords && codes > gapCodes) return null;
    end = next.endWord;
  }
  return end;
};
