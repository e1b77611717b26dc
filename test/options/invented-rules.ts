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
    modes: ['proactive', 'reply', 'email'],
    sources: [source('2026-08-01')],
    title: 'Gift for a review',
    advice: 'Remove the offer.',
    examples: { flags: ['Get ⟦a gift card⟧ for stars.'], passes: ['We cannot offer gifts.'] },
  },
  {
    id: 'smiley',
    group: 'Looks',
    severity: 'tip',
    modes: ['proactive', 'email'],
    sources: [source('2026-07-01')],
    title: 'A face in the text',
    advice: 'Leave it out.',
    examples: { flags: ['Thanks ⟦:-)⟧'], passes: [] },
  },
  {
    id: 'shop-link',
    group: 'Contents',
    severity: 'warning',
    modes: ['reply'],
    sources: [{ ...source('2025-01-01'), url: null }],
    title: 'Way to the shop',
    advice: 'Remove the link.',
    examples: { flags: ['Visit ⟦our shop⟧.'], passes: ['Track your parcel here.'] },
  },
];
