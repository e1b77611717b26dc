import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { daysAsCsv } from '../../src/options/days-csv';
import { dayRow, dayRows } from '../quota/invented-days';

const row = dayRow({
  confirmed: 12,
  unconfirmed: 2,
  replies: 3,
  unconfirmedReplies: 1,
  corrected: -4,
  limit: 1185,
});

const accountCell = (account: string): string =>
  (daysAsCsv([{ ...row, account }]).split('A1PA6795UKMFR9,')[1] ?? '').replace(/,12,2,3,1,0,4,1185\r\n$/, '');

describe('days as a table', () => {
  it('names its columns and ends its lines as spreadsheets expect', () => {
    expect(daysAsCsv([row])).toBe(
      '\ufeffday,country,marketplace,account,confirmed,unconfirmed,"confirmed replies","unconfirmed replies",' +
        '"added by hand","taken off by hand",limit\r\n' +
        '2026-09-01,Germany,A1PA6795UKMFR9,,12,2,3,1,0,4,1185\r\n',
    );
  });

  it('has empty cells for what is not known', () => {
    expect(daysAsCsv([{ ...row, marketplaceId: null, limit: null }])).toContain(
      '\r\n2026-09-01,,,,12,2,3,1,0,4,\r\n',
    );
  });

  it.each([
    ['plain', 'plain'],
    ['a, b', '"a, b"'],
    ['say "x"', '"say ""x"""'],
    ['=1+1', `"'=1+1"`],
    ['+49', `"'+49"`],
    ['-x', `"'-x"`],
    ['@x', `"'@x"`],
    ['\tx', `"'\tx"`],
    ['\rx', `"'\rx"`],
    [' =x', `"' =x"`],
    ['＝x', `"'＝x"`],
    ['a;=b', '"a;=b"'],
  ])('defuses and quotes %j', (account, cell) => {
    expect(accountCell(account)).toBe(cell);
  });

  it('holds no cell that a spreadsheet would run', () => {
    const anyAccount = fc.string({ minLength: 1, maxLength: 12 });
    fc.assert(
      fc.property(dayRows, anyAccount, (rows, account) => {
        const text = daysAsCsv(rows.map(one => ({ ...one, account })));
        const cells = text.slice(1).match(/"(?:[^"]|"")*"|[^,\r\n]+/g) ?? [];
        expect(cells.filter(cell => /^"?\s*[=+\-@\t\r\n]/.test(cell))).toEqual([]);
      }),
    );
  });
});
