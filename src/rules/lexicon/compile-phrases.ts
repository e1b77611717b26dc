/**
 * Compiles patterns into one minimal automaton over words, at build time: a vocabulary, and a graph whose edges are words of
 * it. Alternatives and shared beginnings and endings of phrases are stored once.
 */
import type { Pattern, PhraseGraph } from './notation';
import { pack } from './pack';

/** What a list of patterns ships as; `text/phrases.ts` reads it. */
export interface PackedPhrases {
  /** Word forms by number, parted by line breaks; `*` leaves a word open at that end. */
  readonly vocabulary: string;
  /** Sets of outputs: length, then that many outputs, set by set. */
  readonly outputs: string;
  /** States, children first: edges × 2 + (has output), [output set], then step up in word number and distance back to the target per edge. */
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

/** An output as one number: a concept said in a language, or a part of a pattern with gaps. */
export const outputOf = (
  id: number,
  language: number,
  { part, unsays }: { part: boolean; unsays: boolean },
): number => ((id * 32 + language) * 2 + (part ? 1 : 0)) * 2 + (unsays ? 1 : 0);

/** A place in one of the graphs. */
interface Place {
  readonly graph: PhraseGraph;
  readonly node: number;
  readonly output: number;
}

class Numbering {
  readonly #ids = new Map<string, number>();
  of(key: string): number {
    const known = this.#ids.get(key);
    if (known !== undefined) return known;
    const id = this.#ids.size;
    this.#ids.set(key, id);
    return id;
  }
  keys(): string[] {
    return [...this.#ids.keys()];
  }
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

/** Words in alphabetical order, so that neighbours share letters and numbers stay near. */
const vocabularyOf = (root: State): string[] => {
  const words = new Set<string>();
  const seen = new Set<State>();
  const visit = (state: State): void => {
    if (seen.has(state)) return;
    seen.add(state);
    for (const [word, after] of state.next) {
      words.add(word);
      visit(after);
    }
  };
  visit(root);
  return [...words].sort();
};

/**
 * States that say and lead to the same become one: the smallest automaton for these phrases. Of words that lead to one state,
 * as alternatives do, the state is written once.
 */
const packStates = (root: State, numberOf: ReadonlyMap<string, number>, outputSets: Numbering): number[] => {
  const ids = new Map<string, number>();
  const idOf = new Map<State, number>();
  const numbers: number[] = [];
  const visit = (state: State): number => {
    const before = idOf.get(state);
    if (before !== undefined) return before;
    const edges = [...state.next]
      .map(([word, after]) => [numberOf.get(word) as number, visit(after)] as const)
      .sort(([a], [b]) => a - b);
    const outputs = state.outputs.join(',');
    const signature = `${outputs}|${edges.map(edge => edge.join(':')).join(' ')}`;
    const known = ids.get(signature);
    const id = known ?? ids.size;
    idOf.set(state, id);
    if (known !== undefined) return id;
    ids.set(signature, id);
    numbers.push(edges.length * 2 + (outputs ? 1 : 0));
    if (outputs) numbers.push(outputSets.of(outputs));
    let [lastWord, lastTarget] = [0, -1];
    for (const [word, target] of edges) {
      const isSame = target === lastTarget;
      numbers.push((word - lastWord) * 2 + (isSame ? 1 : 0));
      if (!isSame) numbers.push(id - target - 1);
      [lastWord, lastTarget] = [word, target];
    }
    return id;
  };
  visit(root);
  return numbers;
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
  const root = determine(starts);
  const vocabulary = vocabularyOf(root);
  const outputSets = new Numbering();
  const states = packStates(root, new Map(vocabulary.map((word, index) => [word, index])), outputSets);
  const outputs = outputSets.keys().flatMap(set => {
    const list = set.split(',').map(Number);
    return [list.length, ...list];
  });
  return {
    vocabulary: vocabulary.join('\n'),
    outputs: pack(outputs),
    states: pack(states),
    sequences: pack(sequences),
  };
};
