import type { Lexicon } from './lexicon';

export const sv: Lexicon = { language: 'sv', standing: 'native', concepts: {} };
