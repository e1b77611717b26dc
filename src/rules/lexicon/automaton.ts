/**
 * Phrases walked side by side into one minimal automaton over words: beginnings and endings that phrases share, and
 * alternatives, are there once.
 */
import type { PhraseGraph } from './notation';

/** A place in one of the graphs. */
export interface Place {
  readonly graph: PhraseGraph;
  readonly node: number;
  readonly output: number;
}

/** Every place gets a number when it is first met. */
class Places {
  readonly #all: Place[] = [];
  readonly #numbers = new Map<PhraseGraph, Map<number, number>>();
  numberOf(place: Place): number {
    const own = this.#numbers.get(place.graph) ?? new Map<number, number>();
    this.#numbers.set(place.graph, own);
    const known = own.get(place.node);
    if (known !== undefined) return known;
    own.set(place.node, this.#all.length);
    return this.#all.push(place) - 1;
  }
  at(number: number): Place {
    return this.#all[number] as Place;
  }
}

/** A state of the automaton: the outputs of the phrases that end here, and the states after each next word. */
interface State {
  readonly outputs: readonly number[];
  readonly next: ReadonlyMap<string, State>;
}

/** All graphs walked side by side: a state is the set of places that the same words lead to. */
const determine = (starts: readonly Place[]): State => {
  const places = new Places();
  const known = new Map<string, State>();
  const stateOf = (numbers: readonly number[]): State => {
    const key = numbers.join();
    const before = known.get(key);
    if (before) return before;
    const targets = new Map<string, Set<number>>();
    const outputs = new Set<number>();
    for (const number of numbers) {
      const { graph, node, output } = places.at(number);
      if (graph.ends(node)) outputs.add(output);
      for (const [word, to] of graph.edges(node)) {
        const set = targets.get(word) ?? new Set();
        targets.set(word, set.add(places.numberOf({ graph, node: to, output })));
      }
    }
    const ascending = (set: ReadonlySet<number>): number[] => [...set].sort((a, b) => a - b);
    const next = new Map([...targets].map(([word, set]) => [word, stateOf(ascending(set))]));
    const state = { outputs: ascending(outputs), next };
    known.set(key, state);
    return state;
  };
  return stateOf(starts.map(start => places.numberOf(start)));
};

/** A state of the smallest automaton: the outputs of the phrases that end here, and the next words by where they lead. */
export interface MinimalState {
  readonly outputs: readonly number[];
  /** Words ascending, by the number of the state they lead to; the nearest first. */
  readonly next: readonly (readonly [target: number, words: readonly string[]])[];
}

const byTarget = (
  next: ReadonlyMap<string, State>,
  numberOf: (state: State) => number,
): MinimalState['next'] => {
  const targets = new Map<number, string[]>();
  for (const [word, after] of next) {
    const target = numberOf(after);
    const words = targets.get(target);
    if (words) words.push(word);
    else targets.set(target, [word]);
  }
  for (const words of targets.values()) words.sort();
  return [...targets].sort(([a], [b]) => b - a);
};

/** States that say and lead to the same become one. A state's number is its place; children come first, the root last. */
const minimise = (root: State): MinimalState[] => {
  const states: MinimalState[] = [];
  const numbers = new Map<string, number>();
  const numberOf = new Map<State, number>();
  const visit = (state: State): number => {
    const before = numberOf.get(state);
    if (before !== undefined) return before;
    const next = byTarget(state.next, visit);
    const signature = `${state.outputs.join()}|${next.map(([to, words]) => `${String(to)} ${words.join(' ')}`).join('|')}`;
    const number = numbers.get(signature) ?? states.push({ outputs: state.outputs, next }) - 1;
    numbers.set(signature, number);
    numberOf.set(state, number);
    return number;
  };
  visit(root);
  return states;
};

/** The smallest automaton for the phrases that begin at these places. */
export const buildAutomaton = (starts: readonly Place[]): MinimalState[] => minimise(determine(starts));
