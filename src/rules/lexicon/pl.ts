import type { Lexicon } from './lexicon';

export const pl: Lexicon = { language: 'pl', standing: 'native', concepts: {} };
