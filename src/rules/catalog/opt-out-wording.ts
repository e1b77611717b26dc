import { saying } from '../text/relations';
import { policy } from '../policy';
import { defineRule, everyMode } from '../rule';

export const optOutWording = defineRule({
  id: 'opt-out-wording',
  group: 'content',
  severity: 'warning',
  modes: everyMode,
  sources: [policy.contentContacts],
  title: 'Unsubscribe wording',
  advice: 'Remove it: buyers opt out at Amazon, not in a message.',
  find: ({ sentences }) => saying(sentences, 'optOut'),
  examples: {
    flags: ['To ⟦stop these mails click unsubscribe⟧.'],
    passes: [
      "You may unsubscribe from Amazon's own mails in your settings.",
      'The offer of a refund stands.',
    ],
  },
});
