import { describe, expect, it } from 'vitest';
import type { Report } from '../../src/rules';
import { remarksOf } from '../../src/sidebar/remarks';
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
