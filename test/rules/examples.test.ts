import { describe, expect, it } from 'vitest';
import { checkDraft, defaultSettings, rules, type Draft, type Example, type Rule } from '../../src/rules';
import { lexicons } from '../../src/rules/lexicon/all';
import { senses } from '../../src/rules/sense-table';
import { draftOf } from './draft-of';

interface Case {
  readonly language: string;
  readonly rule: Rule;
  readonly example: Example;
}

const ruleById = (id: string): Rule => {
  const rule = rules.find(one => one.id === id);
  if (!rule) throw new Error(`no rule "${id}"`);
  return rule;
};

const casesOf = (kind: 'flags' | 'passes'): Case[] => [
  ...rules.flatMap(rule => rule.examples[kind].map(example => ({ language: 'en', rule, example }))),
  ...lexicons.flatMap(({ language, examples = {} }) =>
    Object.entries(examples).flatMap(([id, own]) =>
      own[kind].map(example => ({ language, rule: ruleById(id), example })),
    ),
  ),
];

/** The body without ⟦ ⟧, and the words that stood between them. */
const readMarks = (text: string): { body: string; words: string[] } => {
  const words: string[] = [];
  const body = text.replace(/⟦([^⟧]*)⟧/g, (_, marked: string) => {
    words.push(marked);
    return marked;
  });
  return { body, words };
};

const underlined = ({ rule, example }: Case): { found: string[]; words: string[]; findings: number } => {
  const given: Partial<Draft> & { body: string } = typeof example === 'string' ? { body: example } : example;
  const { body, words } = readMarks(given.body);
  const draft = draftOf({ mode: rule.modes[0] ?? 'proactive', ...given, body });
  const settings =
    rule.id === 'important-tag-missing'
      ? { ...defaultSettings, importantTag: 'expected' as const }
      : defaultSettings;
  const own = checkDraft(draft, settings, senses).findings.filter(finding => finding.rule === rule.id);
  const found = own.flatMap(({ places }) => places.map(({ start, end }) => body.slice(start, end)));
  return { found: found.sort(), words: words.sort(), findings: own.length };
};

const nameOf = ({ language, rule, example }: Case): string =>
  `${language} ${rule.id}: ${(typeof example === 'string' ? example : example.body).slice(0, 80)}`;

describe('examples prove the rules', () => {
  it.each(casesOf('flags').map(one => [nameOf(one), one] as const))('flags %s', (_, one) => {
    const { found, words, findings } = underlined(one);
    expect(findings).toBeGreaterThan(0);
    expect(found).toEqual(words);
  });

  it.each(casesOf('passes').map(one => [nameOf(one), one] as const))('passes %s', (_, one) => {
    expect(underlined(one).findings).toBe(0);
  });
});
