import { describe, expect, it } from 'vitest';
import { readPassages } from '../../scripts/passages.mjs';
import { purposes } from '../../src/rules/draft';
import { judgedRules } from '../../src/rules/likelihood/outcomes';

describe('labelled passages', () => {
  const passages = readPassages();

  it('are labelled with rules that are judged and purposes that there are', () => {
    const known: readonly string[] = [...judgedRules, ...purposes];
    const unknown = passages.filter(({ rules, purpose }) =>
      [...(rules ?? []), ...(purpose === undefined ? [] : [purpose])].some(name => !known.includes(name)),
    );
    expect(passages.length).toBeGreaterThan(0);
    expect(unknown.map(({ where }) => where)).toEqual([]);
  });

  it('are told once', () => {
    const bodies = passages.map(({ draft }) => draft.body);
    expect(bodies.filter((body, index) => bodies.indexOf(body) !== index)).toEqual([]);
  });
});
