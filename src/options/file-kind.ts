/** What a file is that is no text, as its first bytes or its name tell. */
export type Binary = 'spreadsheet' | 'archive' | 'pdf' | 'image' | 'binary';

export type FileKind = { readonly encoding: string } | { readonly binary: Binary };

interface Signature {
  readonly bytes: readonly number[];
  readonly at?: number;
  readonly kind: Binary;
}

const signatures: readonly Signature[] = [
  { bytes: [0x50, 0x4b, 0x03, 0x04], kind: 'archive' },
  { bytes: [0x50, 0x4b, 0x05, 0x06], kind: 'archive' },
  { bytes: [0x1f, 0x8b], kind: 'archive' },
  { bytes: [0x37, 0x7a, 0xbc, 0xaf], kind: 'archive' },
  { bytes: [0x52, 0x61, 0x72, 0x21], kind: 'archive' },
  { bytes: [0xd0, 0xcf, 0x11, 0xe0], kind: 'spreadsheet' },
  { bytes: [0x25, 0x50, 0x44, 0x46], kind: 'pdf' },
  { bytes: [0x89, 0x50, 0x4e, 0x47], kind: 'image' },
  { bytes: [0xff, 0xd8, 0xff], kind: 'image' },
  { bytes: [0x47, 0x49, 0x46, 0x38], kind: 'image' },
  { bytes: [0x57, 0x45, 0x42, 0x50], at: 8, kind: 'image' },
];

const startsWith = (head: Uint8Array, bytes: readonly number[], at = 0): boolean =>
  bytes.every((byte, index) => head[at + index] === byte);

/** A workbook is a zip archive that holds one of these, its names being written plainly. */
const isWorkbook = (head: Uint8Array): boolean =>
  /\[Content_Types\]\.xml|xl\/|mimetypeapplication\/vnd\.oasis|Index\/Document\.iwa/.test(
    new TextDecoder('latin1').decode(head),
  );

const byteOrderMarks: readonly { readonly bytes: readonly number[]; readonly encoding: string }[] = [
  { bytes: [0xef, 0xbb, 0xbf], encoding: 'utf-8' },
  { bytes: [0xff, 0xfe], encoding: 'utf-16le' },
  { bytes: [0xfe, 0xff], encoding: 'utf-16be' },
];

/** In a table of ASCII words every second byte of UTF-16 is zero; in a text of one byte a letter none is. */
const zeroBytes = (head: Uint8Array): FileKind | null => {
  const zeros = [0, 0];
  for (const [index, byte] of head.entries()) if (byte === 0) zeros[index % 2] = (zeros[index % 2] ?? 0) + 1;
  const [even = 0, odd = 0] = zeros;
  if (even + odd === 0) return null;
  if (odd > head.length / 4 && even < head.length / 16) return { encoding: 'utf-16le' };
  return even > head.length / 4 && odd < head.length / 16 ? { encoding: 'utf-16be' } : { binary: 'binary' };
};

const decodes = (head: Uint8Array, encoding: string): string | null => {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(head, { stream: true });
  } catch {
    return null;
  }
};

/**
 * Only headers and statuses can be other than ASCII in what is read of a report, and tabs and line ends are the same bytes
 * in all of these encodings: a wrong guess garbles titles and names, which nobody looks at.
 */
const textEncoding = (head: Uint8Array): string => {
  if (decodes(head, 'utf-8') !== null) return 'utf-8';
  // Western bytes often happen to spell Chinese characters as well, kana hardly ever.
  const japanese = decodes(head, 'shift_jis');
  return japanese !== null && /[\u3041-\u30fe]/.test(japanese) ? 'shift_jis' : 'windows-1252';
};

/** How to read a file, from its first few thousand bytes. */
export const kindOfFile = (head: Uint8Array): FileKind => {
  const signature = signatures.find(({ bytes, at }) => startsWith(head, bytes, at));
  if (signature) return { binary: isWorkbook(head) ? 'spreadsheet' : signature.kind };
  const mark = byteOrderMarks.find(({ bytes }) => startsWith(head, bytes));
  if (mark) return { encoding: mark.encoding };
  return zeroBytes(head) ?? { encoding: textEncoding(head) };
};
