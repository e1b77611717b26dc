import { param } from './dom.js';
import { en } from './texts/en.js';

const languages = { en };

/** The page's words in the seller's interface language, by `ui`. */
export const texts = languages[param('ui') ?? 'en'];
