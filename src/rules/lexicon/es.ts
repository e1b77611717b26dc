import type { Lexicon } from './lexicon';

export const es: Lexicon = { language: 'es', standing: 'native', concepts: {} };
