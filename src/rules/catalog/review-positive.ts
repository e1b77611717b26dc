import { positivesIn } from '../locate/review-manners';
import { policy } from '../policy';
import { defineRule, everyMode } from '../rule';

export const reviewPositive = defineRule({
  id: 'review-positive',
  group: 'reviews',
  severity: 'error',
  modes: everyMode,
  sources: [policy.customerReviews],
  title: 'Asks for a positive review',
  advice: 'Ask in neutral words, or use the Request a Review button.',
  find: reading => positivesIn(reading),
  examples: {
    flags: [
      '⟦Do us proud with a top score⟧.',
      '⟦Please leave a positive review⟧ for us.',
      '⟦We would appreciate a 5-star⟧ rating.',
      '⟦Nothing would make us prouder than to see all five gold stars⟧.',
    ],
    passes: [
      'Please give full address with apartment number.',
      'Please pick all five colours for the set.',
      'Please do not feel obliged to leave a positive review.',
      'The hotel has 5-star rooms.',
      'Thank you for your positive review.',
      'All five stars of the wall set are in one bag.',
    ],
  },
});
