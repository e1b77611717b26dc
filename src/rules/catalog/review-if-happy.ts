import { happyAsks } from '../locate/review-steering';
import { policy } from '../policy';
import { defineRule, everyMode } from '../rule';

export const reviewIfHappy = defineRule({
  id: 'review-if-happy',
  group: 'reviews',
  severity: 'error',
  modes: everyMode,
  sources: [policy.customerReviews],
  title: 'Asks only happy buyers for a review',
  advice: 'Drop the condition: ask every buyer alike, or nobody.',
  find: ({ sentences }) => happyAsks(sentences),
  examples: {
    flags: [
      '⟦Should the scarf have kept its promise, a review⟧ would delight us.',
      '⟦No complaints⟧? Then please review us.',
      '⟦If you are happy with the lamp, please leave us a review⟧.',
      '⟦Loving the⟧ new bedding? Then a line in the reviews would be wonderful.',
      '⟦Sleeping better⟧ already? Tell the world on the product page.',
    ],
    passes: [
      'How is the yoga block holding up? Other shoppers would find an Amazon review useful.',
      'If you find the time, we would appreciate an honest review of the drill.',
      'If you are happy with the proof, we will start printing.',
      'We hope you love it.',
      'Is everything working well with the new pump? If so, no need to reply.',
      'Would you tell other shoppers about it, good or bad?',
    ],
  },
});
