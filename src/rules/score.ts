import type { Finding, Severity } from './report';

/** What each distinct rule found costs. */
export const points: Readonly<Record<Severity, number>> = { error: 40, warning: 15, tip: 5 };

export interface Score {
  readonly score: number;
  readonly sum: readonly { readonly rule: string; readonly points: number }[];
}

/** 100 less the points of each distinct rule at its worst severity, not below 0; the sum lets a person recompute it. */
export const scoreOf = (findings: readonly Pick<Finding, 'rule' | 'severity'>[]): Score => {
  const worst = new Map<string, number>();
  for (const { rule, severity } of findings)
    worst.set(rule, Math.max(worst.get(rule) ?? 0, points[severity]));
  const sum = [...worst].map(([rule, cost]) => ({ rule, points: cost }));
  return { score: Math.max(0, 100 - sum.reduce((total, { points: cost }) => total + cost, 0)), sum };
};
