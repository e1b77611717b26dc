import type { Severity, Source } from '../rules';

export interface ExampleEntry {
  /** ⟦ ⟧ stand around the words that are marked. */
  readonly text: string;
  /** What must be known beside the text for this example; null where the text says it all. */
  readonly note: string | null;
}

/** What the options page shows of a rule, in words. */
export interface RuleEntry {
  readonly id: string;
  readonly group: string;
  readonly severity: Severity;
  /** In which messages it is looked for. */
  readonly scope: string;
  readonly sources: readonly Source[];
  readonly title: string;
  readonly advice: string;
  readonly examples: { readonly flags: readonly ExampleEntry[]; readonly passes: readonly ExampleEntry[] };
}
