/**
 * Compiles lexicons into one minimal automaton over words, at build time: a vocabulary, and a graph whose edges are words of
 * it. Alternatives and shared beginnings and endings of phrases are stored once.
 */
import type { Lexicon } from './lexicon';
import { readPattern, type Pattern, type Spelling } from './notation';
import { pack } from './pack';
import type { Wording } from './wordings';

/** What the lexicons ship as; `text/automaton.ts` reads it. */
export interface PackedLexicons {
  readonly concepts: readonly string[];
  readonly languages: readonly string[];
  /** Word forms by number, parted by line breaks; `*` leaves a word open at that end. */
  readonly vocabulary: string;
  /** Sets of outputs: length, then that many outputs, set by set. */
  readonly outputs: string;
  /** States, children first: edges × 2 + (has output), [output set], then step up in word number and distance back to the target per edge. */
  readonly states: string;
  /** Patterns with gaps: concept, language, unsays, number of parts, then the id of each. */
  readonly sequences: string;
  /** Neutral words by language. */
  readonly wordings: readonly Readonly<Partial<Record<Wording, string>>>[];
  /** Languages whose words nobody could judge natively. */
  readonly basic: readonly string[];
}

/** An output as one number: a concept said in a language, or a part of a pattern with gaps. */
export const outputOf = (
  id: number,
  language: number,
  { part, unsays }: { part: boolean; unsays: boolean },
): number => ((id * 32 + language) * 2 + (part ? 1 : 0)) * 2 + (unsays ? 1 : 0);

interface Node {
  readonly next: Map<string, Node>;
  readonly outputs: Set<number>;
}

const emptyNode = (): Node => ({ next: new Map(), outputs: new Set() });

const insert = (root: Node, spelling: Spelling, output: number): void => {
  let node = root;
  for (const word of spelling) {
    let child = node.next.get(word);
    if (!child) node.next.set(word, (child = emptyNode()));
    node = child;
  }
  node.outputs.add(output);
};

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

/** Words in alphabetical order, so that neighbours share letters and numbers stay near. */
const vocabularyOf = (root: Node): string[] => {
  const words = new Set<string>();
  const visit = (node: Node): void => {
    for (const [word, child] of node.next) {
      words.add(word);
      visit(child);
    }
  };
  visit(root);
  return [...words].sort();
};

/** Equal subtrees become one state: the smallest automaton for these phrases. */
const packStates = (root: Node, numberOf: ReadonlyMap<string, number>, outputSets: Numbering): number[] => {
  const ids = new Map<string, number>();
  const numbers: number[] = [];
  const visit = (node: Node): number => {
    const edges = [...node.next]
      .map(([word, child]) => [numberOf.get(word) as number, visit(child)] as const)
      .sort(([a], [b]) => a - b);
    const outputs = [...node.outputs].sort((a, b) => a - b).join(',');
    const signature = `${outputs}|${edges.map(edge => edge.join(':')).join(' ')}`;
    const known = ids.get(signature);
    if (known !== undefined) return known;
    const id = ids.size;
    ids.set(signature, id);
    numbers.push(edges.length * 2 + (outputs ? 1 : 0));
    if (outputs) numbers.push(outputSets.of(outputs));
    let before = 0;
    for (const [word, target] of edges) {
      numbers.push(word - before, id - target - 1);
      before = word;
    }
    return id;
  };
  visit(root);
  return numbers;
};

/** All patterns of all lexicons, as one trie over words and the list of those with gaps. */
const readAll = (
  lexicons: readonly Lexicon[],
  concepts: readonly string[],
): { root: Node; sequences: number[] } => {
  const root = emptyNode();
  const parts = new Numbering();
  const sequences: number[] = [];
  const insertPart = (part: readonly Spelling[], output: number): void => {
    for (const spelling of part) insert(root, spelling, output);
  };
  const add = ({ parts: own, unsays }: Pattern, concept: number, language: number): void => {
    if (own.length === 1) {
      insertPart(own[0] as readonly Spelling[], outputOf(concept, language, { part: false, unsays }));
      return;
    }
    sequences.push(concept, language, unsays ? 1 : 0, own.length);
    for (const part of own) {
      const id = parts.of(part.map(spelling => spelling.join(' ')).join('|'));
      insertPart(part, outputOf(id, 0, { part: true, unsays: false }));
      sequences.push(id);
    }
  };
  lexicons.forEach((lexicon, language) => {
    for (const [concept, lines] of Object.entries(lexicon.concepts)) {
      const index = concepts.indexOf(concept);
      if (index < 0) throw new Error(`${lexicon.language}: unknown concept "${concept}"`);
      for (const line of lines) {
        try {
          add(readPattern(line, lexicon.variants), index, language);
        } catch (cause) {
          throw new Error(`${lexicon.language}, ${concept}: ${line}`, { cause });
        }
      }
    }
  });
  return { root, sequences };
};

/** Compiles `lexicons`; the same input gives the same bytes. Throws on broken notation, naming language and pattern. */
export const compileLexicons = (
  lexicons: readonly Lexicon[],
  concepts: readonly string[],
): PackedLexicons => {
  const { root, sequences } = readAll(lexicons, concepts);
  const vocabulary = vocabularyOf(root);
  const outputSets = new Numbering();
  const states = packStates(root, new Map(vocabulary.map((word, index) => [word, index])), outputSets);
  const outputs = outputSets.keys().flatMap(set => {
    const list = set.split(',').map(Number);
    return [list.length, ...list];
  });
  return {
    concepts,
    languages: lexicons.map(({ language }) => language),
    vocabulary: vocabulary.join('\n'),
    outputs: pack(outputs),
    states: pack(states),
    sequences: pack(sequences),
    wordings: lexicons.map(({ wordings = {} }) => wordings),
    basic: lexicons.filter(({ standing }) => standing === 'basic').map(({ language }) => language),
  };
};
