/** Compiled phrases, read back into flat arrays. */
import type { PackedPhrases } from '../lexicon/compile-phrases';
import { unpack } from '../lexicon/pack';
import { readGapPatterns, type GapPattern, type GapPatterns } from './gap-patterns';
import { meaningOf } from './hit-rows';
import { groupPairs, Pairs, type Lists } from './lists';
import { readVocabulary, type Vocabulary } from './vocabulary';

export interface Phrases {
  readonly vocabulary: Vocabulary;
  /** The state after the first word of a phrase, by word; -1 where none begins so. */
  readonly firsts: Int32Array;
  /** The state after `state` reads a word of the vocabulary, or -1. */
  readonly step: (state: number, word: number) => number;
  /** False where no phrase goes on from a state. */
  readonly goesOn: (state: number) => boolean;
  /** The output set of a state, or -1. */
  readonly setOf: (state: number) => number;
  /** What an output set says by itself: concepts by language, as `compile-phrases` numbers them. */
  readonly outputs: Lists;
  /** Which parts of patterns with gaps an output set tells of. */
  readonly parts: Lists;
  readonly gaps: GapPatterns;
}

const isPart = (output: number): boolean => (output & 2) !== 0;
const idOf = (output: number): number => output >> 7;

/** What each output set says by itself, and which parts of patterns with gaps it tells of. */
const readOutputs = (packed: string): { readonly outputs: Lists; readonly parts: Lists } => {
  const numbers = unpack(packed);
  const outputs = new Pairs(numbers.length);
  const parts = new Pairs(numbers.length);
  let set = 0;
  for (let index = 0; index < numbers.length; set += 1) {
    const end = index + 1 + (numbers[index] as number);
    for (index += 1; index < end; index += 1) {
      const output = numbers[index] as number;
      if (isPart(output)) parts.add(set, idOf(output));
      else outputs.add(set, output);
    }
  }
  return { outputs: groupPairs(outputs, set), parts: groupPairs(parts, set) };
};

const readPatterns = (packed: string): GapPattern[] => {
  const numbers = unpack(packed);
  const patterns: GapPattern[] = [];
  for (let index = 0; index < numbers.length;) {
    const concept = numbers[index] as number;
    const unsays = numbers[index + 2] === 1;
    const length = numbers[index + 3] as number;
    patterns.push({
      meaning: meaningOf(concept, unsays),
      parts: numbers.subarray(index + 4, index + 4 + length),
    });
    index += 4 + length;
  }
  return patterns;
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
    let [word, target] = [0, -1];
    for (let left = header >> 1; left > 0; left -= 1) {
      const step = numbers[index++] as number;
      word += step >> 1;
      if ((step & 1) === 0) target = state - 1 - (numbers[index++] as number);
      words[edge] = word;
      targets[edge] = target;
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
  const { outputs, parts } = readOutputs(packed.outputs);
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
    setOf: state => setIds[state] as number,
    outputs,
    parts,
    gaps: readGapPatterns(readPatterns(packed.sequences), parts),
  };
};
