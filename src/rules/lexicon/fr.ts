import type { Lexicon } from './lexicon';

export const fr: Lexicon = { language: 'fr', standing: 'native', concepts: {} };
