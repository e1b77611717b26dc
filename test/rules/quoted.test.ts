import { describe, expect, it } from 'vitest';
import { relayQuoteStart } from '../../src/rules/text/quoted';

const answer = 'Hello,\n\nthe carrier needs your house number. Please reply with it.\n\n';
const aboveQuote = (text: string): string => {
  const start = relayQuoteStart(text);
  return start < 0 ? text : text.slice(0, start);
};

describe('the quote of a mail that went through the relay', () => {
  it.each([
    ['begin mark', '------------- Begin message -------------\n\nWhere is it?\n'],
    ['mail program', '-----Original Message-----\nFrom: Maria\n'],
    [
      'frame in another language, with the token',
      '------------- Iniciar mensagem -------------\nOnde está?\n------------- Mensagem final -------------\n[commMgrTok:A1B2C3]',
    ],
    ['token alone', '[commMgrTok:A1B2C3]\n'],
    ['attribution', 'On Tuesday, Maria <a1b2+c3@marketplace.amazon.com> wrote:\n> Where is it?\n'],
  ])('begins at its %s', (_, quote) => {
    expect(aboveQuote(answer + quote)).toBe(answer);
  });

  it.each([
    'Our hours:\n----- Monday to Friday -----\nWe answer at once.',
    'Write to a1b2@marketplace.amazon.com if you must.',
    'Begin message with your name.',
    '-- \nThistle & Loom',
    '',
  ])('is not seen in: %s', text => {
    expect(relayQuoteStart(text)).toBe(-1);
  });
});
