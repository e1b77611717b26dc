import { talksOfReview } from '../locate/reviews';
import { saying, sentencesSaying } from '../text/relations';
import type { Sentence } from '../text/prose';
import { policy } from '../policy';
import { defineRule, everyMode } from '../rule';

/** "The feedback is unfair. Please withdraw it": what is withdrawn is the feedback. */
const isOfReviewBefore = ({ prose, index }: Sentence): boolean => {
  const before = prose.sentences[index - 1];
  return before !== undefined && talksOfReview(before);
};

export const cancelRequest = defineRule({
  id: 'cancel-request',
  group: 'purpose',
  severity: 'error',
  modes: everyMode,
  sources: [policy.cancellations],
  title: 'Asks the buyer to cancel',
  advice: 'Cancel and refund the order yourself, then tell the buyer why.',
  find: ({ sentences }) =>
    sentencesSaying(sentences, 'cancelIt')
      .filter(sentence => !isOfReviewBefore(sentence))
      .flatMap(sentence => saying([sentence], 'cancelIt', ['negation'])),
  examples: {
    flags: [
      "⟦Please press Cancel⟧ items as we can't ship to your region.",
      '⟦Could you please cancel your order⟧?',
      'We need ⟦you to submit a cancel request⟧.',
      'Please ⟦send Amazon a cancellation request⟧.',
    ],
    passes: [
      'The feedback on our shop is about the driver. Please withdraw it.',
      'Would you cancel the return request, as you keep the chair?',
      'Your cancellation request was received.',
      'You may cancel free of charge if that is too late.',
    ],
  },
});
