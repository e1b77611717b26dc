import type { Severity } from '../rules';

/** Words to underline, in UTF-16 code units of the field's value, end exclusive. */
export interface Mark {
  /** The finding's key. */
  readonly key: string;
  readonly severity: Severity;
  readonly start: number;
  readonly end: number;
}

export const worstFirst: readonly Severity[] = ['error', 'warning', 'tip'];
