import { saying } from '../text/relations';
import { anySays } from '../locate/places';
import { policy } from '../policy';
import { defineRule, sellerStarts } from '../rule';

export const manualOrFaq = defineRule({
  id: 'manual-or-faq',
  group: 'purpose',
  severity: 'tip',
  modes: sellerStarts,
  sources: [policy.notCriticalKinds],
  title: 'Manual or tips nobody asked for',
  advice: 'Wait for a question; buyers who opted out will not get it.',
  find: reading =>
    reading.purpose.purpose === 'manual-or-faq' && !anySays(reading, 'asRequested')
      ? [...saying(reading.sentences, 'manual'), ...saying(reading.sentences, 'handling')]
      : [],
  examples: {
    flags: [
      'Here are ⟦some tips for⟧ your new pan: oil it ⟦before the first use⟧.',
      'The hissing ⟦is normal⟧. ⟦Turn it⟧ down and ⟦wait for⟧ ten minutes.',
    ],
    passes: [
      'Shall we put the second one in, or leave it out?',
      'Attached is the layout of your sign.',
      'As you asked, the manual is attached.',
    ],
  },
});
