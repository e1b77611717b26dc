/** Asks the buyer to cancel an order that the seller will not send. */
import type { Sentence } from '../text/prose';
import { saying, sentencesSaying, type Place } from '../text/relations';
import { beforeOf, talksOfReview } from './reviews';

/** "The feedback is unfair. Please withdraw it": what is withdrawn is the feedback. */
const isOfReviewBefore = (sentence: Sentence): boolean => {
  const before = beforeOf(sentence);
  return before !== undefined && talksOfReview(before);
};

export const cancelAsks = (sentences: readonly Sentence[]): Place[] =>
  sentencesSaying(sentences, 'cancelIt')
    .filter(sentence => !isOfReviewBefore(sentence))
    .flatMap(sentence => saying([sentence], 'cancelIt', ['negation']));
