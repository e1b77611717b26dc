import type { Lexicon } from './lexicon';

export const nl: Lexicon = { language: 'nl', standing: 'native', concepts: {} };
