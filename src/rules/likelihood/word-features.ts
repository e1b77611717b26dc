/**
 * Features of the words themselves: the beginning of each, and of each two that stand side by side. They know nothing of the
 * lexicons, and so hear also what no lexicon does.
 */
import type { WordSpan } from '../text/match';
import type { Prose } from '../text/prose';
import { hashSeed, nextHash } from '../text/word-hash';
import { featureOf, isDigit, ZERO } from './feature-hash';

/** Code units: what follows is mostly inflection. */
const beginning = 5;

/** All that begins with a digit is one: numbers differ by order, not by what is meant. */
const number = nextHash(hashSeed, ZERO);

const beginningOf = ({ folded, words }: Prose, word: number): number => {
  const start = words.start[word] as number;
  const end = Math.min(words.end[word] as number, start + beginning);
  const first = folded.codes[start] as number;
  if (isDigit(first)) return number;
  let hash = hashSeed;
  for (let at = start; at < end; at += 1) hash = nextHash(hash, folded.codes[at] as number);
  return hash;
};

/** The features of a stretch of words, as often as they come. */
export const wordFeatures = (prose: Prose, { firstWord, endWord }: WordSpan): readonly number[] => {
  const features: number[] = [];
  let before: number | null = null;
  for (let word = firstWord; word < endWord; word += 1) {
    const hash = beginningOf(prose, word);
    features.push(featureOf(hash));
    if (before !== null) features.push(featureOf(nextHash(Math.imul(before, 0x9e3779b1), hash)));
    before = hash;
  }
  return features;
};
