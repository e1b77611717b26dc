import { writersFound } from '../locate/review-manners';
import { policy } from '../policy';
import { defineRule, everyMode } from '../rule';

export const reviewerIdentified = defineRule({
  id: 'reviewer-identified',
  group: 'reviews',
  severity: 'warning',
  modes: everyMode,
  sources: [policy.customerReviews],
  title: 'Says who wrote a review',
  advice: 'Do not connect a review with an order or a person.',
  find: ({ sentences }) => writersFound(sentences),
  examples: {
    flags: [
      'The ⟦picture in that review shows your⟧ kitchen.',
      'We saw the ⟦review you left⟧ under our lamp.',
      '⟦By the name we found your order⟧.',
      'From the wording of the ⟦review we could tell it was yours⟧.',
    ],
    passes: [
      'The rating plate on the motor reads 230 V.',
      'We found your order under the number you gave us.',
      'From the photo we could tell that the hinge is the old type.',
    ],
  },
});
