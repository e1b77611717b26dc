import { contactPlaces } from '../locate/contacts';
import { policy } from '../policy';
import { defineRule, everyMode } from '../rule';

export const emailAddress = defineRule({
  id: 'email-address',
  group: 'content',
  severity: 'error',
  modes: everyMode,
  sources: [policy.communication, policy.contentContacts],
  title: 'E-mail address',
  advice: 'Remove it and ask the buyer to reply to this message.',
  find: reading => contactPlaces(reading, 'emails'),
  examples: {
    flags: [
      '⟦Write to lumihaus_care#163.com⟧, change # to @.',
      'I read ⟦tanya.r at hotmail.com⟧ every hour.',
      '⟦Write to help@example.com⟧.',
      '⟦Send it to help (at) example (dot) com⟧.',
    ],
    passes: [
      'The chart is at lamp-shop[.]net/manual.',
      'Item #4 and item #5 differ in size only.',
      'You saw it at amazon.com yesterday.',
      'We are not allowed to give out an e-mail address.',
      'Meet at noon. The dot on the map is us.',
    ],
  },
});
