/** The automaton of compiled phrases, read back into flat arrays. */
import type { PackedPhrases } from '../lexicon/compile-phrases';
import { unpack } from '../lexicon/pack';
import { groupPairs, lengthAt, Pairs, transpose, type Lists } from './lists';

/** Edges state by state, words ascending within a state. */
export interface Graph {
  readonly root: number;
  /** Number of a state's output set, or -1. */
  readonly setIds: Int32Array;
  /** Where a state's edges start; those of the next state end them. */
  readonly edgesFrom: Int32Array;
  readonly words: Int32Array;
  readonly targets: Int32Array;
}

/** Reads sets of ascending numbers, written as steps. */
export const readSets = (packed: string): Lists => {
  const numbers = unpack(packed);
  const members = new Pairs(numbers.length);
  let set = 0;
  for (let index = 0; index < numbers.length; set += 1) {
    let member = 0;
    for (let left = numbers[index++] as number; left > 0; left -= 1) {
      member += numbers[index++] as number;
      members.add(set, member);
    }
  }
  return groupPairs(members, set);
};

/** The states with their edges in bundles: those of one word set from one state to one other. */
interface Bundled {
  readonly root: number;
  readonly setIds: Int32Array;
  readonly edgesFrom: Int32Array;
  /** By bundle. */
  readonly sources: Int32Array;
  readonly targets: Int32Array;
  readonly bundlesOfSet: Lists;
}

const readStates = (packed: string, wordSets: Lists): Bundled => {
  const numbers = unpack(packed);
  const setIds = new Int32Array(numbers.length);
  const edgesFrom = new Int32Array(numbers.length + 1);
  const sources = new Int32Array(numbers.length);
  const targets = new Int32Array(numbers.length);
  const bundles = new Pairs(numbers.length);
  let state = 0;
  for (let index = 0; index < numbers.length; state += 1) {
    const header = numbers[index++] as number;
    setIds[state] = header & 1 ? (numbers[index++] as number) : -1;
    let edge = edgesFrom[state] as number;
    let target = state;
    for (let left = header >> 1; left > 0; left -= 1) {
      const set = numbers[index++] as number;
      target -= (numbers[index++] as number) + 1;
      sources[bundles.count] = state;
      targets[bundles.count] = target;
      bundles.add(set, bundles.count);
      edge += lengthAt(wordSets, set);
    }
    edgesFrom[state + 1] = edge;
  }
  const bundlesOfSet = groupPairs(bundles, wordSets.from.length - 1);
  return {
    root: state - 1,
    setIds,
    edgesFrom: edgesFrom.slice(0, state + 1),
    sources,
    targets,
    bundlesOfSet,
  };
};

/** Reads packed states over `size` words. Taken word by word, the edges of every state come out in order. */
export const readGraph = (packed: Pick<PackedPhrases, 'states' | 'wordSets'>, size: number): Graph => {
  const wordSets = readSets(packed.wordSets);
  const { root, setIds, edgesFrom, sources, targets, bundlesOfSet } = readStates(packed.states, wordSets);
  const graph = {
    root,
    setIds: setIds.slice(0, root + 1),
    edgesFrom,
    words: new Int32Array(edgesFrom.at(-1) ?? 0),
    targets: new Int32Array(edgesFrom.at(-1) ?? 0),
  };
  const free = edgesFrom.slice();
  const addEdges = (word: number, set: number): void => {
    const { from, items } = bundlesOfSet;
    for (let at = from[set] as number; at < (from[set + 1] as number); at += 1) {
      const bundle = items[at] as number;
      const source = sources[bundle] as number;
      const edge = free[source] as number;
      free[source] = edge + 1;
      graph.words[edge] = word;
      graph.targets[edge] = targets[bundle] as number;
    }
  };
  const setsOfWord = transpose(wordSets, size);
  for (let word = 0; word < size; word += 1)
    for (let at = setsOfWord.from[word] as number; at < (setsOfWord.from[word + 1] as number); at += 1)
      addEdges(word, setsOfWord.items[at] as number);
  return graph;
};
