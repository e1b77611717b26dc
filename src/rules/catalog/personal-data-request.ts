import { personalAsks } from '../locate/contacts';
import { policy } from '../policy';
import { defineRule, everyMode } from '../rule';

export const personalDataRequest = defineRule({
  id: 'personal-data-request',
  group: 'content',
  severity: 'warning',
  modes: everyMode,
  sources: [policy.communication],
  title: 'Asks for personal data',
  advice: 'Ask only for what completes the order.',
  find: reading => personalAsks(reading),
  examples: {
    flags: [
      '⟦What e-mail can⟧ I send the photos to?',
      'Please ⟦send us your e-mail address⟧.',
      '⟦Tell us your card number⟧ for the refund.',
    ],
    passes: [
      'What number should stand on the house sign?',
      'Which number is on the front of your machine?',
      'We need a phone number for the delivery of the sofa; please send us your phone number.',
      'Never send us your password.',
    ],
  },
});
