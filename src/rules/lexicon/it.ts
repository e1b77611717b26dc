import type { Lexicon } from './lexicon';

export const it: Lexicon = { language: 'it', standing: 'native', concepts: {} };
