import { wordless } from '../locate/places';
import { policy } from '../policy';
import { defineRule, sellerStarts } from '../rule';

export const tooLate = defineRule({
  id: 'too-late',
  group: 'needs',
  severity: 'warning',
  modes: sellerStarts,
  sources: [policy.tooLate],
  title: 'Too late for a proactive message',
  advice: 'The order was completed more than 30 days ago; do not start a message now.',
  find: ({ draft }) => ((draft.facts?.daysSinceCompletion ?? 0) > 30 ? [wordless()] : []),
  examples: {
    flags: [{ body: 'The warranty card is attached.', facts: { daysSinceCompletion: 41 } }],
    passes: [{ body: 'The warranty card is attached.', facts: { daysSinceCompletion: 12 } }],
  },
});
