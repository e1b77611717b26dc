import { el } from './dom.js';
import { texts } from './texts.js';

/** In which language the buyer wants to be written to. */
export const languageLine = language =>
  el(
    'p',
    {},
    el('kat-tooltip', { label: texts.languageHint }, el('kat-label', { text: texts.language(language) })),
  );
