import { saying } from '../text/relations';
import { policy } from '../policy';
import { defineRule, sellerStarts } from '../rule';

export const shippingConfirmation = defineRule({
  id: 'shipping-confirmation',
  group: 'purpose',
  severity: 'warning',
  modes: sellerStarts,
  sources: [policy.amazonSendsIt],
  title: 'Shipping notice',
  advice: 'Confirm shipment in Seller Central; Amazon tells the buyer, tracking number included.',
  find: ({ sentences, purpose }) =>
    purpose.purpose === 'shipping-confirmation' ? saying(sentences, 'shipped') : [],
  examples: {
    flags: [
      '⟦Posted this morning⟧, first class.',
      'Good news: ⟦your order has shipped⟧.',
      '⟦Your tracking number is⟧ 1Z999.',
    ],
    passes: [
      'Your parcel was opened on the way and two of the glasses are missing. Two more follow today.',
      'Let us know which leg length and they are out the door by noon.',
      'Your order is delayed by two days because the lorry broke down.',
      'Before it ships: which colour do you want?',
    ],
  },
});
