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
    flags: [
      '⟦When you review the pan, bring up⟧ the lid.',
      '⟦In your review please mention⟧ the fabric.',
      'When you rate us, ⟦choose all five stars⟧.',
      '⟦Keep the delivery out of your review⟧.',
      'Would you leave a review? ⟦Mention how easily⟧ it straps in.',
    ],
    passes: [
      'Please mention the order number when you call the courier.',
      'Please describe the noise: is it a rattle or a hum?',
    ],
  },
});
