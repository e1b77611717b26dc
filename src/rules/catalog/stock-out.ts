import { saying } from '../text/relations';
import { anySays } from '../locate/places';
import { policy } from '../policy';
import { defineRule, sellerStarts } from '../rule';

export const stockOut = defineRule({
  id: 'stock-out',
  group: 'purpose',
  severity: 'warning',
  modes: sellerStarts,
  sources: [policy.stockOut, policy.notCriticalKinds],
  title: 'Out of stock',
  advice: 'Cancel and refund the order first, then say that it is done.',
  find: reading => (anySays(reading, 'cancelledByUs') ? [] : saying(reading.sentences, 'stockOut')),
  examples: {
    flags: [
      '⟦The last tent went⟧ an hour before your order.',
      'The teal one is ⟦gone from inventory⟧.',
      'We are sorry, ⟦the lamp is out of stock⟧.',
      '⟦The item is no longer available⟧.',
    ],
    passes: [
      'Your prescription ran out in May.',
      'The last box went to the wrong depot, so it comes a day late.',
      'Your gazebo is delayed; the new delivery date is 14 August.',
      'The lamp is out of stock, so we cancelled the order and refunded you in full.',
    ],
  },
});
