/** The automaton of compiled phrases. The edges of a state are unpacked when it is first left: a text leaves few of them. */
import type { PackedPhrases } from '../lexicon/compile-phrases';
import { unpack } from '../lexicon/pack';
import { groupPairs, lengthAt, Pairs, type Lists } from './lists';

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

/** States with their edges in bundles: those of one word set from one state to one other. */
interface Bundles {
  /** The output set of each state, or -1. */
  readonly setIds: Int32Array;
  /** Where the bundles of each state start; those of the next state end them. */
  readonly from: Int32Array;
  readonly wordSets: Int32Array;
  readonly targets: Int32Array;
}

const readBundles = (packed: string): Bundles => {
  const numbers = unpack(packed);
  const setIds = new Int32Array(numbers.length);
  const from = new Int32Array(numbers.length + 1);
  const wordSets = new Int32Array(numbers.length);
  const targets = new Int32Array(numbers.length);
  let state = 0;
  let bundle = 0;
  for (let index = 0; index < numbers.length; state += 1) {
    const header = numbers[index++] as number;
    setIds[state] = header & 1 ? (numbers[index++] as number) : -1;
    let target = state;
    for (let left = header >> 1; left > 0; left -= 1, bundle += 1) {
      wordSets[bundle] = numbers[index++] as number;
      target -= (numbers[index++] as number) + 1;
      targets[bundle] = target;
    }
    from[state + 1] = bundle;
  }
  return {
    setIds: setIds.slice(0, state),
    from: from.slice(0, state + 1),
    wordSets: wordSets.slice(0, bundle),
    targets: targets.slice(0, bundle),
  };
};

/** An automaton over numbers of words. */
export class Graph {
  readonly #wordSets: Lists;
  readonly #bundles: Bundles;
  readonly #stateCount: number;
  /** By state: each edge as its word times the number of states, and the state it leads to; ascending. */
  readonly #edges: (Float64Array | undefined)[] = [];

  constructor(packed: Pick<PackedPhrases, 'states' | 'wordSets'>) {
    this.#wordSets = readSets(packed.wordSets);
    this.#bundles = readBundles(packed.states);
    this.#stateCount = this.#bundles.setIds.length;
  }

  /** The state after the first word of a phrase, by word; -1 where none begins so. */
  firsts(wordCount: number): Int32Array {
    const firsts = new Int32Array(wordCount).fill(-1);
    this.#visitEdges(this.#stateCount - 1, (word, target) => {
      firsts[word] = target;
    });
    return firsts;
  }

  /** The output set of a state, or -1. */
  setOf(state: number): number {
    return this.#bundles.setIds[state] as number;
  }

  /** False where nothing follows a state. */
  goesOn(state: number): boolean {
    return lengthAt(this.#bundles, state) > 0;
  }

  /** The state after `state` reads a word, or -1. */
  step(state: number, word: number): number {
    const edges = (this.#edges[state] ??= this.#unpackEdges(state));
    const first = word * this.#stateCount;
    let low = 0;
    let high = edges.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((edges[middle] as number) < first) low = middle + 1;
      else high = middle;
    }
    const target = low < edges.length ? (edges[low] as number) - first : this.#stateCount;
    return target < this.#stateCount ? target : -1;
  }

  #visitEdges(state: number, visit: (word: number, target: number) => void): void {
    const { from, wordSets, targets } = this.#bundles;
    const { from: wordsFrom, items } = this.#wordSets;
    for (let bundle = from[state] as number; bundle < (from[state + 1] as number); bundle += 1) {
      const set = wordSets[bundle] as number;
      for (let at = wordsFrom[set] as number; at < (wordsFrom[set + 1] as number); at += 1)
        visit(items[at] as number, targets[bundle] as number);
    }
  }

  #unpackEdges(state: number): Float64Array {
    const edges: number[] = [];
    this.#visitEdges(state, (word, target) => edges.push(word * this.#stateCount + target));
    return Float64Array.from(edges).sort();
  }
}
