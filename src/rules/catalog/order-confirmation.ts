import { saying } from '../text/relations';
import { policy } from '../policy';
import { defineRule, sellerStarts } from '../rule';

export const orderConfirmation = defineRule({
  id: 'order-confirmation',
  group: 'purpose',
  severity: 'warning',
  modes: sellerStarts,
  sources: [policy.amazonSendsIt],
  title: 'Order confirmation',
  advice: 'Nothing to send: Amazon confirms every order itself.',
  find: ({ sentences, purpose }) =>
    purpose.purpose === 'order-confirmation'
      ? [...saying(sentences, 'orderReceived'), ...saying(sentences, 'thanks')]
      : [],
  examples: {
    flags: [
      'This is to let you know that your ⟦order has reached us⟧.',
      "⟦We've got your order for⟧ two lamps.",
      'Hello, ⟦we have received your order⟧ and are processing it.',
    ],
    passes: [
      'We have received your order, but the house number is missing from the address. Could you send it?',
    ],
  },
});
