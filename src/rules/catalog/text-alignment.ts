import { laidOut } from '../locate/layout';
import { policy } from '../policy';
import { defineRule, everyMode } from '../rule';

export const textAlignment = defineRule({
  id: 'text-alignment',
  group: 'looks',
  severity: 'tip',
  modes: everyMode,
  sources: [policy.contentLooks],
  title: 'Text laid out by spaces or signs',
  advice: 'Write plain lines that start at the left.',
  find: ({ body }) => laidOut(body),
  examples: {
    flags: ['⟦               Dear buyer⟧\nhello there', '⟦+-------------+⟧\nhello'],
    passes: ['- one\n- two', '1. first\n2. second'],
  },
});
