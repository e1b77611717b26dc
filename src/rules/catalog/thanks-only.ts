import { saying } from '../text/relations';
import { policy } from '../policy';
import { defineRule, sellerStarts } from '../rule';

export const thanksOnly = defineRule({
  id: 'thanks-only',
  group: 'purpose',
  severity: 'warning',
  modes: sellerStarts,
  sources: [policy.amazonSendsIt],
  title: 'Only thanks',
  advice: 'Do not send it: it asks and tells nothing the buyer needs.',
  find: ({ sentences, purpose }) =>
    purpose.purpose === 'thanks-only' && !sentences.some(sentence => sentence.asks)
      ? [...saying(sentences, 'thanks'), ...saying(sentences, 'hereToHelp')]
      : [],
  examples: {
    flags: [
      'We know how busy you are, so just this: how ⟦grateful we are that you picked⟧ our jam.',
      'We would like to ⟦express our heartfelt appreciation⟧ for choosing us. We ⟦are at your disposal⟧.',
      '⟦Thank you for your purchase⟧! We are ⟦here to help if you have any questions⟧.',
    ],
    passes: [
      'Please reply as soon as you can, thank you.',
      'Thank you for your patience. I will write again on Monday.',
      'Here is the mock-up of your sign. If you are happy with it, write OK.',
      'Thank you for your order. Which size do you need?',
    ],
  },
});
