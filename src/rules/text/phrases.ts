/** Compiled phrases, read back into flat arrays. */
import type { PackedPhrases } from '../lexicon/compile-phrases';
import { unpack } from '../lexicon/pack';
import { readGapPatterns, type GapPattern, type GapPatterns } from './gap-patterns';
import { Graph, readSets } from './graph';
import { meaningOf } from './hit-rows';
import { groupPairs, Pairs, type Lists } from './lists';
import { readVocabulary, type Vocabulary } from './vocabulary';

export interface Phrases {
  readonly vocabulary: Vocabulary;
  /** The state after the first word of a phrase, by word; -1 where none begins so. */
  readonly firsts: Int32Array;
  readonly graph: Graph;
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

/** Reads packed phrases: a few milliseconds for a language. */
export const readPhrases = (packed: PackedPhrases): Phrases => {
  const vocabulary = readVocabulary(packed.vocabulary);
  const { outputs, parts } = readOutputs(packed.outputs);
  const graph = new Graph(packed);
  return {
    vocabulary,
    graph,
    firsts: graph.firsts(vocabulary.size),
    outputs,
    parts,
    gaps: readGapPatterns(readPatterns(packed.sequences), parts),
  };
};
