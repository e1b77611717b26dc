/** The compiled lexicons, read back into flat arrays: one table look-up per word. */
import type { PackedLexicons } from '../lexicon/compile';
import { unpack } from '../lexicon/pack';
import { readVocabulary, type Vocabulary } from './vocabulary';

/** A pattern with gaps: the ids of its parts, in order. */
export interface Sequence {
  readonly concept: number;
  readonly language: number;
  readonly unsays: boolean;
  readonly parts: readonly number[];
}

export interface Automaton {
  readonly concepts: readonly string[];
  readonly languages: readonly string[];
  readonly wordings: PackedLexicons['wordings'];
  readonly basic: readonly string[];
  readonly vocabulary: Vocabulary;
  readonly root: number;
  /** The state after `state` reads a word of the vocabulary, or -1. */
  readonly step: (state: number, word: number) => number;
  /** The outputs of a state, or null. */
  readonly outputsOf: (state: number) => Int32Array | null;
  /** Patterns with gaps by the id of their first part. */
  readonly sequencesFrom: ReadonlyMap<number, readonly Sequence[]>;
}

/** No words at all: what a reading does without before the lexicons have arrived. */
export const noWords: Automaton = {
  concepts: [],
  languages: [],
  wordings: [],
  basic: [],
  vocabulary: { look: () => undefined },
  root: 0,
  step: () => -1,
  outputsOf: () => null,
  sequencesFrom: new Map(),
};

const readOutputs = (packed: string): Int32Array[] => {
  const numbers = unpack(packed);
  const sets: Int32Array[] = [];
  for (let index = 0; index < numbers.length;) {
    const length = numbers[index] as number;
    sets.push(numbers.subarray(index + 1, index + 1 + length));
    index += 1 + length;
  }
  return sets;
};

const readSequences = (packed: string): Map<number, Sequence[]> => {
  const numbers = unpack(packed);
  const byFirst = new Map<number, Sequence[]>();
  for (let index = 0; index < numbers.length;) {
    const length = numbers[index + 3] as number;
    const parts = [...numbers.subarray(index + 4, index + 4 + length)];
    const sequence = {
      concept: numbers[index] as number,
      language: numbers[index + 1] as number,
      unsays: numbers[index + 2] === 1,
      parts,
    };
    const first = parts[0] as number;
    byFirst.set(first, [...(byFirst.get(first) ?? []), sequence]);
    index += 4 + length;
  }
  return byFirst;
};

/** Reads packed lexicons. Takes a few milliseconds; done once, at the first check. */
export const readAutomaton = (packed: PackedLexicons): Automaton => {
  const numbers = unpack(packed.states);
  const capacity = 2 ** Math.ceil(Math.log2(numbers.length + 2));
  const mask = capacity - 1;
  const fromStates = new Int32Array(capacity).fill(-1);
  const words = new Int32Array(capacity);
  const targets = new Int32Array(capacity);
  const slotOf = (state: number, word: number): number => {
    const mixed = Math.imul(state, 0x9e3779b1) ^ Math.imul(word, 0x85ebca6b);
    let slot = (mixed ^ (mixed >>> 15)) & mask;
    while (fromStates[slot] !== -1 && (fromStates[slot] !== state || words[slot] !== word))
      slot = (slot + 1) & mask;
    return slot;
  };
  const setOf: number[] = [];
  let state = 0;
  for (let index = 0; index < numbers.length; state += 1) {
    const header = numbers[index++] as number;
    setOf[state] = header & 1 ? (numbers[index++] as number) : -1;
    let word = 0;
    for (let edge = header >> 1; edge > 0; edge -= 1) {
      word += numbers[index++] as number;
      const slot = slotOf(state, word);
      fromStates[slot] = state;
      words[slot] = word;
      targets[slot] = state - 1 - (numbers[index++] as number);
    }
  }
  const sets = readOutputs(packed.outputs);
  const setIds = Int32Array.from(setOf);
  return {
    concepts: packed.concepts,
    languages: packed.languages,
    wordings: packed.wordings,
    basic: packed.basic,
    vocabulary: readVocabulary(packed.vocabulary),
    root: state - 1,
    step: (from, word) => {
      const slot = slotOf(from, word);
      return fromStates[slot] === -1 ? -1 : (targets[slot] as number);
    },
    outputsOf: from => {
      const id = setIds[from] as number;
      return id < 0 ? null : (sets[id] as Int32Array);
    },
    sequencesFrom: readSequences(packed.sequences),
  };
};
