import { describe, expect, it } from 'vitest';
import { entryOf } from '../../src/options/rule-entries';
import { rules } from '../../src/rules';

const entries = rules.map(entryOf);

describe('the rule book in words', () => {
  it('words every rule: title, advice, group, where it holds, source and an example', () => {
    for (const entry of entries) {
      const { id, title, advice, group, scope, sources, examples } = entry;
      expect([title, advice, group, scope].every(Boolean), id).toBe(true);
      expect(sources.length, id).toBeGreaterThan(0);
      expect(examples.flags.length + examples.passes.length, id).toBeGreaterThan(0);
    }
  });

  it('has ids that the address can carry', () => {
    for (const { id } of entries) expect(id).toMatch(/^[a-z0-9-]{1,64}$/);
  });

  it('shows no example twice in one list', () => {
    for (const { id, examples } of entries) {
      for (const list of [examples.flags, examples.passes]) {
        expect(new Set(list.map(({ text, note }) => `${text} ${note}`)).size, id).toBe(list.length);
      }
    }
  });

  it('says what an example rests on beside its text', () => {
    const noteOf = (id: string) => entries.find(entry => entry.id === id)?.examples.flags[0]?.note;
    expect(noteOf('language-mismatch')).toBe('the buyer’s language: fr-FR');
    expect(noteOf('attachment-size')).toBe('attached: invoice.pdf, 11,000 kB');
    expect(noteOf('too-late')).toBe('order completed 41 days ago');
    expect(noteOf('review-incentive')).toBeNull();
  });
});
