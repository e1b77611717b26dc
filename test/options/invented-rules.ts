import type { RuleEntry } from '../../src/options/rule-entry';

const source = (asOf: string) => ({
  title: 'Invented guide',
  url: 'https://guide.example/',
  asOf,
  says: 'So it is.',
});

export const inventedRules: readonly RuleEntry[] = [
  {
    id: 'gift-offer',
    group: 'Reviews',
    severity: 'error',
    scope: 'all messages',
    sources: [source('2026-08-01')],
    title: 'Gift for a review',
    advice: 'Remove the offer.',
    examples: {
      flags: [{ text: 'Get ⟦a gift card⟧ for stars.', note: null }],
      passes: [{ text: 'We cannot offer gifts.', note: null }],
    },
  },
  {
    id: 'smiley',
    group: 'Looks',
    severity: 'tip',
    scope: 'messages you start, e-mail',
    sources: [source('2026-07-01')],
    title: 'A face in the text',
    advice: 'Leave it out.',
    examples: { flags: [{ text: 'Thanks ⟦:-)⟧', note: null }], passes: [] },
  },
  {
    id: 'shop-link',
    group: 'Contents',
    severity: 'warning',
    scope: 'replies',
    sources: [{ ...source('2025-01-01'), url: null }],
    title: 'Way to the shop',
    advice: 'Remove the link.',
    examples: {
      flags: [{ text: 'Visit ⟦our shop⟧.', note: null }],
      passes: [{ text: 'Track your parcel here.', note: null }],
    },
  },
];
