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

const isGone = (finding: Finding, after: Report): boolean =>
  finding.places.length > 1 || !after.findings.some(({ key }) => key === finding.key);

/** The report with only those fixes that, applied alone, make the draft better; `check` checks one without trying fixes. */
export const withTriedFixes = (draft: Draft, report: Report, check: (draft: Draft) => Report): Report => {
  let left = countToTry(draft);
  const helps = (finding: Finding, fix: Fix): boolean => {
    if (left === 0) return false;
    left -= 1;
    const after = check(applied(draft, fix));
    return isNoWorse(after, report) && isGone(finding, after);
  };
  const tried = report.findings.map(finding =>
    finding.fix === null || helps(finding, finding.fix) ? finding : { ...finding, fix: null },
  );
  return { ...report, findings: tried };
};
