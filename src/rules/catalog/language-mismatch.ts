import { mismatchedLanguage } from '../locate/language';
import { policy } from '../policy';
import { defineRule, everyMode } from '../rule';

export const languageMismatch = defineRule({
  id: 'language-mismatch',
  group: 'needs',
  severity: 'warning',
  modes: everyMode,
  sources: [policy.buyerLanguage],
  title: 'Not the buyer’s language',
  advice: 'Write in the buyer’s language of preference.',
  find: reading => mismatchedLanguage(reading),
  examples: {
    flags: [
      {
        body: 'The driver could not find a house number on your street. Could you send us the number, please?',
        buyerLanguage: 'fr-FR',
      },
    ],
    passes: [
      {
        body: 'The driver could not find a house number on your street. Could you send us the number, please?',
        buyerLanguage: 'en-GB',
      },
    ],
  },
});
