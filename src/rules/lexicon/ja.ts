import type { Lexicon } from './lexicon';

export const ja: Lexicon = { language: 'ja', standing: 'native', concepts: {} };
