/**
 * Features of what a message means: which concepts it says, which two of them in one sentence, and which in a question or a
 * request. Words and languages play no part, so what is learned in one language holds in all.
 */
import { modes, type Mode } from '../draft';
import { conceptCount, conceptIndex } from '../text/concept-index';

/** What one sentence says, as far as likelihoods go by it. */
export interface SaidSentence {
  /** Numbers of the concepts said, in any order. */
  readonly concepts: readonly number[];
  readonly asks: boolean;
}

/** Little words tell the language and nothing else. */
const littleWords = conceptIndex('common');

const asked = conceptCount;
const pairs = 2 * conceptCount;
const others = pairs + conceptCount * conceptCount;
const anyAsk = others;
const ofMode = others + 1;
const ofLength = ofMode + modes.length;

/** Words to a step of length; longer than the last step is all the same. */
const wordsPerStep = 8;
const lastStep = 6;

/** Calls `visit` with each feature of a sentence. */
export const visitFeatures = (
  { concepts: said, asks }: SaidSentence,
  visit: (feature: number) => void,
): void => {
  if (asks) visit(anyAsk);
  for (const [index, one] of said.entries()) {
    if (one === littleWords) continue;
    visit(one);
    if (asks) visit(asked + one);
    for (let later = index + 1; later < said.length; later += 1) {
      const other = said[later] as number;
      if (other === littleWords) continue;
      visit(pairs + Math.min(one, other) * conceptCount + Math.max(one, other));
    }
  }
};

/** The features of a message beside those of its sentences. */
export const featuresOfWhole = (mode: Mode, words: number): readonly number[] => [
  ofMode + modes.indexOf(mode),
  ofLength + Math.min(lastStep, Math.floor(words / wordsPerStep)),
];
