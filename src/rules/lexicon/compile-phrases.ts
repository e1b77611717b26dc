/** Compiles patterns at build time: a vocabulary, and the automaton whose edges are words of it. */
import { buildAutomaton, type MinimalState, type Place } from './automaton';
import type { Pattern, PhraseGraph } from './notation';
import { pack } from './pack';
import { RankedSets } from './ranked-sets';

/** What a list of patterns ships as; `text/phrases.ts` reads it. */
export interface PackedPhrases {
  /** Word forms by number, parted by line breaks; `*` leaves a word open at that end. */
  readonly vocabulary: string;
  /** Sets of outputs: set by set its length, then the steps up from one member to the next. */
  readonly outputs: string;
  /** Sets of words that lead on together, in the same way. */
  readonly wordSets: string;
  /** States, children first: word sets × 2 + (has output), [output set], then each word set and the step back to its target. */
  readonly states: string;
  /** Patterns with gaps: concept, language, unsays, number of parts, then the id of each. */
  readonly sequences: string;
}

/** A pattern and what it says: concept and language by number. */
export interface Meant {
  readonly pattern: Pattern;
  readonly concept: number;
  readonly language: number;
}

interface NumberedState {
  readonly outputs: readonly number[];
  /** The nearest target first. */
  readonly next: readonly { readonly target: number; readonly words: readonly number[] }[];
}

/** An output as one number: a concept said in a language, or a part of a pattern with gaps. */
export const outputOf = (
  id: number,
  language: number,
  { part, unsays }: { part: boolean; unsays: boolean },
): number => ((id * 32 + language) * 2 + (part ? 1 : 0)) * 2 + (unsays ? 1 : 0);

/** States with the words by number. */
const withNumbers = (
  states: readonly MinimalState[],
): { readonly vocabulary: readonly string[]; readonly numbered: readonly NumberedState[] } => {
  const vocabulary = [...new Set(states.flatMap(({ next }) => next.flatMap(([, words]) => words)))].sort();
  const numberOf = new Map(vocabulary.map((word, index) => [word, index]));
  const numbersOf = (words: readonly string[]): number[] => words.map(word => numberOf.get(word) as number);
  const numbered = states.map(({ outputs, next }) => ({
    outputs,
    next: next.map(([target, words]) => ({ target, words: numbersOf(words) })),
  }));
  return { vocabulary, numbered };
};

const packStates = (
  states: readonly NumberedState[],
  outputSets: RankedSets,
  wordSets: RankedSets,
): string => {
  const numbers: number[] = [];
  for (const [state, { outputs, next }] of states.entries()) {
    const says = outputs.length > 0;
    numbers.push(next.length * 2 + (says ? 1 : 0));
    if (says) numbers.push(outputSets.rankOf(outputs));
    let last = state;
    for (const { target, words } of next) {
      numbers.push(wordSets.rankOf(words), last - target - 1);
      last = target;
    }
  }
  return pack(numbers);
};

/** Where the patterns' parts start, and the list of those with gaps; parts that are written alike have one id. */
const readAll = (meant: readonly Meant[]): { starts: readonly Place[]; sequences: readonly number[] } => {
  const starts: Place[] = [];
  const sequences: number[] = [];
  const partIds = new Map<string, number>();
  const addPart = (graph: PhraseGraph, output: number): void =>
    void starts.push({ graph, node: graph.start, output });
  const idOfPart = (part: PhraseGraph, language: number): number => {
    const key = `${String(language)} ${part.written}`;
    const known = partIds.get(key);
    if (known !== undefined) return known;
    const id = partIds.size;
    partIds.set(key, id);
    addPart(part, outputOf(id, language, { part: true, unsays: false }));
    return id;
  };
  for (const { pattern, concept, language } of meant) {
    const { parts, unsays } = pattern;
    const [only, ...more] = parts as [PhraseGraph, ...PhraseGraph[]];
    if (more.length === 0) {
      addPart(only, outputOf(concept, language, { part: false, unsays }));
      continue;
    }
    sequences.push(concept, language, unsays ? 1 : 0, parts.length);
    sequences.push(...parts.map(part => idOfPart(part, language)));
  }
  return { starts, sequences };
};

/** Compiles patterns; the same input gives the same bytes. */
export const compilePhrases = (meant: readonly Meant[]): PackedPhrases => {
  const { starts, sequences } = readAll(meant);
  const { vocabulary, numbered } = withNumbers(buildAutomaton(starts));
  const outputSets = new RankedSets(numbered.map(({ outputs }) => outputs).filter(set => set.length > 0));
  const wordSets = new RankedSets(numbered.flatMap(({ next }) => next.map(({ words }) => words)));
  return {
    vocabulary: vocabulary.join('\n'),
    outputs: outputSets.packed(),
    wordSets: wordSets.packed(),
    states: packStates(numbered, outputSets, wordSets),
    sequences: pack(sequences),
  };
};
