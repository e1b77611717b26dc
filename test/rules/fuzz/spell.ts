/** What the lines of a lexicon stand for: texts are made of the words that rules listen to. */
import type { Lexicon } from '../../../src/rules/lexicon/lexicon';
import { readPattern, type PhraseGraph } from '../../../src/rules/lexicon/notation';

/** Picks a number below `count`. */
export type Choose = (count: number) => number;

/** A choice that is the same every time. */
export const chooseFrom = (seed: number): Choose => {
  let state = seed;
  return count => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * count);
  };
};

/** Languages whose words stand without spaces. */
const unspaced = ['ja', 'zh'];

const walk = ({ start, edges, ends }: PhraseGraph, choose: Choose): string[] => {
  const words: string[] = [];
  let node = start;
  for (;;) {
    const ways = edges(node);
    if (ways.length === 0 || (ends(node) && choose(2) === 0)) return words;
    const [word, next] = ways[choose(ways.length)] as readonly [string, number];
    words.push(word.replace('*', 'en'));
    node = next;
  }
};

/** One spelling of a line, folded as lexicons are. */
const spell = (line: string, { language, variants }: Lexicon, choose: Choose): string => {
  const glue = unspaced.includes(language) ? '' : ' ';
  return readPattern(line, variants)
    .parts.map(part => walk(part, choose).join(glue))
    .join(`${glue}1${glue}`);
};

const linesPerConcept = 12;

/** Phrases of a language, some of every concept; `common` words apart. */
export const spellLexicon = (lexicon: Lexicon, choose: Choose): { phrases: string[]; common: string[] } => {
  const phrases: string[] = [];
  for (const [concept, lines] of Object.entries(lexicon.concepts)) {
    if (concept === 'common') continue;
    const step = Math.ceil(lines.length / linesPerConcept);
    phrases.push(...lines.filter((_, index) => index % step === 0).map(line => spell(line, lexicon, choose)));
  }
  const [words = ''] = lexicon.concepts.common ?? [];
  return { phrases, common: Array.from({ length: 24 }, () => spell(words, lexicon, choose)) };
};
