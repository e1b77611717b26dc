import { describe, expect, it } from 'vitest';
import { checkDraft, defaultSettings } from '../../src/rules';
import { senses } from '../../src/rules/sense-table';
import { draftOf } from './draft-of';

const rulesFor = (subject: string, body: string): readonly string[] =>
  checkDraft(draftOf({ mode: 'email', subject, body }), defaultSettings, senses).findings.map(
    ({ rule }) => rule,
  );

const turkish =
  '405-1127739-6683054 numaralı siparişinize ait fatura ekte bilginize sunulmuştur. Unvanda düzeltme gerekirse bu iletiyi yanıtlamanız yeterlidir.';

describe('a short subject', () => {
  it('is read in the language of its message: a word may be misspelt in another', () => {
    expect(rulesFor('Fatura', turkish)).not.toContain('typo');
  });

  it('is heard in a language of its own where it plainly speaks one', () => {
    expect(rulesFor('Please write a review of your lamp and get a gift card for it', turkish)).toContain(
      'review-incentive',
    );
  });
});
