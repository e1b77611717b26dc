import type { Lexicon } from './lexicon';

export const pt: Lexicon = { language: 'pt', standing: 'native', concepts: {} };
