import { diversions } from '../locate/review-steering';
import { policy } from '../policy';
import { defineRule, everyMode } from '../rule';

export const reviewDiversion = defineRule({
  id: 'review-diversion',
  group: 'reviews',
  severity: 'error',
  modes: everyMode,
  sources: [policy.customerReviews],
  title: 'Steers unhappy buyers away from reviews',
  advice: 'Offer help with no mention of reviews.',
  find: ({ sentences }) => diversions(sentences),
  examples: {
    flags: [
      'We would value an Amazon review. If a knot slipped, ⟦hold off on that and tell us instead⟧.',
      "Please ⟦don't punish us with stars⟧, write to us.",
      "Kindly don't ⟦spoil our rating, contact us⟧ for any issue.",
      '⟦Please contact us before you leave a negative review⟧.',
      'Not happy? ⟦Write to us instead of leaving a bad rating⟧.',
      'Please ⟦hold off on posting that review⟧.',
      'Loved it? Leave a review. Hated it? ⟦Talk to us⟧.',
    ],
    passes: [
      'Please do not rate the voltage by the old plug.',
      'Please contact us before you return the item.',
      'If anything is wrong, tell us and we will help.',
      'Please hold off using the heater until the new plug has arrived.',
      'Before complaining to the carrier, please check with your neighbours.',
    ],
  },
});
