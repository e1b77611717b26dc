import { cancelAsks } from '../locate/cancel-asks';
import { policy } from '../policy';
import { defineRule, everyMode } from '../rule';

export const cancelRequest = defineRule({
  id: 'cancel-request',
  group: 'purpose',
  severity: 'error',
  modes: everyMode,
  sources: [policy.cancellations],
  title: 'Asks the buyer to cancel',
  advice: 'Cancel and refund the order yourself, then tell the buyer why.',
  find: ({ sentences }) => cancelAsks(sentences),
  examples: {
    flags: [
      "⟦Please press Cancel⟧ items as we can't ship to your region.",
      '⟦Could you please cancel your order⟧?',
      'We ⟦need you to submit a cancel request⟧.',
      'Please ⟦send Amazon a cancellation request⟧.',
    ],
    passes: [
      'The feedback on our shop is about the driver. Please withdraw it.',
      'Would you cancel the return request, as you keep the chair?',
      'Your cancellation request was received.',
      'You may cancel free of charge if that is too late.',
    ],
  },
});
