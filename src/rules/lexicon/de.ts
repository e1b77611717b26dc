import type { Lexicon } from './lexicon';

export const de: Lexicon = { language: 'de', standing: 'native', concepts: {} };
