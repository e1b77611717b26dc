/** A fix is offered only where the draft is better for it: it is applied, and the draft checked again. */
import type { Draft } from './draft';
import type { Finding, Fix, Report } from './report';

/** A draft's fixes are tried out by checking again; more than this would not be looked at anyway. */
const maxFixes = 12;

const applied = (draft: Draft, { start, end, text }: Fix): Draft => ({
  ...draft,
  body: draft.body.slice(0, start) + text + draft.body.slice(end),
});

const rank = { critical: 0, reply: 0, 'non-critical': 1, unclear: 2, 'not-permitted': 3 } as const;

const isNoWorse = (after: Report, before: Report): boolean =>
  after.score >= before.score && rank[after.verdict] <= Math.max(rank[before.verdict], rank.unclear);

/** The draft after all of the fixes, from the last one back; null where two of them touch. */
const withAll = (draft: Draft, findings: readonly Finding[]): Draft | null => {
  const fixes = findings.flatMap(({ fix }) => fix ?? []).sort((a, b) => b.start - a.start);
  const touch = fixes.some((fix, index) => index > 0 && fix.end > (fixes[index - 1] as Fix).start);
  return touch ? null : fixes.reduce(applied, draft);
};

const isGone = (finding: Finding, after: Report): boolean =>
  finding.places.length > 1 || !after.findings.some(({ key }) => key === finding.key);

/** True where all of these fixes together make a draft no worse, and take away all that they fix. */
const workTogether = (fixed: readonly Finding[], after: Report, before: Report): boolean =>
  isNoWorse(after, before) && fixed.every(finding => isGone(finding, after));

/**
 * Findings whose fix makes the draft no better. All are tried at once, then without those that take nothing away; only where
 * that fails too, one by one.
 */
const uselessFixes = (
  tried: readonly Finding[],
  before: Report,
  check: (draft: Draft) => Report,
  draft: Draft,
): readonly Finding[] => {
  let together = tried;
  for (let round = 0; round < 2 && together.length > 0; round += 1) {
    const fixed = withAll(draft, together);
    if (fixed === null) break;
    const after = check(fixed);
    if (workTogether(together, after, before)) return tried.filter(finding => !together.includes(finding));
    together = together.filter(finding => isGone(finding, after));
  }
  return tried.filter(finding => {
    const after = check(applied(draft, finding.fix as Fix));
    return !workTogether([finding], after, before);
  });
};

/** The report with only those fixes that make the draft better; `check` checks a draft without trying fixes. */
export const withTriedFixes = (draft: Draft, report: Report, check: (draft: Draft) => Report): Report => {
  const withFix = report.findings.filter(({ fix }) => fix !== null);
  if (withFix.length === 0) return report;
  const useless = new Set([
    ...uselessFixes(withFix.slice(0, maxFixes), report, check, draft),
    ...withFix.slice(maxFixes),
  ]);
  if (useless.size === 0) return report;
  return {
    ...report,
    findings: report.findings.map(finding => (useless.has(finding) ? { ...finding, fix: null } : finding)),
  };
};
