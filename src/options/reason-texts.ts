import type { NamedReason } from '../storage/named-reasons';

const meanings: Record<NamedReason, string> = {
  'order-details': 'Details needed before shipping',
  customization: 'Customization',
  'delivery-scheduling': 'Scheduling a delivery or service',
  'shipping-address': 'Problem with the shipping address',
  'unexpected-problem': 'Unexpected problem with the order',
  'legal-disclosure': 'Legal disclosure',
  invoice: 'Invoice',
  'digital-key': 'Digital key',
  warranty: 'Warranty',
  'return-question': 'Question about a return',
  other: 'Other: the text decides',
};

/** What the section on contact reasons says. */
export const reasonTexts = {
  intro:
    'Amazon decides by the contact reason whether a message is critical. Where the panel says that a reason is not known, say here what it is for.',
  label: 'Contact reason, as the page words it',
  meaning: 'What it is for',
  choose: 'Choose…',
  add: 'Add',
  removeShort: 'Remove',
  remove: (label: string) => `Remove “${label}”`,
  removed: (label: string) => `Removed: “${label}”.`,
  added: (label: string) => `Added: “${label}”. It holds from the next look at the page.`,
  labelMissing: 'Enter the reason as the page words it, in at most 120 characters.',
  meaningMissing: 'Choose what it is for.',
  full: 'There is room for 60 reasons. Remove one first.',
  meanings,
} as const;
