import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { rules } from '../../src/rules';
import { describeRules } from './describe-rules';

const catalog = readdirSync(new URL('../../src/rules/catalog', import.meta.url)).map(name =>
  name.replace('.ts', ''),
);
const docs = new URL('../../docs/rules.md', import.meta.url);

describe('the rule book', () => {
  it('lists every file of the catalog once', () => {
    expect(rules.map(({ id }) => id).sort()).toEqual(catalog.sort());
  });

  it.each(rules.map(rule => [rule.id, rule] as const))(
    '%s says who says so, what to do, and proves itself',
    (_, rule) => {
      expect(rule.sources.length).toBeGreaterThan(0);
      for (const { asOf, says, title } of rule.sources) {
        expect(asOf).toMatch(/^\d{4}-\d{2}-\d{2}$/);
        expect(says.length).toBeGreaterThan(20);
        expect(title).not.toBe('');
      }
      expect(rule.advice).toMatch(/\.$/);
      expect(rule.title).not.toMatch(/\.$/);
      expect(rule.examples.flags.length).toBeGreaterThan(0);
      expect(rule.examples.passes.length).toBeGreaterThan(0);
    },
  );

  it('stands in docs/rules.md as the code has it', () => {
    const described = describeRules(rules);
    if (process.env.UPDATE_DOCS) writeFileSync(docs, described);
    expect(readFileSync(docs, 'utf8'), 'run UPDATE_DOCS=1 npm test -- --only unit rule-book').toBe(described);
  });
});
