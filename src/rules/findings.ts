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

/** A place with words. */
type Worded = Located & Span;

const hasWords = (located: Located): located is Worded => located.start !== null && located.end !== null;

/** Finds of one rule in a row, from the first of them to `end`. */
interface Neighbours {
  readonly first: Worded;
  end: number;
}

const isFixed = ({ fix = null }: Located): boolean => fix !== null;

const continues = ({ first, end }: Neighbours, next: Worded, text: string): boolean =>
  first.field === next.field && !isFixed(first) && !isFixed(next) && /^ ?$/.test(text.slice(end, next.start));

/** Finds of one rule with only a space between them are one find, where neither has a fix of its own. */
const joinNeighbours = (sorted: readonly Worded[], reading: Reading): Neighbours[] => {
  const rows: Neighbours[] = [];
  for (const located of sorted) {
    const last = rows.at(-1);
    if (last && located.start - last.end <= 1 && continues(last, located, textOf(reading, located)))
      last.end = located.end;
    else rows.push({ first: located, end: located.end });
  }
  return rows;
};

/** What becomes one finding: the same words under one rule. */
interface Group {
  readonly first: Located;
  readonly end: number | null;
  readonly quote: string | null;
  readonly key: string;
  readonly places: Span[];
}

/** Rows whose folded words are equal, together, in order. A quote is folded once, however often it stands in the text. */
const groupEqual = (rows: readonly Neighbours[], rule: Rule, reading: Reading): Group[] => {
  const byKey = new Map<string, Group>();
  const byQuote = new Map<string, Group>();
  for (const { first, end } of rows) {
    const quote = textOf(reading, first).slice(first.start, end);
    const written = `${first.field} ${quote}`;
    const key = byQuote.get(written)?.key ?? keyOf(rule.id, quote);
    const group = byQuote.get(written) ??
      byKey.get(`${first.field} ${key}`) ?? { first, end, quote: quote || null, key, places: [] };
    byQuote.set(written, group);
    byKey.set(`${first.field} ${key}`, group);
    group.places.push({ start: first.start, end });
  }
  return [...byKey.values()];
};

const toFinding = (rule: Rule, { first, end, quote, key, places }: Group): Finding => ({
  rule: rule.id,
  severity: first.severity ?? rule.severity,
  field: first.field,
  start: first.start,
  end,
  quote,
  title: rule.title,
  advice: first.advice ?? rule.advice,
  fix: first.fix ?? null,
  sources: rule.sources,
  key,
  places,
});

/** Of places without words the first of each field. */
const wordlessGroups = (found: readonly Located[], rule: Rule): Group[] =>
  found
    .filter((one, index) => found.findIndex(({ field }) => field === one.field) === index)
    .map(first => ({ first, end: null, quote: null, key: keyOf(rule.id, null), places: [] }));

const none: readonly Finding[] = [];

/** What one rule finds in a draft: overlapping finds become the longest of them, equal words one finding with several places. */
export const runRule = (rule: Rule, reading: Reading): readonly Finding[] => {
  const located = [...rule.find(reading)];
  if (located.length === 0) return none;
  const worded = located.filter(hasWords);
  const apart = fieldOrder.flatMap(field => longestOfEach(worded.filter(one => one.field === field)));
  const wordless = wordlessGroups(
    located.filter(one => !hasWords(one)),
    rule,
  );
  const groups = [...wordless, ...groupEqual(joinNeighbours(apart, reading), rule, reading)];
  return groups.map(group => toFinding(rule, group));
};
