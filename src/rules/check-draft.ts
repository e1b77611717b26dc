/** Draft in, report out. Rules only locate; here their findings are sorted, judged and scored, and the fixes tried. */
import type { Draft } from './draft';
import { fieldOrder, runRule } from './findings';
import { withEarlierFixes, withTriedFixes } from './fixes';
import { readDraft, type Reading } from './reading';
import type { Finding, Report, Severity } from './report';
import type { Rule } from './rule';
import { rules } from './rules';
import { scoreOf } from './score';
import type { Senses } from './senses';
import { defaultSettings, type Settings } from './settings';
import { judge } from './verdict';

const severityOrder: readonly Severity[] = ['error', 'warning', 'tip'];

const inReportOrder = (a: Finding, b: Finding): number =>
  severityOrder.indexOf(a.severity) - severityOrder.indexOf(b.severity) ||
  fieldOrder.indexOf(a.field) - fieldOrder.indexOf(b.field) ||
  (a.start ?? -1) - (b.start ?? -1) ||
  (a.rule < b.rule ? -1 : 1);

/** A broken language sense leaves the language unsure; the rule that needs it says so in `failed`. */
const writtenIn = (reading: Reading): string | null => {
  try {
    return reading.writtenIn;
  } catch {
    return null;
  }
};

/** A text whose language is unsure counts as what it speaks most; an empty one lacks nothing. */
const languageOf = (reading: Reading): Report['language'] => {
  const code = writtenIn(reading);
  const { languages = [], basic = [] } = reading.senses.words ?? {};
  const understood = code ?? languages[reading.body.languages[0] ?? -1];
  if (understood === undefined)
    return { code, phrases: reading.draft.body.trim() === '' ? 'native' : 'none' };
  if (!languages.includes(understood)) return { code, phrases: 'none' };
  return { code, phrases: basic.includes(understood) ? 'basic' : 'native' };
};

const applies = (rule: Rule, { draft, settings }: Reading): boolean =>
  rule.modes.includes(draft.mode) && !settings.off.includes(rule.id);

interface Run {
  readonly findings: readonly Finding[];
  /** Rules that broke. */
  readonly failed: readonly string[];
}

const runRules = (some: readonly Rule[], reading: Reading): Run => {
  const findings: Finding[] = [];
  const failed: string[] = [];
  for (const rule of some) {
    if (!applies(rule, reading)) continue;
    try {
      for (const finding of runRule(rule, reading)) findings.push(finding);
    } catch {
      failed.push(rule.id);
    }
  }
  return { findings, failed };
};

/** A report whose fixes have not been tried. */
const checkOnce = (draft: Draft, settings: Settings, senses: Senses): Report => {
  const reading = readDraft(draft, settings, senses);
  const { findings, failed } = runRules(rules, reading);
  const heard = findings.filter(({ key }) => !settings.ignored.includes(key)).sort(inReportOrder);
  return {
    mode: draft.mode,
    ...judge(reading, heard),
    ...scoreOf(heard),
    findings: heard,
    pending: [...reading.missing],
    failed,
    language: languageOf(reading),
  };
};

/**
 * Checks a draft. Pure and synchronous; offsets are UTF-16 code units of the body or the subject. A rule that throws is named
 * in `failed` and the others still run; what a missing sense would have told is named in `pending`.
 *
 * To try the fixes is most of the work. Amid typing, where nobody takes one, `before` is the report of a moment ago: what it
 * offered stays on offer untried.
 */
export const checkDraft = (
  draft: Draft,
  settings: Settings = defaultSettings,
  senses: Senses = {},
  before: Report | null = null,
): Report => {
  const report = checkOnce(draft, settings, senses);
  if (before) return withEarlierFixes(report, before);
  return withTriedFixes(draft, report, {
    all: changed => checkOnce(changed, settings, senses),
    only: (id, changed) =>
      runRules(
        rules.filter(rule => rule.id === id),
        readDraft(changed, settings, senses),
      ).findings,
  });
};
