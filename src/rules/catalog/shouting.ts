import { shouts } from '../locate/layout';
import { policy } from '../policy';
import { defineRule, everyMode } from '../rule';

export const shouting = defineRule({
  id: 'shouting',
  group: 'looks',
  severity: 'tip',
  modes: everyMode,
  sources: [policy.style],
  title: 'Shouting',
  advice: 'Write in normal letters and end with one mark.',
  find: reading => shouts(reading),
  examples: {
    flags: ['This is ⟦VERY URGENT⟧ now.', 'Answer now⟦!!!⟧'],
    passes: [
      'Size XXL, USB, model AX-400 by IKEA.',
      'Is it the BMW R 1250 GS?',
      'Your text reads HAPPY BIRTHDAY MUM. Shall it be in red?',
      'Dear [FIRST NAME], is “HAPPY BIRTHDAY” right?',
    ],
  },
});
