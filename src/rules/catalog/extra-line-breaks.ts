import { extraBreaks } from '../locate/layout';
import { policy } from '../policy';
import { defineRule, everyMode } from '../rule';

export const extraLineBreaks = defineRule({
  id: 'extra-line-breaks',
  group: 'looks',
  severity: 'tip',
  modes: everyMode,
  sources: [policy.contentLooks],
  title: 'Too many line breaks',
  advice: 'Leave at most one empty line.',
  find: ({ body }) => extraBreaks(body),
  examples: {
    flags: ['Hello,⟦\n\n\n⟧your order'],
    passes: ['Hello,\n\nyour order'],
  },
});
