import { saying } from '../text/relations';
import { policy } from '../policy';
import { defineRule, everyMode } from '../rule';

export const linkWithoutText = defineRule({
  id: 'link-without-text',
  group: 'looks',
  severity: 'tip',
  modes: everyMode,
  sources: [policy.contentLooks],
  title: 'A bare “click here”',
  advice: 'Say what the link is.',
  find: ({ sentences }) => saying(sentences, 'clickHere'),
  examples: {
    flags: ['To see it, ⟦click here⟧.'],
    passes: ['Click on Your Orders.'],
  },
});
