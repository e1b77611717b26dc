import { offends } from '../locate/review-manners';
import { reviewAsks } from '../locate/reviews';
import { policy } from '../policy';
import { defineRule, everyMode } from '../rule';

export const reviewRequest = defineRule({
  id: 'review-request',
  group: 'reviews',
  severity: 'tip',
  modes: everyMode,
  sources: [policy.requestAReview],
  title: 'Asks for a review',
  advice:
    'Allowed once, in neutral words, but never critical. The Request a Review button does it for you, 5 to 30 days after delivery.',
  find: reading => {
    const asks = reviewAsks(reading);
    if (asks.length === 0 || offends(reading)) return [];
    return asks.map(place =>
      reading.draft.mode === 'reply' ? { ...place, severity: 'warning' as const } : place,
    );
  },
  examples: {
    flags: [
      '⟦Please leave an honest review⟧, good or bad.',
      '⟦We would be glad if you shared your experience in a review⟧.',
      '⟦Other shoppers would be glad if you described your experience⟧ on Amazon.',
    ],
    passes: [
      'Print the label in Your Orders, drop the box at any UPS Store.',
      'Could you rate the noise from 1 to 10?',
      'Please review your order details.',
      'Please review the attached proof.',
      'Should the five stars stand above or below the name?',
      'We are reviewing your case.',
      'The product page says 40 cm, your note says 45.',
      'Other parents told us that the cot fits.',
      'The plaque reads “5 stars, would marry again”. Gold or black letters?',
      'Whether you leave a review has no bearing on your refund.',
    ],
  },
});
