/** Asks the buyer to cancel an order that the seller will not send. */
import type { Sentence } from '../text/prose';
import { saying, sentencesSaying, type Place } from '../text/relations';
import { talksOfReview } from './reviews';

/** "The feedback is unfair. Please withdraw it": what is withdrawn is the feedback. */
const isOfReviewBefore = ({ prose, index }: Sentence): boolean => {
  const before = prose.sentences[index - 1];
  return before !== undefined && talksOfReview(before);
};

export const cancelAsks = (sentences: readonly Sentence[]): Place[] =>
  sentencesSaying(sentences, 'cancelIt')
    .filter(sentence => !isOfReviewBefore(sentence))
    .flatMap(sentence => saying([sentence], 'cancelIt', ['negation']));
