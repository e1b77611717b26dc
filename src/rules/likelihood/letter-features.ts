/**
 * Features of the letters: each few in a row, over the ends of words. They know nothing of words, and so hear also what is spelt,
 * inflected or compounded as no word they were learned from.
 */
import type { WordSpan } from '../text/match';
import type { Prose } from '../text/prose';
import { nextHash } from '../text/word-hash';
import { featureOf, isDigit, ZERO } from './feature-hash';

/** So many letters in a row, with a space before and behind each word. */
const inRow = 4;

/** Other than that of the words. */
const seed = 0x2545f491;

const SPACE = 0x20;

/** The letters of a stretch of words, a space around each, all digits alike. */
const lettersOf = ({ folded: { codes }, words }: Prose, { firstWord, endWord }: WordSpan): number[] => {
  const letters = [SPACE];
  for (let word = firstWord; word < endWord; word += 1) {
    const end = words.end[word] as number;
    for (let at = words.start[word] as number; at < end; at += 1) {
      const code = codes[at] as number;
      letters.push(isDigit(code) ? ZERO : code);
    }
    letters.push(SPACE);
  }
  return letters;
};

/** The features of a stretch of words, as often as they come. */
export const letterFeatures = (prose: Prose, span: WordSpan): readonly number[] => {
  const letters = lettersOf(prose, span);
  const features: number[] = [];
  for (let start = 0; start + inRow <= letters.length; start += 1) {
    let hash = seed;
    for (let at = start; at < start + inRow; at += 1) hash = nextHash(hash, letters[at] as number);
    features.push(featureOf(hash));
  }
  return features;
};
