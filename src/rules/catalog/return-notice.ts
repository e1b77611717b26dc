import { saying } from '../text/relations';
import { policy } from '../policy';
import { defineRule, sellerStarts } from '../rule';
import { asks } from '../weigh';

export const returnNotice = defineRule({
  id: 'return-notice',
  group: 'purpose',
  severity: 'tip',
  modes: sellerStarts,
  sources: [policy.manageReturns],
  title: 'Return or refund notice',
  advice: 'Use Manage Returns, which tells the buyer by itself.',
  find: ({ sentences, purpose }) =>
    purpose.purpose === 'return-question' && !sentences.some(asks) ? saying(sentences, 'returnReceived') : [],
  examples: {
    flags: [
      '⟦Your returned yoga block was booked in⟧ this morning.',
      '⟦Your returned fleece landed⟧ in our warehouse yesterday.',
      '⟦We have received your return⟧ this morning.',
    ],
    passes: ['We have received your return, but the cable is missing. Could you look for it?'],
  },
});
