import { beyondLimit } from '../locate/length';
import { policy } from '../policy';
import { defineRule, everyMode } from '../rule';

export const tooLong = defineRule({
  id: 'too-long',
  group: 'needs',
  severity: 'error',
  modes: everyMode,
  sources: [policy.fieldLimit],
  title: 'Too long',
  advice: 'Shorten the text; the message box takes no more.',
  find: ({ draft, body }) => beyondLimit(body.text, draft.facts?.maxLength),
  examples: {
    flags: [{ body: 'Hello, th⟦is is too long⟧', facts: { maxLength: 9 } }],
    passes: ['Short.'],
  },
});
