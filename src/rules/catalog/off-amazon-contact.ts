import { talksElsewhere } from '../locate/contacts';
import { withoutRefusals } from '../locate/places';
import { saying } from '../text/relations';
import { policy } from '../policy';
import { defineRule, everyMode } from '../rule';

export const offAmazonContact = defineRule({
  id: 'off-amazon-contact',
  group: 'content',
  severity: 'error',
  modes: everyMode,
  sources: [policy.communication, policy.contentContacts],
  title: 'Moves the talk away from Amazon',
  advice: 'Stay in this thread: ask the buyer to reply to this message.',
  find: reading => [
    ...saying(withoutRefusals(reading.sentences), 'offAmazon', ['negation']),
    ...talksElsewhere(reading),
  ],
  examples: {
    flags: [
      '⟦Give Darren a bell⟧ on 020 7946 0388.',
      "Let's ⟦move this to email⟧.",
      '⟦Message us on WhatsApp⟧.',
      '⟦Find us on Facebook⟧.',
      '⟦Call us⟧ any time.',
      '⟦Ring our transport desk⟧ before noon.',
      '⟦Call our dispatcher⟧ Ron at (503) 555-0148.',
      'The clip waits at ⟦wa.me/15550100⟧.',
    ],
    passes: [
      'We cannot take calls, so please add the photo here.',
      'We cannot talk on WhatsApp.',
      'The driver will call you before delivery.',
    ],
  },
});
