/** Draft in, report out. Rules only locate; here their finds are phrased, merged, sorted, judged and scored. */
import type { Draft } from './draft';
import { readDraft, type Reading } from './reading';
import type { Finding, Fix, Report, Severity, Span } from './report';
import type { Located, Rule } from './rule';
import { rules } from './rules';
import { scoreOf } from './score';
import type { Senses } from './senses';
import { defaultSettings, type Settings } from './settings';
import { foldText } from './text/fold';
import { longestOfEach } from './text/spans';
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

type WithWords = Finding & Span;

/** Finds of one rule with only a space between them are one find, where neither has a fix of its own. */
const joinNeighbours = (sorted: readonly Finding[], reading: Reading): Finding[] => {
  const joined: Finding[] = [];
  for (const finding of sorted) {
    const last = joined.at(-1);
    const text = textOf(reading, finding);
    const touches =
      last?.field === finding.field &&
      last.end !== null &&
      finding.start !== null &&
      finding.end !== null &&
      last.fix === null &&
      finding.fix === null &&
      /^ ?$/.test(text.slice(last.end, finding.start));
    if (touches) joined.splice(-1, 1, widened(last, finding.end, text));
    else joined.push(finding);
  }
  return joined;
};

const widened = (finding: Finding, end: number, text: string): Finding => {
  const start = finding.start as number;
  const quote = text.slice(start, end);
  return { ...finding, end, quote, key: keyOf(finding.rule, quote), places: [{ start, end }] };
};

/** One rule's overlapping finds become the longest of them; equal words become one finding with several places. */
const mergeOfRule = (found: readonly Finding[], reading: Reading): Finding[] => {
  const wordless = found.filter(({ start }) => start === null);
  const apart = fieldOrder.flatMap(field =>
    longestOfEach(
      found.filter((finding): finding is WithWords => finding.field === field && finding.start !== null),
    ),
  );
  return collapseEqual([...wordless, ...joinNeighbours(apart, reading)]);
};

const collapseEqual = (findings: readonly Finding[]): Finding[] => {
  const byKey = new Map<string, { readonly first: Finding; readonly places: Span[] }>();
  for (const finding of findings) {
    const key = `${finding.field} ${finding.key}`;
    const known = byKey.get(key);
    if (known) known.places.push(...finding.places);
    else byKey.set(key, { first: finding, places: [...finding.places] });
  }
  return [...byKey.values()].map(({ first, places }) => (places.length < 2 ? first : { ...first, places }));
};

const runRule = (rule: Rule, reading: Reading): readonly Finding[] => {
  const located = [...rule.find(reading)];
  return located.length === 0
    ? nothing
    : mergeOfRule(
        located.map(place => toFinding(rule, place, reading)),
        reading,
      );
};

const nothing: readonly Finding[] = [];

const inReportOrder = (a: Finding, b: Finding): number =>
  severityOrder.indexOf(a.severity) - severityOrder.indexOf(b.severity) ||
  fieldOrder.indexOf(a.field) - fieldOrder.indexOf(b.field) ||
  (a.start ?? -1) - (b.start ?? -1) ||
  (a.rule < b.rule ? -1 : 1);

/** A broken language sense leaves the language unsure; the rule that needs it says so in `failed`. */
const writtenIn = (reading: Reading): string | null => {
  try {
    return surelyWrittenIn(reading);
  } catch {
    return null;
  }
};

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
  const code = writtenIn(reading);
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

/** Findings whose fix makes the draft no better. All are tried at once; only where that fails, one by one. */
const uselessFixes = (
  tried: readonly Finding[],
  before: Report,
  check: (draft: Draft) => Report,
  draft: Draft,
): Finding[] => {
  const all = withAll(draft, tried);
  const after = all ? check(all) : null;
  if (after && isNoWorse(after, before) && tried.every(finding => isGone(finding, after))) return [];
  return tried.filter(finding => {
    const alone = check(applied(draft, finding.fix as Fix));
    return !(isNoWorse(alone, before) && isGone(finding, alone));
  });
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
  const withFix = report.findings.filter(({ fix }) => fix !== null);
  if (withFix.length === 0) return report;
  const check = (changed: Draft): Report => checkOnce(changed, settings, senses).report;
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
