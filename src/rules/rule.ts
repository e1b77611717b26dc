import type { Draft, Mode } from './draft';
import type { Source } from './policy';
import type { Field, Fix, Severity } from './report';
import type { Reading } from './reading';

/** The rule book's chapters, in its order. */
export const groups = ['reviews', 'purpose', 'content', 'looks', 'needs'] as const;
export type Group = (typeof groups)[number];

/** Where a rule points, in UTF-16 code units of the field; null places have no words. */
export interface Located {
  readonly field: Field;
  readonly start: number | null;
  readonly end: number | null;
  /** Where it differs from the rule's own. */
  readonly severity?: Severity;
  readonly advice?: string;
  readonly fix?: Fix | null;
}

/** A text with ⟦ ⟧ around what must be underlined, or a whole draft where the rule looks at more than the body. */
export type Example = string | (Partial<Draft> & { readonly body: string });

export interface Rule {
  /** Public: settings, exports and the corpus use it; it never changes meaning. */
  readonly id: string;
  readonly group: Group;
  readonly severity: Severity;
  readonly modes: readonly Mode[];
  readonly sources: readonly Source[];
  readonly title: string;
  readonly advice: string;
  readonly find: (reading: Reading) => readonly Located[];
  readonly examples: { readonly flags: readonly Example[]; readonly passes: readonly Example[] };
}

export const everyMode: readonly Mode[] = ['proactive', 'reply', 'email'];
export const sellerStarts: readonly Mode[] = ['proactive', 'email'];
export const proactiveOnly: readonly Mode[] = ['proactive'];
export const emailOnly: readonly Mode[] = ['email'];

export const defineRule = (rule: Rule): Rule => rule;
