import { withoutRefusedWishes } from '../locate/places';
import { offers } from '../locate/review-offers';
import { policy } from '../policy';
import { defineRule, everyMode } from '../rule';

export const reviewIncentive = defineRule({
  id: 'review-incentive',
  group: 'reviews',
  severity: 'error',
  modes: everyMode,
  sources: [policy.customerReviews],
  title: 'Reward for a review',
  advice: 'Remove the offer. A neutral request through Request a Review is allowed.',
  find: ({ sentences }) => offers(withoutRefusedWishes(sentences)),
  examples: {
    flags: [
      'Would you write a line about the smoker on its product page? Let us know once it ⟦is up and a jar is yours⟧.',
      '⟦Rate the backpack, keep the⟧ rain cover.',
      '⟦Get a $10 gift card for your review⟧.',
      'Post your ⟦rating and we refund half⟧.',
      'Please leave a review. You will receive a ⟦free gift⟧ afterwards.',
      '⟦Your replacement ships the moment your review goes live⟧.',
      '⟦Tell other shoppers how it works and the next pack is on us⟧.',
    ],
    passes: [
      'You wrote that you would like some money back for your five stars. We cannot do that.',
      'Giving money back in exchange for a review is something Amazon forbids.',
      'We may not give anything in return for a rating. I will pop a new hinge in the post.',
      'Keep both units, nothing needs to come back. And thank you for your review, we read each of them.',
      'Glad the second cable charges. Would you mind leaving a short review?',
      'We cannot offer a refund for a review.',
      'A refund has been issued to your card.',
      'Please review the attached proof, then we print it.',
      'The other half of the refund follows when the return is scanned.',
      'In exchange for the broken jug we send a new one today.',
      'We waive the restocking fee, as the fault was ours.',
      'You asked whether a review changes your refund. It does not; $27.40 went back this morning.',
      'When everything has arrived, kindly consider giving a review.',
    ],
  },
});
