import { ar } from './ar';
import { de } from './de';
import { en } from './en';
import { es } from './es';
import { fr } from './fr';
import { hi } from './hi';
import { it } from './it';
import { ja } from './ja';
import type { Lexicon } from './lexicon';
import { nl } from './nl';
import { pl } from './pl';
import { pt } from './pt';
import { sv } from './sv';
import { tr } from './tr';
import { zh } from './zh';

/** Every language with phrase rules, one file each. */
export const lexicons: readonly Lexicon[] = [en, de, fr, it, es, nl, sv, pl, pt, tr, ja, zh, ar, hi];
