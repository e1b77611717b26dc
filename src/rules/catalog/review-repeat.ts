import { repeatedAsks } from '../locate/review-manners';
import { reviewAsks } from '../locate/reviews';
import { policy } from '../policy';
import { defineRule, sellerStarts } from '../rule';

export const reviewRepeat = defineRule({
  id: 'review-repeat',
  group: 'reviews',
  severity: 'warning',
  modes: sellerStarts,
  sources: [policy.requestAReview],
  title: 'Asks for a review again',
  advice: 'Do not send it: one request per order in all.',
  find: reading => [
    ...repeatedAsks(reading.sentences),
    ...(reading.draft.facts?.reviewAskedOn === undefined ? [] : reviewAsks(reading)),
  ],
  examples: {
    flags: [
      'May I ⟦jog your memory about the review⟧?',
      '⟦We noticed you have not reviewed⟧ the kettle yet.',
      { body: '⟦Please leave us a review⟧.', facts: { reviewAskedOn: '2026-10-02' } },
      'A ⟦week ago we asked⟧ how you would rate the pump, and now we are ⟦asking once more⟧.',
    ],
    passes: ['You have not told us your size yet.', 'Second reminder: we still need your flat number.'],
  },
});
