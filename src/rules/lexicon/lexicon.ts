import type { Concept } from './concepts';
import type { Variants } from './notation';
import type { Wording } from './wordings';

/** Sentences that prove a rule in one language; ⟦ ⟧ mark what must be underlined. */
export interface Examples {
  readonly flags: readonly string[];
  readonly passes: readonly string[];
}

/** One language: which word forms carry which concept, and the proof. The file is all a language needs. */
export interface Lexicon {
  /** ISO 639-1. */
  readonly language: string;
  /** `basic`: nobody could judge the words natively; the screen says so. */
  readonly standing: 'native' | 'basic';
  /** Letters that may be written otherwise, such as `ä` for `ae`. */
  readonly variants?: Variants;
  readonly concepts: Readonly<Partial<Record<Concept, readonly string[]>>>;
  /** Neutral words offered in place of a finding, in this language. */
  readonly wordings?: Readonly<Partial<Record<Wording, string>>>;
  /** Keyed by rule id; English examples stand in the rules themselves. */
  readonly examples?: Readonly<Record<string, Examples>>;
}
