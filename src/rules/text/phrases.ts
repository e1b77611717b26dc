/** Compiled phrases, read back into flat arrays. */
import type { PackedPhrases } from '../lexicon/compile-phrases';
import { unpack } from '../lexicon/pack';
import { readVocabulary, type Vocabulary } from './vocabulary';

/** A pattern with gaps: the ids of its parts, in order. */
export interface Sequence {
  readonly concept: number;
  readonly language: number;
  readonly unsays: boolean;
  readonly parts: readonly number[];
}

export interface Phrases {
  readonly vocabulary: Vocabulary;
  /** The state after the first word of a phrase, by word; -1 where none begins so. */
  readonly firsts: Int32Array;
  /** The state after `state` reads a word of the vocabulary, or -1. */
  readonly step: (state: number, word: number) => number;
  /** False where no phrase goes on from a state. */
  readonly goesOn: (state: number) => boolean;
  /** The outputs of a state, or null. */
  readonly outputsOf: (state: number) => Int32Array | null;
  /** Patterns with gaps by the id of their first part. */
  readonly sequencesFrom: readonly (readonly Sequence[] | undefined)[];
  /** 1 for the first part of a pattern with gaps, by its id; the ids of the others follow. */
  readonly firstParts: Uint8Array;
  /** How many parts patterns with gaps have in all. */
  readonly partCount: number;
}

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

const readSequences = (packed: string): Pick<Phrases, 'sequencesFrom' | 'firstParts' | 'partCount'> => {
  const numbers = unpack(packed);
  const sequencesFrom: Sequence[][] = [];
  let partCount = 0;
  for (let index = 0; index < numbers.length;) {
    const length = numbers[index + 3] as number;
    const parts = [...numbers.subarray(index + 4, index + 4 + length)];
    (sequencesFrom[parts[0] as number] ??= []).push({
      concept: numbers[index] as number,
      language: numbers[index + 1] as number,
      unsays: numbers[index + 2] === 1,
      parts,
    });
    partCount += length;
    index += 4 + length;
  }
  const firstParts = new Uint8Array(partCount);
  for (const first of sequencesFrom.keys()) if (sequencesFrom[first]) firstParts[first] = 1;
  return { sequencesFrom, firstParts, partCount };
};

/** The graph's edges, state by state, words ascending within a state. */
interface Graph {
  readonly root: number;
  /** Number of a state's output set, or -1. */
  readonly setIds: Int32Array;
  /** Where a state's edges start; those of the next state end them. */
  readonly edgesFrom: Int32Array;
  readonly words: Int32Array;
  readonly targets: Int32Array;
}

const readGraph = (packed: string): Graph => {
  const numbers = unpack(packed);
  const setIds = new Int32Array(numbers.length);
  const edgesFrom = new Int32Array(numbers.length + 1);
  const words = new Int32Array(numbers.length);
  const targets = new Int32Array(numbers.length);
  let state = 0;
  let edge = 0;
  for (let index = 0; index < numbers.length; state += 1) {
    const header = numbers[index++] as number;
    setIds[state] = header & 1 ? (numbers[index++] as number) : -1;
    let word = 0;
    for (let left = header >> 1; left > 0; left -= 1) {
      word += numbers[index++] as number;
      words[edge] = word;
      targets[edge] = state - 1 - (numbers[index++] as number);
      edge += 1;
    }
    edgesFrom[state + 1] = edge;
  }
  return {
    root: state - 1,
    setIds: setIds.slice(0, state),
    edgesFrom: edgesFrom.slice(0, state + 1),
    words: words.slice(0, edge),
    targets: targets.slice(0, edge),
  };
};

const firstsOf = ({ root, edgesFrom, words, targets }: Graph, wordCount: number): Int32Array => {
  const firsts = new Int32Array(wordCount).fill(-1);
  for (let edge = edgesFrom[root] as number; edge < (edgesFrom[root + 1] as number); edge += 1)
    firsts[words[edge] as number] = targets[edge] as number;
  return firsts;
};

/** Reads packed phrases: a few milliseconds for a language. */
export const readPhrases = (packed: PackedPhrases): Phrases => {
  const graph = readGraph(packed.states);
  const sets = readOutputs(packed.outputs);
  const { setIds, edgesFrom, words, targets } = graph;
  const vocabulary = readVocabulary(packed.vocabulary);
  return {
    vocabulary,
    firsts: firstsOf(graph, vocabulary.size),
    step: (state, word) => {
      let low = edgesFrom[state] as number;
      let high = (edgesFrom[state + 1] as number) - 1;
      while (low <= high) {
        const middle = (low + high) >> 1;
        const there = words[middle] as number;
        if (there === word) return targets[middle] as number;
        if (there < word) low = middle + 1;
        else high = middle - 1;
      }
      return -1;
    },
    goesOn: state => (edgesFrom[state] as number) < (edgesFrom[state + 1] as number),
    outputsOf: state => {
      const id = setIds[state] as number;
      return id < 0 ? null : (sets[id] as Int32Array);
    },
    ...readSequences(packed.sequences),
  };
};
