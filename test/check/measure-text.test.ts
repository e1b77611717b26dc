import { describe, expect, it } from 'vitest';
import { longestRead, measureText } from '../../src/check/measure-text';

const quote = '------------- Begin message -------------\nWhere is my parcel?\n';

describe('what is checked', () => {
  it('is the text above the quote of a mail', () => {
    expect(measureText(`It leaves today.\n${quote}`, 'email')).toMatchObject({
      own: 'It leaves today.\n',
      quotedLength: quote.length,
      size: 'fits',
    });
  });

  it('is everything elsewhere: on Amazon’s page nobody quotes', () => {
    expect(measureText(quote, 'proactive')).toMatchObject({ own: quote, quotedLength: 0 });
    expect(measureText(quote, 'reply').own).toBe(quote);
  });

  it('is measured against what Amazon takes, and against what is read at all', () => {
    const sizeOf = (length: number) => measureText('x'.repeat(length), 'proactive').size;
    expect([4000, 4001, longestRead, longestRead + 1].map(sizeOf)).toEqual([
      'fits',
      'over',
      'over',
      'too-long',
    ]);
    expect(measureText(`Hello\n${quote}${'x'.repeat(100_000)}`, 'email').size).toBe('fits');
  });
});
