/** Features of a text as it is spelt, of its words and of its letters. */
import type { WordSpan } from '../text/match';
import type { Prose } from '../text/prose';
import { letterFeatures } from './letter-features';
import { wordFeatures } from './word-features';

/** The features of a stretch of words, as often as they come. */
export const textFeatures = (prose: Prose, span: WordSpan): readonly number[] => [
  ...wordFeatures(prose, span),
  ...letterFeatures(prose, span),
];
