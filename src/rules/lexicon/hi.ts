import type { Lexicon } from './lexicon';

export const hi: Lexicon = { language: 'hi', standing: 'native', concepts: {} };
