import type { Mode, Severity, Source } from '../rules';

/** What the options page shows of a rule. */
export interface RuleEntry {
  readonly id: string;
  readonly group: string;
  readonly severity: Severity;
  readonly modes: readonly Mode[];
  readonly sources: readonly Source[];
  readonly title: string;
  readonly advice: string;
  /** ⟦ ⟧ stand around the words that are marked. */
  readonly examples: { readonly flags: readonly string[]; readonly passes: readonly string[] };
}
