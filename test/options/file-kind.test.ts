import { describe, expect, it } from 'vitest';
import { kindOfFile } from '../../src/options/file-kind';
import { allOrders, orderId } from '../quota/invented-report';

const bytes = (...parts: readonly (string | readonly number[])[]): Uint8Array =>
  Uint8Array.from(
    parts.flatMap(part => (typeof part === 'string' ? [...Buffer.from(part, 'latin1')] : part)),
  );
const inUtf16 = (text: string): Uint8Array => Uint8Array.from(Buffer.from(text, 'utf16le'));
const swapped = (even: Uint8Array): Uint8Array => Uint8Array.from(Buffer.from(even).swap16());

const report = allOrders([{ id: orderId(1), date: '2026-09-02T12:00:00+00:00', title: 'Hose' }]);
/** Katakana "hōsu" as Shift_JIS has it. */
const hose = [0x83, 0x7a, 0x81, 0x5b, 0x83, 0x58];

describe('text', () => {
  it.each([
    ['ASCII', bytes(report), 'utf-8'],
    ['nothing', bytes(), 'utf-8'],
    ['UTF-8', Uint8Array.from(Buffer.from(`${report}ホース Größe`)), 'utf-8'],
    ['UTF-8 cut within a letter', Uint8Array.from(Buffer.from('a ホ')).slice(0, 4), 'utf-8'],
    ['UTF-8 with its mark', bytes([0xef, 0xbb, 0xbf], report), 'utf-8'],
    ['windows-1252', bytes(report, 'Gr\u00f6\u00dfe'), 'windows-1252'],
    ['a French header in windows-1252', bytes('Num\u00e9ro de commande\tStatut\t'), 'windows-1252'],
    ['Shift_JIS', bytes(report, hose), 'shift_jis'],
    ['UTF-16 with its mark', bytes([0xff, 0xfe], [...inUtf16(report)]), 'utf-16le'],
    ['UTF-16, the other way round', bytes([0xfe, 0xff], [...swapped(inUtf16(report))]), 'utf-16be'],
    ['UTF-16 without a mark', inUtf16(report), 'utf-16le'],
    ['the other UTF-16 without a mark', swapped(inUtf16(report)), 'utf-16be'],
  ])('%s', (_, head, encoding) => {
    expect(kindOfFile(head)).toEqual({ encoding });
  });
});

describe('no text', () => {
  it.each([
    ['zip', bytes('PK\u0003\u0004....report.txt'), 'archive'],
    ['gzip', bytes([0x1f, 0x8b, 8, 0]), 'archive'],
    ['xlsx', bytes('PK\u0003\u0004....[Content_Types].xml'), 'spreadsheet'],
    ['ods', bytes('PK\u0003\u0004....mimetypeapplication/vnd.oasis.opendocument.spreadsheet'), 'spreadsheet'],
    ['xls', bytes([0xd0, 0xcf, 0x11, 0xe0, 0xa1]), 'spreadsheet'],
    ['pdf', bytes('%PDF-1.7'), 'pdf'],
    ['png', bytes([0x89, 0x50, 0x4e, 0x47]), 'image'],
    ['jpeg', bytes([0xff, 0xd8, 0xff, 0xe0]), 'image'],
    ['webp', bytes('RIFF\u0001\u0002\u0003\u0004WEBP'), 'image'],
    ['anything', bytes([1, 0, 0, 0, 200, 0, 0, 0, 0, 7, 0, 0]), 'binary'],
  ])('%s', (_, head, binary) => {
    expect(kindOfFile(head)).toEqual({ binary });
  });
});
