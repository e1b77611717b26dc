import { withoutRefusals } from '../locate/places';
import { near } from '../text/relations';
import { policy } from '../policy';
import { defineRule, everyMode } from '../rule';

export const marketing = defineRule({
  id: 'marketing',
  group: 'purpose',
  severity: 'error',
  modes: everyMode,
  sources: [policy.noMarketing, policy.noPromotion],
  title: 'Marketing',
  advice: 'Remove it: messages are for completing the order and answering questions.',
  find: ({ sentences }) => [
    ...near(withoutRefusals(sentences), ['marketing'], {
      unless: ['negation'],
      unlessInSentence: ['asRequested'],
    }),
    ...near(sentences, ['discount', 'buyMore'], { unless: ['negation'], unlessInSentence: ['asRequested'] }),
    ...near(sentences, ['otherProducts', 'please'], { unless: ['negation'] }),
  ],
  examples: {
    flags: [
      '⟦Have you met our⟧ garden range yet?',
      '⟦Use DUSTY15 at our⟧ shop on the next trip.',
      '⟦Use code SAVE10 for 10% off⟧ today.',
      '⟦Take 10% off your next purchase⟧.',
      '⟦Visit our store⟧ for more.',
      '⟦Join our newsletter⟧.',
    ],
    passes: [
      'Coupon codes are up to Amazon, we cannot issue any.',
      'Let me know how you would like the two halves joined.',
      'This is the last chance to fix the date before we print.',
      'The licence code is good for two computers.',
      'That means a great deal to us.',
      'Your activation code is 4F7-KK2.',
      'We do not have a newsletter.',
    ],
  },
});
