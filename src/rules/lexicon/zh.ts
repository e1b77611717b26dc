import type { Lexicon } from './lexicon';

export const zh: Lexicon = { language: 'zh', standing: 'native', concepts: {} };
