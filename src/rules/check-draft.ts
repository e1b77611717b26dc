/** Draft in, report out. Rules only locate; here their finds are phrased, merged, sorted, judged and scored. */
import type { Draft } from './draft';
import { readDraft, type Reading } from './reading';
import type { Finding, Fix, Report, Severity } from './report';
import type { Located, Rule } from './rule';
import { rules } from './rules';
import { scoreOf } from './score';
import type { Senses } from './senses';
import { defaultSettings, type Settings } from './settings';
import { foldText } from './text/fold';
import { surelyWrittenIn } from './text/written-language';
import { judge } from './verdict';

const severityOrder: readonly Severity[] = ['error', 'warning', 'tip'];
const fieldOrder = ['subject', 'body', 'attachments'];

/** A draft's fixes are tried out by checking again; more than this would not be looked at anyway. */
const maxFixes = 12;

const textOf = (reading: Reading, { field }: Located): string =>
  field === 'body' ? reading.draft.body : field === 'subject' ? (reading.draft.subject ?? '') : '';

const keyOf = (rule: string, quote: string | null): string =>
  `${rule}:${quote === null ? '' : foldText(quote)}`;

const toFinding = (rule: Rule, located: Located, reading: Reading): Finding => {
  const { start, end } = located;
  const quote = start === null || end === null ? null : textOf(reading, located).slice(start, end) || null;
  return {
    rule: rule.id,
    severity: located.severity ?? rule.severity,
    field: located.field,
    start,
    end,
    quote,
    title: rule.title,
    advice: located.advice ?? rule.advice,
    fix: located.fix ?? null,
    sources: rule.sources,
    key: keyOf(rule.id, quote),
    places: start === null || end === null ? [] : [{ start, end }],
  };
};

const overlaps = (a: Finding, b: Finding): boolean =>
  a.field === b.field &&
  a.start !== null &&
  b.start !== null &&
  a.start < (b.end as number) &&
  b.start < (a.end as number);

/** One rule's overlapping finds become the longest of them; equal words become one finding with several places. */
const mergeOfRule = (found: readonly Finding[]): Finding[] => {
  const byLength = [...found].sort((a, b) => (b.end ?? 0) - (b.start ?? 0) - ((a.end ?? 0) - (a.start ?? 0)));
  const apart: Finding[] = [];
  for (const finding of byLength) if (!apart.some(other => overlaps(other, finding))) apart.push(finding);
  const byKey = new Map<string, Finding>();
  for (const finding of apart.sort((a, b) => (a.start ?? -1) - (b.start ?? -1))) {
    const key = `${finding.field} ${finding.key}`;
    const first = byKey.get(key);
    byKey.set(key, first ? { ...first, places: [...first.places, ...finding.places] } : finding);
  }
  return [...byKey.values()];
};

const runRule = (rule: Rule, reading: Reading): Finding[] =>
  mergeOfRule([...rule.find(reading)].map(located => toFinding(rule, located, reading)));

const inReportOrder = (a: Finding, b: Finding): number =>
  severityOrder.indexOf(a.severity) - severityOrder.indexOf(b.severity) ||
  fieldOrder.indexOf(a.field) - fieldOrder.indexOf(b.field) ||
  (a.start ?? -1) - (b.start ?? -1) ||
  (a.rule < b.rule ? -1 : 1);

const applies = (rule: Rule, draft: Draft, { off }: Settings): boolean =>
  rule.modes.includes(draft.mode) && !off.includes(rule.id);

const checkOnce = (
  draft: Draft,
  settings: Settings,
  senses: Senses,
): { report: Report; reading: Reading } => {
  const reading = readDraft(draft, settings, senses);
  const findings: Finding[] = [];
  const failed: string[] = [];
  for (const rule of rules.filter(one => applies(one, draft, settings))) {
    try {
      findings.push(...runRule(rule, reading));
    } catch {
      failed.push(rule.id);
    }
  }
  const heard = findings.filter(({ key }) => !settings.ignored.includes(key)).sort(inReportOrder);
  const code = surelyWrittenIn(reading);
  const spoken = reading.body.languages[0];
  const known = senses.words?.languages ?? [];
  const report: Report = {
    mode: draft.mode,
    ...judge(reading, heard),
    ...scoreOf(heard),
    findings: heard,
    pending: [...reading.missing],
    failed,
    language: {
      code,
      hasPhrases: code === null ? spoken !== undefined || draft.body.trim() === '' : known.includes(code),
    },
  };
  return { report, reading };
};

const applied = (draft: Draft, { start, end, text }: Fix): Draft => ({
  ...draft,
  body: draft.body.slice(0, start) + text + draft.body.slice(end),
});

const rank = { critical: 0, reply: 0, 'non-critical': 1, unclear: 2, 'not-permitted': 3 } as const;

/** A fix is offered only where the draft is no worse after it. */
const holds = (
  finding: Finding,
  before: Report,
  draft: Draft,
  settings: Settings,
  senses: Senses,
): boolean => {
  if (!finding.fix) return true;
  const { report: after } = checkOnce(applied(draft, finding.fix), settings, senses);
  const gone = !after.findings.some(({ key }) => key === finding.key) || finding.places.length > 1;
  return (
    gone && after.score >= before.score && rank[after.verdict] <= Math.max(rank[before.verdict], rank.unclear)
  );
};

/**
 * Checks a draft. Pure and synchronous; offsets are UTF-16 code units of the body or the subject. A rule that throws is named
 * in `failed` and the others still run; what a missing sense would have told is named in `pending`.
 */
export const checkDraft = (
  draft: Draft,
  settings: Settings = defaultSettings,
  senses: Senses = {},
): Report => {
  const { report } = checkOnce(draft, settings, senses);
  const tried = report.findings.filter(({ fix }) => fix !== null).slice(0, maxFixes);
  const refused = new Set<Finding>(tried.filter(finding => !holds(finding, report, draft, settings, senses)));
  const beyond = new Set<Finding>(report.findings.filter(({ fix }) => fix !== null).slice(maxFixes));
  if (refused.size + beyond.size === 0) return report;
  return {
    ...report,
    findings: report.findings.map(finding =>
      refused.has(finding) || beyond.has(finding) ? { ...finding, fix: null } : finding,
    ),
  };
};
