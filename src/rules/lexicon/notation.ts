/**
 * How a lexicon writes word forms: `review(|s|ed)` spells alternatives, a trailing `*` stands for any ending, a leading `*`
 * for any beginning (compounds), ` .. ` for up to a few words between, `!` at the start unsays the concept where it matches.
 * Case, accents, quotes and width need no care: everything is folded. A hyphen may be written, be a space or be left out.
 */
import { foldText } from '../text/fold';
import { classOf, ideograph, other } from '../text/letters';

/** Other spellings of the same letters in a language, such as `ä` and `ae`. */
export type Variants = readonly (readonly [string, string])[];

/** A part of a pattern as a graph over words: from `start`, each edge reads one word. Graphs have no cycles. */
export interface PhraseGraph {
  /** As the lexicon has it: parts of one language that are written alike are the same. */
  readonly written: string;
  readonly start: number;
  /** Edges of a node: word forms, `*` where a word is open, and the node after. */
  readonly edges: (node: number) => readonly (readonly [string, number])[];
  /** True where the part may end. */
  readonly ends: (node: number) => boolean;
}

export interface Pattern {
  /** In order; more than one where the pattern has gaps ` .. `. */
  readonly parts: readonly PhraseGraph[];
  readonly unsays: boolean;
}

/** A letter graph while it is built: letters, word breaks (space) and free steps (empty) lead from node to node. */
interface Letters {
  readonly steps: (readonly [label: string, to: number])[][];
  readonly end: number;
}

/** Words are all that is heard: an alternative of nothing else would leave its group out unnoticed. */
const punctuation = /^[,:;!?]+$/;

const wordBreak = ' ';
const free = '';

/** Reads the notation of one part into a letter graph, by descent; `at` walks over the text. */
const readLetters = (text: string, variants: Variants): Letters => {
  const steps: [string, number][][] = [[]];
  const node = (): number => steps.push([]) - 1;
  const link = (from: number, label: string, to: number): void =>
    void (steps[from] as [string, number][]).push([label, to]);
  const chain = (from: number, letters: string): number => {
    let last = from;
    for (const letter of letters) {
      const next = node();
      link(last, letter, next);
      last = next;
    }
    return last;
  };
  let at = 0;

  const readLetter = (from: number): number => {
    const letter = text.charAt(at);
    const variant = variants.find(([written]) => text.startsWith(written, at));
    at += variant ? variant[0].length : 1;
    if (variant) {
      const to = chain(from, foldText(variant[0]));
      const otherEnd = chain(from, foldText(variant[1]));
      if (otherEnd !== to) link(otherEnd, free, to);
      return to;
    }
    if (letter === '*') return chain(from, letter);
    const folded = foldText(letter);
    if (folded === '') return from;
    const to = node();
    const kind = classOf(folded.charCodeAt(0));
    if (letter === '-') link(from, free, to);
    link(from, kind === other ? wordBreak : folded, to);
    return to;
  };

  const readSequence = (from: number): number => {
    let last = from;
    while (at < text.length && !'|)'.includes(text.charAt(at)))
      last = text.charAt(at) === '(' ? readGroup(last) : readLetter(last);
    return last;
  };

  const readGroup = (from: number): number => {
    const to = node();
    do {
      at += 1;
      const first = node();
      const start = at;
      link(from, free, first);
      link(readSequence(first), free, to);
      if (punctuation.test(text.slice(start, at)))
        throw new Error('punctuation is no word: it would be nothing');
    } while (text.charAt(at) === '|');
    if (text.charAt(at) !== ')') throw new Error('a "(" is not closed');
    at += 1;
    return to;
  };

  const end = readSequence(0);
  if (at < text.length) throw new Error(`a "${text.charAt(at)}" stands outside of any "("`);
  return { steps, end };
};

const checkWord = (word: string): string => {
  if (/.\*./.test(word)) throw new Error(`"*" in the middle of a word: "${word}"`);
  if (word.startsWith('*') && word.endsWith('*')) throw new Error(`"${word}" is open on both sides`);
  return word;
};

/** A sign that is a word of its own needs no ending. */
const closed = (word: string): string =>
  classOf(word.charCodeAt(0)) === ideograph ? word.replace('*', '') : word;

/** The same graph over words. */
const overWords = (written: string, { steps, end }: Letters): PhraseGraph => {
  const known = new Map<number, (readonly [string, number])[]>();

  /** Follows letters from a node inside a word; tells each word that ends and where. */
  const follow = (node: number, word: string, tell: (word: string, node: number) => void): void => {
    if (node === end && word !== '') tell(word, node);
    const isSign = word !== '' && classOf(word.charCodeAt(0)) === ideograph;
    for (const [label, to] of steps[node] as (readonly [string, number])[]) {
      const isIdeograph = label !== free && label !== wordBreak && classOf(label.charCodeAt(0)) === ideograph;
      if (label === free) follow(to, word, tell);
      else if (label === wordBreak) {
        if (word === '') follow(to, word, tell);
        else tell(word, to);
      } else if (word !== '' && (isIdeograph || (isSign && label !== '*'))) tell(word, node);
      else follow(to, word + label, tell);
    }
  };

  const edges = (node: number): (readonly [string, number])[] => {
    const before = known.get(node);
    if (before) return before;
    const found = new Map<string, readonly [string, number]>();
    follow(node, '', (word, to) => found.set(`${word} ${String(to)}`, [closed(checkWord(word)), to]));
    const list = [...found.values()];
    known.set(node, list);
    return list;
  };

  const ends = (node: number): boolean =>
    node === end ||
    (steps[node] as (readonly [string, number])[]).some(
      ([label, to]) => (label === free || label === wordBreak) && ends(to),
    );

  return { written, start: 0, edges, ends };
};

/** Reads one line of a lexicon. A part that may be empty says nothing beside others. Throws where the notation is broken. */
export const readPattern = (line: string, variants: Variants = []): Pattern => {
  const unsays = line.startsWith('!');
  const written = (unsays ? line.slice(1) : line).split(' .. ').map(part => part.trim());
  const graphs = written.map(part => overWords(part, readLetters(part, variants)));
  const parts = graphs.filter(graph => !graph.ends(graph.start));
  if (parts.length === 0) throw new Error('an empty pattern');
  return { parts, unsays };
};
