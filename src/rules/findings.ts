/** From places that a rule located to its findings: phrased, overlaps merged, equal words collapsed. */
import { likelyPlaces } from './likelihood/likely-places';
import type { Reading } from './reading';
import type { Field, Finding, Span } from './report';
import type { Located, Rule } from './rule';
import { foldText } from './text/fold';
import { longestOfEach } from './text/spans';

/** The subject is read first. */
export const fieldOrder: readonly Field[] = ['subject', 'body', 'attachments'];

const textOf = ({ draft }: Reading, field: Field): string =>
  field === 'body' ? draft.body : field === 'subject' ? (draft.subject ?? '') : '';

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
  !isFixed(first) && !isFixed(next) && /^ ?$/.test(text.slice(end, next.start));

/** Finds of one rule with only a space between them are one find, where neither has a fix of its own. */
const joinNeighbours = (sorted: readonly Worded[], text: string): Neighbours[] => {
  const rows: Neighbours[] = [];
  for (const located of sorted) {
    const last = rows.at(-1);
    if (last && located.start - last.end <= 1 && continues(last, located, text)) last.end = located.end;
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

/** Finds in one field whose folded words are equal, together, in order. A quote is folded once, however often it stands there. */
const groupEqual = (finds: readonly Neighbours[], rule: Rule, text: string): Group[] => {
  const byKey = new Map<string, Group>();
  const byQuote = new Map<string, Group>();
  const groupOf = (quote: string, { first, end }: Neighbours): Group => {
    const key = keyOf(rule.id, quote);
    const group = byKey.get(key) ?? { first, end, quote: quote || null, key, places: [] };
    byQuote.set(quote, group);
    byKey.set(key, group);
    return group;
  };
  for (const find of finds) {
    const { first, end } = find;
    const quote = text.slice(first.start, end);
    const group = byQuote.get(quote) ?? groupOf(quote, find);
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
  const located = likelyPlaces(rule, reading);
  if (located.length === 0) return none;
  const worded = fieldOrder.map((): Worded[] => []);
  const wordless: Located[] = [];
  for (const one of located)
    if (hasWords(one)) worded[fieldOrder.indexOf(one.field)]?.push(one);
    else wordless.push(one);
  const groups = wordlessGroups(wordless, rule);
  for (const [index, own] of worded.entries()) {
    if (own.length === 0) continue;
    const text = textOf(reading, fieldOrder[index] as Field);
    groups.push(...groupEqual(joinNeighbours(longestOfEach(own), text), rule, text));
  }
  return groups.map(group => toFinding(rule, group));
};
