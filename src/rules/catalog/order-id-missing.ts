import { wordless } from '../locate/places';
import { policy } from '../policy';
import { defineRule, emailOnly } from '../rule';

export const orderIdMissing = defineRule({
  id: 'order-id-missing',
  group: 'needs',
  severity: 'warning',
  modes: emailOnly,
  sources: [policy.orderIdInMail],
  title: 'Order id missing',
  advice: 'Write the 17-digit order id into the subject or the text.',
  find: ({ fields }) => (fields.some(({ orderIds }) => orderIds.length > 0) ? [] : [wordless()]),
  examples: {
    flags: [{ body: 'Your order is delayed by two days.', mode: 'email' }],
    passes: [{ body: 'Order 112-4829173-0561482 is delayed.', mode: 'email' }],
  },
});
