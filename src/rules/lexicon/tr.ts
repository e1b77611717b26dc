import type { Lexicon } from './lexicon';

export const tr: Lexicon = { language: 'tr', standing: 'native', concepts: {} };
