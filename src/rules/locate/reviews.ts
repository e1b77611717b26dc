/** How messages speak of reviews: the parts that the review rules share. */
import type { Concept } from '../lexicon/concepts';
import type { Reading } from '../reading';
import { says, type Sentence } from '../text/prose';
import { near, saying, saysAny, type Place } from '../text/relations';

/** What names a review, an act of reviewing or its quality. */
export const reviewTalk = ['review', 'positiveReview', 'negativeReview', 'reviewAsk'] as const;

/** What is no ask: unsaid, answered to the buyer, or set aside. */
const noAsk = { unless: ['negation', 'change', 'asRequested'], unlessInSentence: ['reviewMoot'] } as const;

/** "Print the label from Your Orders, drop it at the depot": without the word, a parcel's way is no review's. */
const noWord = {
  unless: noAsk.unless,
  unlessInSentence: [...noAsk.unlessInSentence, 'returning', 'carrier'],
} as const;

/** "Let other parents know", "a few words on the product page": a review asked for without the word. */
export const speakingOut = (sentences: readonly Sentence[]): Place[] => [
  ...near(sentences, ['sayIt', 'reviewPlace'], { within: 8, ...noWord }),
  ...near(sentences, ['sayIt', 'otherBuyers'], { within: 6, ...noWord }),
  ...near(sentences, ['opinion', 'otherBuyers'], { within: 7, ...noWord }),
  ...near(sentences, ['opinion', 'reviewPlace'], { within: 7, ...noWord }),
];

/** True where a sentence asks for a review without the word. */
const speaksOut = (sentence: Sentence): boolean =>
  saysAny(sentence, ['sayIt', 'opinion']) &&
  saysAny(sentence, ['reviewPlace', 'otherBuyers']) &&
  speakingOut([sentence]).length > 0;

export { saysAny };

export const namesReview = (sentence: Sentence): boolean =>
  saysAny(sentence, reviewTalk) || speaksOut(sentence);

export const talksOfReview = (sentence: Sentence): boolean =>
  namesReview(sentence) || says(sentence, 'sellerFeedback');

export const talksOfReviews = ({ sentences }: Reading): boolean => sentences.some(talksOfReview);

/** "You asked whether a review changes your refund": takes up what the buyer said, and asks for nothing. */
const isAnswer = (sentence: Sentence): boolean =>
  says(sentence, 'asRequested') && !saysAny(sentence, ['please', 'hopesFor']);

/** A sentence that asks the buyer for a review, in any tone. */
export const asksForReview = (sentence: Sentence): boolean => {
  if (says(sentence, 'reviewMoot') || isAnswer(sentence)) return false;
  return (
    says(sentence, 'reviewAsk') ||
    (namesReview(sentence) && (saysAny(sentence, ['leave', 'please', 'hopesFor']) || sentence.asks)) ||
    speaksOut(sentence)
  );
};

/** The asks for a review, as places: whole turns, or the asking word with its object. */
export const reviewAsks = ({ sentences }: Reading): Place[] => [
  ...near(sentences, ['reviewAsk'], { unless: ['negation'], unlessInSentence: ['reviewMoot'] }),
  ...near(sentences, ['leave', 'review'], { within: 8, ...noAsk }),
  ...near(sentences, ['please', 'review'], { within: 10, ...noAsk }),
  ...speakingOut(sentences),
];

/** The sentence and the ones around it, as the text has them. */
export const withNeighbours = ({ prose, index }: Sentence, reach = 1): readonly Sentence[] =>
  prose.sentences.slice(Math.max(0, index - reach), index + reach + 1);

export const beforeOf = ({ prose, index }: Sentence): Sentence | undefined => prose.sentences[index - 1];

export const nextOf = ({ prose, index }: Sentence): Sentence | undefined => prose.sentences[index + 1];

export const withoutNegation = (sentence: Sentence, concept: Concept): Place[] =>
  saying([sentence], concept, ['negation', 'asRequested']);
