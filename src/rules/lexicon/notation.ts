/**
 * How a lexicon writes word forms: `review(|s|ed)` spells alternatives, a trailing `*` stands for any ending, a leading `*`
 * for any beginning (compounds), ` .. ` for up to a few words between, `!` at the start unsays the concept where it matches.
 * Case, accents, quotes and width need no care: everything is folded. Words may be joined by spaces, hyphens or apostrophes.
 */
import { fold } from '../text/fold';
import { classOf, ideograph } from '../text/letters';
import { findWords } from '../text/words';

export interface Pattern {
  /** In order, each with all its spellings; more than one where the pattern has gaps ` .. `. */
  readonly parts: readonly (readonly Spelling[])[];
  readonly unsays: boolean;
}

/** One spelling: its words, folded; `*` at a word's end or start leaves it open there. */
export type Spelling = readonly string[];

const closing = (text: string, open: number): number => {
  let depth = 0;
  for (let index = open; index < text.length; index += 1) {
    if (text[index] === '(') depth += 1;
    if (text[index] === ')') depth -= 1;
    if (depth === 0) return index;
  }
  throw new Error(`unclosed "(" in lexicon pattern "${text}"`);
};

const splitTop = (text: string): string[] => {
  const parts: string[] = [];
  let depth = 0;
  let from = 0;
  for (let index = 0; index < text.length; index += 1) {
    if (text[index] === '(') depth += 1;
    if (text[index] === ')') depth -= 1;
    if (text[index] === '|' && depth === 0) {
      parts.push(text.slice(from, index));
      from = index + 1;
    }
  }
  return [...parts, text.slice(from)];
};

/** Every spelling that a pattern's alternatives stand for. */
export const expand = (pattern: string): string[] => {
  const open = pattern.indexOf('(');
  if (open < 0) return [pattern];
  const close = closing(pattern, open);
  const before = pattern.slice(0, open);
  const tails = expand(pattern.slice(close + 1));
  const middles = splitTop(pattern.slice(open + 1, close)).flatMap(expand);
  return middles.flatMap(middle => tails.map(tail => before + middle + tail));
};

/** A hyphen may be written, be a space (the same words) or be left out (one word). */
const hyphenForms = (text: string): string[] =>
  text.includes('-') ? [text, text.replaceAll('-', '')] : [text];

const wordsOf = (text: string): string[] => {
  const folded = fold(text);
  const { count, start, end } = findWords(folded);
  return Array.from({ length: count }, (_, word) =>
    String.fromCharCode(...folded.codes.subarray(start[word], end[word])),
  );
};

const spellingOf = (text: string): Spelling => {
  const spelling = text.split(' ').flatMap(piece => {
    const openStart = piece.startsWith('*');
    const openEnd = piece.endsWith('*');
    const words = wordsOf(piece.slice(openStart ? 1 : 0, openEnd ? -1 : undefined));
    return words.map((word, index) => {
      const open = openEnd && index === words.length - 1 && classOf(word.charCodeAt(0)) !== ideograph;
      return `${openStart && index === 0 ? '*' : ''}${word}${open ? '*' : ''}`;
    });
  });
  if (spelling.length === 0) throw new Error(`empty part in "${text}"`);
  if (/\S\*\S/.test(text)) throw new Error(`"*" in the middle of a word: "${text}"`);
  if (spelling.some(word => word.startsWith('*') && word.endsWith('*')))
    throw new Error(`"${text}" is open on both sides`);
  return spelling;
};

/** Other spellings of the same letters in a language, such as `ä` and `ae`. */
export type Variants = readonly (readonly [string, string])[];

const withVariants = (text: string, variants: Variants): string[] => {
  const other = variants.reduce((spelled, [from, to]) => spelled.replaceAll(from, to), text);
  return other === text ? [text] : [text, other];
};

const spell = (part: string, variants: Variants): Spelling[] =>
  expand(part)
    .flatMap(hyphenForms)
    .flatMap(text => withVariants(text, variants))
    .map(text => spellingOf(text.trim()));

/** Reads one line of a lexicon. Throws where the notation is broken, naming the pattern. */
export const readPattern = (line: string, variants: Variants = []): Pattern => {
  const unsays = line.startsWith('!');
  const parts = (unsays ? line.slice(1) : line).split(' .. ');
  return { parts: parts.map(part => spell(part, variants)), unsays };
};
