import type { ExampleEntry, RuleEntry } from './rule-entry';

const withoutMarks = (example: ExampleEntry): string => example.text.replaceAll(/[⟦⟧]/g, '');

const searchable = ({ id, title, advice, examples }: RuleEntry): string =>
  [id, title, advice, ...[...examples.flags, ...examples.passes].map(withoutMarks)].join('\n').toLowerCase();

const wordsOf = (query: string): readonly string[] => query.toLowerCase().split(/\s+/).filter(Boolean);

/** The rules that hold every word of the query, in their own order; all of them for an empty query. */
export const findRules = (rules: readonly RuleEntry[], query: string): readonly RuleEntry[] => {
  const words = wordsOf(query);
  return rules.filter(rule => {
    const text = searchable(rule);
    return words.every(word => text.includes(word));
  });
};

export interface RuleGroup {
  readonly name: string;
  readonly rules: readonly RuleEntry[];
}

/** Groups in the order in which their first rule comes. */
export const groupRules = (rules: readonly RuleEntry[]): readonly RuleGroup[] => {
  const groups = new Map<string, RuleEntry[]>();
  for (const rule of rules) {
    const group = groups.get(rule.group);
    if (group === undefined) groups.set(rule.group, [rule]);
    else group.push(rule);
  }
  return [...groups].map(([name, members]) => ({ name, rules: members }));
};

const targetPattern = /^#rule=([a-z0-9-]+)$/;

/** The rule that an address such as `#rule=external-link` leads to. */
export const ruleOfHash = (hash: string): string | null => targetPattern.exec(hash)?.[1] ?? null;
