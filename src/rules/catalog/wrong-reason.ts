import { misfitReason } from '../locate/contact-reason';
import { policy } from '../policy';
import { defineRule, proactiveOnly } from '../rule';

export const wrongReason = defineRule({
  id: 'wrong-reason',
  group: 'purpose',
  severity: 'warning',
  modes: proactiveOnly,
  sources: [policy.contactReason],
  title: 'The contact reason does not fit',
  advice: 'Choose the reason that fits the text; a wrong one counts as misuse.',
  find: misfitReason,
  examples: {
    flags: [
      {
        body: '⟦Please leave an honest review on Amazon.⟧',
        mode: 'proactive',
        contactReason: 'shipping-address',
      },
      {
        body: 'Kindly write some honest lines about the quilt cover with your photo on the Amazon page, be it good or bad.',
        mode: 'proactive',
        contactReason: 'customization',
      },
    ],
    passes: [
      {
        body: 'The house number is missing from your address. Could you send it?',
        mode: 'proactive',
        contactReason: 'shipping-address',
      },
    ],
  },
});
