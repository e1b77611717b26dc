import type { Lexicon } from './lexicon';

export const ar: Lexicon = { language: 'ar', standing: 'native', concepts: {} };
