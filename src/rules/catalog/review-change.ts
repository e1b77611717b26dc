import { reviewChanges } from '../locate/review-changes';
import { policy } from '../policy';
import { defineRule, everyMode } from '../rule';

export const reviewChange = defineRule({
  id: 'review-change',
  group: 'reviews',
  severity: 'error',
  modes: everyMode,
  sources: [policy.customerReviews],
  title: 'Asks to change or remove a review',
  advice: 'Solve the problem and do not mention the review.',
  find: ({ sentences }) => reviewChanges(sentences),
  examples: {
    flags: [
      'Could you please ⟦update your review⟧?',
      '⟦Delete the negative comment⟧ and we are friends again, please.',
    ],
    passes: ['Please review and update your address.', 'We never ask anyone to change a review.'],
  },
});
