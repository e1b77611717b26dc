import { changesIn } from '../locate/review-manners';
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
  find: reading => changesIn(reading),
  examples: {
    flags: [
      'You gave us two stars. The pump is new now. Could you ⟦change that⟧?',
      'Please let ⟦your review show the new⟧ lamp.',
      'Could you please ⟦update your review⟧?',
      '⟦Delete the negative comment⟧ and we are friends again, please.',
      'We would be thankful if ⟦those stars could climb⟧ a little.',
      'Does your ⟦two-star verdict still stand⟧?',
    ],
    passes: [
      'Please never let it become a bad day for the dog.',
      'Please review and update your address.',
      'We never ask anyone to change a review.',
      'The comment you left at checkout was cut off, what is the full text?',
      'Press Delete to remove the old device, then pair the new one.',
    ],
  },
});
