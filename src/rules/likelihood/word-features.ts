/**
 * Features of the words themselves: the beginning of each, and of each two that stand side by side. They know nothing of the
 * lexicons, and so hear also what no lexicon does.
 */
import type { WordSpan } from '../text/match';
import type { Prose } from '../text/prose';
import { hashSeed, nextHash, spread } from '../text/word-hash';

/** Code units: what follows is mostly inflection. */
const beginning = 5;

const ZERO = 0x30;
const NINE = 0x39;

/** All that begins with a digit is one: numbers differ by order, not by what is meant. */
const number = nextHash(hashSeed, ZERO);

const beginningOf = ({ folded, words }: Prose, word: number): number => {
  const start = words.start[word] as number;
  const end = Math.min(words.end[word] as number, start + beginning);
  const first = folded.codes[start] as number;
  if (first >= ZERO && first <= NINE) return number;
  let hash = hashSeed;
  for (let at = start; at < end; at += 1) hash = nextHash(hash, folded.codes[at] as number);
  return hash;
};

/** Far more than there are features. */
const bits = 28;

const featureOf = (hash: number): number => (spread(hash) >>> 0) & ((1 << bits) - 1);

/** The features of a stretch of words. */
export const wordFeatures = (prose: Prose, { firstWord, endWord }: WordSpan): readonly number[] => {
  const features = new Set<number>();
  let before: number | null = null;
  for (let word = firstWord; word < endWord; word += 1) {
    const hash = beginningOf(prose, word);
    features.add(featureOf(hash));
    if (before !== null) features.add(featureOf(nextHash(Math.imul(before, 0x9e3779b1), hash)));
    before = hash;
  }
  return [...features];
};
