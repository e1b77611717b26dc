import { param } from './dom.js';
import { ar } from './texts/ar.js';
import { de } from './texts/de.js';
import { en } from './texts/en.js';
import { ja } from './texts/ja.js';

const languages = { en, de, ja, ar };

/** The page's words in the seller's interface language, by `ui`. */
export const texts = languages[param('ui')] ?? en;
