/** From places that a rule located to its findings: phrased, overlaps merged, equal words collapsed. */
import type { Reading } from './reading';
import type { Finding, Span } from './report';
import type { Located, Rule } from './rule';
import { foldText } from './text/fold';
import { longestOfEach } from './text/spans';

/** The subject is read first. */
export const fieldOrder = ['subject', 'body', 'attachments'];

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

/** Finds of one rule in a row, from the first of them to `end`. */
interface Row {
  readonly first: WithWords;
  end: number;
}

const continues = ({ first, end }: Row, finding: WithWords, text: string): boolean =>
  first.field === finding.field &&
  first.fix === null &&
  finding.fix === null &&
  /^ ?$/.test(text.slice(end, finding.start));

/** Finds of one rule with only a space between them are one find, where neither has a fix of its own. */
const joinNeighbours = (sorted: readonly WithWords[], reading: Reading): Finding[] => {
  const rows: Row[] = [];
  for (const finding of sorted) {
    const last = rows.at(-1);
    if (last && continues(last, finding, textOf(reading, finding))) last.end = finding.end;
    else rows.push({ first: finding, end: finding.end });
  }
  // Once for a whole row: quoting it anew for each find would take the square of its length.
  return rows.map(({ first, end }) =>
    end === first.end ? first : widened(first, end, textOf(reading, first)),
  );
};

const widened = (finding: WithWords, end: number, text: string): Finding => {
  const { start } = finding;
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

/** What one rule finds in a draft. */
export const runRule = (rule: Rule, reading: Reading): readonly Finding[] => {
  const located = [...rule.find(reading)];
  return located.length === 0
    ? []
    : mergeOfRule(
        located.map(place => toFinding(rule, place, reading)),
        reading,
      );
};
