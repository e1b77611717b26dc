import { placeIn, unquoted } from '../locate/places';
import { policy } from '../policy';
import { defineRule, everyMode } from '../rule';

export const orderIdMismatch = defineRule({
  id: 'order-id-mismatch',
  group: 'needs',
  severity: 'error',
  modes: everyMode,
  sources: [policy.privacy],
  title: 'Another order’s id',
  advice: 'This is not the order of this page. Check before a stranger reads it.',
  find: ({ fields, draft: { orderId } }) =>
    orderId === null
      ? []
      : fields.flatMap(field =>
          unquoted(field, field.orderIds)
            .filter(({ wellFormed, text }) => wellFormed && text !== orderId)
            .map(place => ({
              ...placeIn(field, place),
              fix: field.field === 'body' ? { start: place.start, end: place.end, text: orderId } : null,
            })),
        ),
  examples: {
    flags: [{ body: 'Order ⟦702-1938475-5510264⟧ is late.', orderId: '702-1983475-5510264' }],
    passes: [{ body: 'Order 702-1983475-5510264 is late.', orderId: '702-1983475-5510264' }],
  },
});
