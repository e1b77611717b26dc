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

/**
 * What matched, as plain numbers side by side: most of it is in languages that nobody speaks, and thrown away. Valid until
 * the next text is matched.
 */
export interface Matches {
  readonly count: number;
  readonly outputs: Int32Array;
  readonly firstWords: Int32Array;
  readonly endWords: Int32Array;
  /** Languages of little words and their folded places, side by side, in the order of the text. */
  readonly voters: readonly number[];
  readonly votedAt: readonly number[];
}

/** Which outputs to hear: those of spoken languages, and concepts that count in any. Null hears all. */
export interface Hearing {
  readonly languages: ReadonlySet<number>;
  readonly anyLanguage: ReadonlySet<number>;
}

const languageOf = (output: number): number => (output >> 2) & 31;
const isPart = (output: number): boolean => (output & 2) !== 0;
const idOf = (output: number): number => output >> 7;

/** Room for what matches, kept and grown from text to text. */
let room = {
  outputs: new Int32Array(4096),
  firstWords: new Int32Array(4096),
  endWords: new Int32Array(4096),
};

const grown = (list: Int32Array<ArrayBuffer>): Int32Array<ArrayBuffer> => {
  const larger = new Int32Array(list.length * 2);
  larger.set(list);
  return larger;
};

const growRoom = (): void => {
  room = { outputs: grown(room.outputs), firstWords: grown(room.firstWords), endWords: grown(room.endWords) };
};

/** Finds what the automaton's patterns match. Linear in the text's length. */
export const matchConcepts = ({ codes }: Folded, words: Words, automaton: Automaton): Matches => {
  const { step, outputsOf, root, vocabulary } = automaton;
  const common = conceptIndex('common');
  let found = 0;
  const voters: number[] = [];
  const votedAt: number[] = [];
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
    const said = outputsOf(state);
    if (said === null) return;
    for (let index = 0; index < said.length; index += 1) {
      const output = said[index] as number;
      if (!isPart(output) && idOf(output) === common) {
        voters.push(languageOf(output));
        votedAt.push(words.start[firstWord] as number);
      } else {
        if (found === room.outputs.length) growRoom();
        room.outputs[found] = output;
        room.firstWords[found] = firstWord;
        room.endWords[found] = current + 1;
        found += 1;
      }
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
  return { count: found, ...room, voters, votedAt };
};

/** Parts of patterns with gaps: by id the matches of it, as indices, by their first words. */
type Parts = ReadonlyMap<number, readonly number[]>;

const isAscending = (list: readonly number[], keys: Int32Array): boolean => {
  for (let index = 1; index < list.length; index += 1)
    if ((keys[list[index - 1] as number] as number) > (keys[list[index] as number] as number)) return false;
  return true;
};

const collectParts = ({ count, outputs, firstWords }: Matches, hearing: Hearing | null): Parts => {
  const parts = new Map<number, number[]>();
  for (let index = 0; index < count; index += 1) {
    const output = outputs[index] as number;
    if (!isPart(output) || (hearing && !hearing.languages.has(languageOf(output)))) continue;
    const list = parts.get(idOf(output));
    if (list) list.push(index);
    else parts.set(idOf(output), [index]);
  }
  for (const list of parts.values())
    if (!isAscending(list, firstWords))
      list.sort((a, b) => (firstWords[a] as number) - (firstWords[b] as number) || a - b);
  return parts;
};

/** The hits among the matches that are heard, in the order of their starts, the longer first. */
export const hearHits = (
  matches: Matches,
  words: Words,
  { sequencesFrom }: Automaton,
  hearing: Hearing | null,
): Hit[] => {
  const hits: Hit[] = [];
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
  const parts = collectParts(matches, hearing);
  for (let index = 0; index < matches.count; index += 1) {
    const output = matches.outputs[index] as number;
    const language = languageOf(output);
    const id = idOf(output);
    if (hearing && !hearing.languages.has(language) && (isPart(output) || !hearing.anyLanguage.has(id)))
      continue;
    const firstWord = matches.firstWords[index] as number;
    const endWord = matches.endWords[index] as number;
    if (isPart(output))
      for (const sequence of sequencesFrom.get(id) ?? []) {
        const end = endOfSequence(sequence, endWord, parts, matches, words);
        if (end !== null) add(sequence.concept, sequence.language, sequence.unsays, firstWord, end);
      }
    else add(id, language, (output & 1) === 1, firstWord, endWord);
  }
  return hits.sort((a, b) => a.start - b.start || b.end - a.end);
};

/** Where the parts that follow the first one end, each within a gap's reach, the longest; null where one is missing. */
const endOfSequence = (
  { parts: ids }: Sequence,
  firstEnds: number,
  parts: Parts,
  { firstWords, endWords }: Matches,
  words: Words,
): number | null => {
  let end = firstEnds;
  for (let index = 1; index < ids.length; index += 1) {
    const list = parts.get(ids[index] as number) ?? [];
    let at = firstAtLeast(list, end, match => firstWords[match] as number);
    const first = firstWords[list[at] ?? -1];
    if (first === undefined) return null;
    const codes = (words.start[first] as number) - (words.end[end - 1] as number);
    if (first - end > gapWords && codes > gapCodes) return null;
    for (; firstWords[list[at] ?? -1] === first; at += 1)
      end = Math.max(end, endWords[list[at] as number] as number);
  }
  return end;
};
