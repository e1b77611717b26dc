// A report for people: verdict, the draft with its marks, the findings.

const verdicts = {
  critical: 'Critical',
  'non-critical': 'Not critical',
  'not-permitted': 'Not permitted',
  reply: 'Reply',
  unclear: 'Unclear',
};

/** The body with ⟦ ⟧ around what is marked. */
function withMarks(body, findings) {
  const places = findings
    .filter(({ field }) => field === 'body')
    .flatMap(finding => finding.places)
    .sort((a, b) => a.start - b.start || b.end - a.end);
  let out = '';
  let from = 0;
  for (const { start, end } of places) {
    if (start < from) continue;
    out += `${body.slice(from, start)}⟦${body.slice(start, end)}⟧`;
    from = end;
  }
  return out + body.slice(from);
}

const quoteOf = ({ quote, places }) =>
  quote === null ? '' : `\n      “${quote.trim()}”${places.length > 1 ? ` ×${places.length}` : ''}`;

const fixOf = ({ fix }) =>
  fix === null ? '' : `\n      safer: ${fix.text === '' ? 'remove these words' : `“${fix.text}”`}`;

const describeFinding = finding =>
  `  ${finding.severity.padEnd(7)} ${finding.rule}: ${finding.title}${quoteOf(finding)}\n      ${finding.advice}${fixOf(finding)}\n      why: ${finding.sources[0].title}, as of ${finding.sources[0].asOf}`;

const sumOf = ({ score, sum }) =>
  sum.length === 0
    ? String(score)
    : `${score} = 100 ${sum.map(({ rule, points }) => `− ${points} (${rule})`).join(' ')}`;

const phrasesRemark = {
  none: ['  No phrase rules for this language: only contacts, ids and looks were checked.'],
  basic: ['  The words for this language are basic: no native speaker has judged them.'],
};

/** One draft's report, ending with an empty line. */
export function describeReport(id, draft, report) {
  const { verdict, purpose, outlook, findings, mixed, pending, failed, language } = report;
  const lines = [
    `── ${id} (${draft.mode})`,
    `  ${verdicts[verdict]}${purpose === null ? '' : `, ${purpose}`}${outlook === '' ? '' : `: ${outlook}`}`,
    `  Score ${sumOf(report)}`,
    ...(mixed === null ? [] : [`  Mixed: “${mixed.quote}” ${mixed.advice}`]),
    ...(pending.length === 0 ? [] : [`  Still to be checked: ${pending.join(', ')}`]),
    ...(failed.length === 0 ? [] : [`  Incomplete: these rules failed: ${failed.join(', ')}`]),
    ...(phrasesRemark[language.phrases] ?? []),
    '',
    ...withMarks(draft.body, findings)
      .trimEnd()
      .split('\n')
      .map(line => `  │ ${line}`),
    '',
    ...(findings.length > 0 ? findings.map(describeFinding) : ['  Nothing found.']),
    '',
  ];
  return lines.join('\n');
}
