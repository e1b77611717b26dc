import { feedbackChanges } from '../locate/review-changes';
import { policy } from '../policy';
import { defineRule, everyMode } from '../rule';

export const feedbackChange = defineRule({
  id: 'feedback-change',
  group: 'reviews',
  severity: 'warning',
  modes: everyMode,
  sources: [policy.feedbackNeutral],
  title: 'Asks to change or remove feedback',
  advice: 'Solve the problem; at most say once, neutrally, that feedback can be updated.',
  find: ({ sentences }) => feedbackChanges(sentences),
  examples: {
    flags: [
      'Kindly ⟦remove the negative seller feedback⟧ without fail.',
      'Please ⟦remove the seller feedback⟧ you left.',
      'It leaves ⟦the moment the seller feedback has been withdrawn⟧.',
    ],
    passes: [
      'The feedback sensor has to be reset before the start.',
      'Thank you for the feedback about the zip.',
      'We cannot take the feedback down; only you or Amazon can do that.',
    ],
  },
});
