import { describe, expect, it } from 'vitest';
import { defaultSettings, rules, type Rule } from '../../src/rules';
import { lexicons } from '../../src/rules/lexicon/all';
import { senses } from '../../src/rules/sense-table';
import { checkDraft } from '../../src/rules/check-draft';
import { draftOf } from './draft-of';

const mark = /⟦[^⟧]+⟧/;

const isFoundWithoutWords = ({ id, modes }: Rule, example: string): boolean => {
  const body = example.replace(/[⟦⟧]/g, '');
  const draft = draftOf({ body, mode: modes[0] ?? 'proactive' });
  return checkDraft(draft, defaultSettings, senses).findings.some(({ rule }) => rule === id);
};

/** A lexicon's examples are texts: what depends on a reason or a subject beside the text is proven in the rule alone. */
const provenByText = ({ examples }: Rule): boolean =>
  [...examples.flags, ...examples.passes].every(example => typeof example === 'string');

/** Rules that hear nothing until the lexicons are there. */
const ofWords = rules
  .filter(provenByText)
  .filter(rule =>
    rule.examples.flags.some(example => typeof example === 'string' && !isFoundWithoutWords(rule, example)),
  );

const cases = lexicons.flatMap(({ language, examples }) =>
  ofWords.map(rule => ({
    name: `${language} ${rule.id}`,
    examples: language === 'en' ? rule.examples : examples?.[rule.id],
  })),
);

describe('every language proves every rule that hears its words', () => {
  it('knows which rules those are', () => {
    expect(ofWords.map(({ id }) => id)).toContain('review-request');
    expect(ofWords.map(({ id }) => id)).not.toContain('emoji');
  });

  it.each(cases)('$name', ({ examples }) => {
    expect(examples?.flags.length ?? 0, 'a text that is flagged').toBeGreaterThan(0);
    expect(examples?.passes.length ?? 0, 'a text that is nearly it and passes').toBeGreaterThan(0);
    for (const flagged of examples?.flags ?? []) expect(flagged).toMatch(mark);
  });
});
