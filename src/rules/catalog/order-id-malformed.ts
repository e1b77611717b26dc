import { repair } from '../locate/order-ids';
import { placeIn, unquoted } from '../locate/places';
import { policy } from '../policy';
import { defineRule, everyMode } from '../rule';

export const orderIdMalformed = defineRule({
  id: 'order-id-malformed',
  group: 'needs',
  severity: 'warning',
  modes: everyMode,
  sources: [policy.orderIdInMail],
  title: 'Order id not written as Amazon writes it',
  advice: 'Write it as three groups of 3, 7 and 7 digits with dashes.',
  find: ({ fields, draft }) =>
    fields.flatMap(field =>
      unquoted(field, field.orderIds)
        .filter(({ wellFormed }) => !wellFormed)
        .map(place => ({ ...placeIn(field, place), fix: repair(field, place, draft.orderId) })),
    ),
  examples: {
    flags: [
      'About order ⟦249-883 0174-1265590⟧: which size do you need?',
      'Order ⟦112-48291730-561482⟧ is late.',
      'Order ⟦112 4829173 0561482⟧ is late.',
      'Order ⟦112-48291O3-0561482⟧ is late.',
    ],
    passes: ['Order 112-4829173-0561482 is late.', 'Tracking 7749 2083 1156.'],
  },
});
