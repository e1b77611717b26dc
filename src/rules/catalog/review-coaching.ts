import { coachings } from '../locate/review-manners';
import { policy } from '../policy';
import { defineRule, everyMode } from '../rule';

export const reviewCoaching = defineRule({
  id: 'review-coaching',
  group: 'reviews',
  severity: 'warning',
  modes: everyMode,
  sources: [policy.customerReviews],
  title: 'Tells the buyer what to write',
  advice: 'Remove it: what a review says is the buyer’s own matter.',
  find: ({ sentences }) => coachings(sentences),
  examples: {
    flags: ['In your review ⟦please mention⟧ the fabric.', 'When you rate us, ⟦choose all five stars⟧.'],
    passes: ['Please mention the order number when you call the courier.'],
  },
});
