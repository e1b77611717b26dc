import { describe, expect, it } from 'vitest';
import type { Report } from '../../src/rules';
import { memoryOf, remarksOf } from '../../src/sidebar/remarks';
import { report } from './invented';

const titles = (language: Report['language']): string[] =>
  remarksOf(report({ language })).map(({ title }) => title);

describe('what is said of the language', () => {
  it.each<[string, Report['language'], string[]]>([
    ['nothing where native speakers judged the words', { code: 'en', phrases: 'native' }, ['Nothing found']],
    [
      'that the words are basic where none did',
      { code: 'sv', phrases: 'basic' },
      ['Swedish: basic words', 'Nothing found'],
    ],
    [
      'that there are none, and no all clear',
      { code: 'da', phrases: 'none' },
      ['No phrase rules for this language'],
    ],
  ])('%s', (_, language, expected) => {
    expect(titles(language)).toEqual(expected);
  });
});

describe('what is said of the order', () => {
  const nothing = { reviewAskedOn: null, messagedOn: null, optedOutOn: null };
  const said = (part: Partial<typeof nothing | Record<keyof typeof nothing, string>>): string[] =>
    memoryOf({ ...nothing, ...part }).map(({ title }) => title);

  it('is what the seller did before, with its day', () => {
    expect(said({})).toEqual([]);
    expect(said({ reviewAskedOn: '2026-10-03', messagedOn: '2026-10-01' })).toEqual([
      'You already asked for a review on this order on October 3, 2026',
      'You wrote to this buyer first on October 1, 2026',
    ]);
    expect(said({ optedOutOn: '2026-10-03' })).toEqual([
      'The buyer opted out: Amazon said so on October 3, 2026',
    ]);
  });

  it('is said once of one message', () => {
    expect(said({ reviewAskedOn: '2026-10-03', messagedOn: '2026-10-03' })).toHaveLength(1);
  });
});
