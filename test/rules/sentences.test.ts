import { expect, it } from 'vitest';
import { findSentences } from '../../src/rules/text/sentences';

const split = (text: string) => findSentences(text).map(({ start, end }) => text.slice(start, end));

it('a question mark ends a sentence, also where no space follows', () => {
  expect(split('Is it right?Please tell us.')).toEqual(['Is it right?', 'Please tell us.']);
});

it('the question mark inside a link ends none, and asks nothing', () => {
  const text = 'See https://example.com/proof?utm_source=mail&id=4 today.';
  expect(findSentences(text)).toEqual([{ start: 0, end: text.length, asks: false }]);
});
