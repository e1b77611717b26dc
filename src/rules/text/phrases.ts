/** Compiled phrases, read back into flat arrays. */
import type { PackedPhrases } from '../lexicon/compile-phrases';
import { unpack } from '../lexicon/pack';
import { readGapPatterns, type GapPattern, type GapPatterns } from './gap-patterns';
import { readGraph, readSets, type Graph } from './graph';
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
  const { from, items } = readSets(packed);
  const outputs = new Pairs(items.length);
  const parts = new Pairs(items.length);
  const setCount = from.length - 1;
  for (let set = 0; set < setCount; set += 1)
    for (let at = from[set] as number; at < (from[set + 1] as number); at += 1) {
      const output = items[at] as number;
      if (isPart(output)) parts.add(set, idOf(output));
      else outputs.add(set, output);
    }
  return { outputs: groupPairs(outputs, setCount), parts: groupPairs(parts, setCount) };
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

const firstsOf = ({ root, edgesFrom, words, targets }: Graph, wordCount: number): Int32Array => {
  const firsts = new Int32Array(wordCount).fill(-1);
  for (let edge = edgesFrom[root] as number; edge < (edgesFrom[root + 1] as number); edge += 1)
    firsts[words[edge] as number] = targets[edge] as number;
  return firsts;
};

/** Reads packed phrases: a few milliseconds for a language. */
export const readPhrases = (packed: PackedPhrases): Phrases => {
  const vocabulary = readVocabulary(packed.vocabulary);
  const graph = readGraph(packed, vocabulary.size);
  const { outputs, parts } = readOutputs(packed.outputs);
  const { setIds, edgesFrom, words, targets } = graph;
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
