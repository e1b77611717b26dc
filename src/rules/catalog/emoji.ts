import { emojiPlaces } from '../locate/emoji';
import { policy } from '../policy';
import { defineRule, everyMode } from '../rule';

export const emoji = defineRule({
  id: 'emoji',
  group: 'looks',
  severity: 'warning',
  modes: everyMode,
  sources: [policy.communication, policy.contentLooks],
  title: 'Emoji',
  advice: 'Remove it.',
  find: reading => emojiPlaces(reading),
  examples: {
    flags: ['Thank you ⟦😊⟧', 'All sorted ⟦🎉🎉⟧'],
    passes: ['Size 20 × 30 cm ™', 'Lego® set'],
  },
});
