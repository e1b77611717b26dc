import { pressures } from '../locate/review-manners';
import { talksOfReviews } from '../locate/reviews';
import { policy } from '../policy';
import { defineRule, everyMode } from '../rule';

export const reviewPressure = defineRule({
  id: 'review-pressure',
  group: 'reviews',
  severity: 'error',
  modes: everyMode,
  sources: [policy.customerReviews],
  title: 'Puts pressure on the buyer about a review',
  advice: 'Remove it: no guilt, no threat, no story tied to reviews.',
  find: reading => {
    const found = pressures(reading.sentences);
    return found.length > 0 && talksOfReviews(reading) ? found : [];
  },
  examples: {
    flags: [
      'There go ⟦years of work⟧, all because of one review.',
      '⟦As long as that review stands⟧ your case has no priority.',
      '⟦One bad review ruins⟧ us.',
      'Every review ⟦keeps the kiln lit⟧ for another day.',
    ],
    passes: [
      'We are a small family business in Bath and pack each order by hand.',
      'Our small workshop was flooded, so your order is cancelled and refunded.',
    ],
  },
});
