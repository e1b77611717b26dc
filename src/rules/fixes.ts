/** A fix is offered only where the draft is better for it: it is applied, and the draft checked again. */
import type { Draft } from './draft';
import type { Finding, Fix, Report } from './report';

/** More fixes than this would not be looked at anyway. */
const maxFixes = 12;
/** Code units of all the drafts that are tried in one check: a long draft gets fewer fixes, the worst findings first. */
const enoughToRead = 24_000;

const countToTry = ({ body }: Draft): number =>
  Math.max(1, Math.min(maxFixes, Math.floor(enoughToRead / Math.max(1, body.length))));

const applied = (draft: Draft, { start, end, text }: Fix): Draft => ({
  ...draft,
  body: draft.body.slice(0, start) + text + draft.body.slice(end),
});

const rank = { critical: 0, reply: 0, 'non-critical': 1, unclear: 2, 'not-permitted': 3 } as const;

const isNoWorse = (after: Report, before: Report): boolean =>
  after.score >= before.score && rank[after.verdict] <= Math.max(rank[before.verdict], rank.unclear);

/** Nothing that is changed makes such a report worse. */
const isAtWorst = ({ score, verdict }: Report): boolean => score === 0 && verdict === 'not-permitted';

const isGone = (finding: Finding, findingsAfter: () => readonly Finding[]): boolean =>
  finding.places.length > 1 || !findingsAfter().some(({ key }) => key === finding.key);

/** How a changed draft is checked, its fixes not tried. */
export interface Checks {
  readonly all: (draft: Draft) => Report;
  /** What one rule finds. */
  readonly only: (rule: string, draft: Draft) => readonly Finding[];
}

/** The report with only those fixes that helped a moment ago. */
export const withEarlierFixes = (report: Report, before: Report): Report => {
  const helped = new Set(before.findings.filter(({ fix }) => fix !== null).map(({ key }) => key));
  const findings = report.findings.map(finding =>
    helped.has(finding.key) ? finding : { ...finding, fix: null },
  );
  return { ...report, findings };
};

/** The report with only those fixes that, applied alone, make the draft better. */
export const withTriedFixes = (draft: Draft, report: Report, check: Checks): Report => {
  let left = countToTry(draft);
  const helps = (finding: Finding, fix: Fix): boolean => {
    if (left === 0) return false;
    left -= 1;
    const changed = applied(draft, fix);
    if (isAtWorst(report)) return isGone(finding, () => check.only(finding.rule, changed));
    const after = check.all(changed);
    return isNoWorse(after, report) && isGone(finding, () => after.findings);
  };
  const tried = report.findings.map(finding =>
    finding.fix === null || helps(finding, finding.fix) ? finding : { ...finding, fix: null },
  );
  return { ...report, findings: tried };
};
