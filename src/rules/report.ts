import type { Mode, Purpose } from './draft';
import type { Source } from './policy';

export const severities = ['error', 'warning', 'tip'] as const;
export type Severity = (typeof severities)[number];

export type Verdict = 'not-permitted' | 'critical' | 'non-critical' | 'reply' | 'unclear';
export type Field = 'body' | 'subject' | 'attachments';

/** A stretch of one field, in UTF-16 code units, end exclusive. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** Other words for exactly `start`–`end` of the body; an empty `text` deletes them. */
export interface Fix extends Span {
  readonly text: string;
}

export interface Finding {
  readonly rule: string;
  readonly severity: Severity;
  readonly field: Field;
  /** Null where the finding has no words, such as a missing order id. */
  readonly start: number | null;
  readonly end: number | null;
  readonly quote: string | null;
  readonly title: string;
  readonly advice: string;
  readonly fix: Fix | null;
  readonly sources: readonly Source[];
  /** Names this finding while the draft lives: rule and folded quote. "Ignore here" keeps these. */
  readonly key: string;
  /** Every place of the same words under the same rule, the first included; empty where there are no words. */
  readonly places: readonly Span[];
}

/** A sentence that costs a critical draft its critical standing. */
export interface Mixed extends Span {
  readonly quote: string;
  readonly advice: string;
}

/** `basic`: no native speaker has judged the words; `none`: only contacts, ids and looks are checked. */
export type Phrases = 'native' | 'basic' | 'none';

/** A power that may arrive late; what it would have told is pending until then. */
export type Sense = 'words' | 'language' | 'phone';

export interface Report {
  readonly mode: Mode;
  readonly verdict: Verdict;
  readonly purpose: Purpose | null;
  /** 0–100: 100 less the points of each distinct rule found, not below 0. */
  readonly score: number;
  readonly sum: readonly { readonly rule: string; readonly points: number }[];
  /** One sentence; empty for `reply` and `unclear`. */
  readonly outlook: string;
  readonly findings: readonly Finding[];
  readonly mixed: Mixed | null;
  readonly pending: readonly Sense[];
  /** Rules that broke on this draft: the report is then incomplete, never "nothing found". */
  readonly failed: readonly string[];
  /** The text's language where sure (ISO 639-1), and how far rules about words understand it. */
  readonly language: { readonly code: string | null; readonly phrases: Phrases };
}
