import { describe, expect, it } from 'vitest';
import { type FileRead, readReport } from '../../src/options/read-report';
import { allOrders, orderId, spread } from '../quota/invented-report';

const from = Date.UTC(2026, 8, 1);
const text = allOrders(
  spread({ orders: 3_000, from, to: from + 8 * 86_400_000, channels: ['Amazon.de', 'Amazon.co.jp'] }),
);

const read = async (
  part: BlobPart,
  options: Partial<Parameters<typeof readReport>[1]> = {},
): Promise<FileRead> =>
  readReport(new Blob([part]), {
    onProgress: () => undefined,
    signal: new AbortController().signal,
    ...options,
  });

const japanese = Uint8Array.from([
  ...[0x92, 0x8d, 0x95, 0xb6, 0x94, 0xd4, 0x8d, 0x86, 0x09],
  ...[0x8d, 0x77, 0x93, 0xfc, 0x93, 0xfa, 0x09],
  ...[0x83, 0x7a, 0x81, 0x5b, 0x83, 0x58, 0x83, 0x5c, 0x0a],
  ...Buffer.from(`${orderId(1)}\t2026-09-02T12:00:00+00:00\t`, 'latin1'),
  ...[0x83, 0x5c, 0x0a],
]);

describe('reading an order report', () => {
  it('counts each order of a file of many slices, and tells how far it is', async () => {
    const shares: number[] = [];
    const found = await read(text, { onProgress: share => shares.push(share) });
    expect(found).toMatchObject({ report: { count: 3_000, unreadableLines: 0 } });
    expect(shares.length).toBeGreaterThan(1);
    expect(shares).toEqual([...shares].sort((one, other) => one - other));
    expect(shares.every(share => share > 0 && share < 1)).toBe(true);
  });

  it.each([
    ['UTF-8 with its mark', Buffer.from(`\ufeff${text}`)],
    ['windows-1252', Buffer.from(text.replaceAll('Garden', 'G\u00e4rten'), 'latin1')],
    ['UTF-16 with its mark', Buffer.from(`\ufeff${text}`, 'utf16le')],
    ['UTF-16 without', Buffer.from(text, 'utf16le')],
    ['letters of three bytes across the edges of slices', Buffer.from(text.replaceAll('Garden', 'ホース'))],
  ])('reads %s', async (_, part) => {
    expect(await read(part)).toMatchObject({ report: { count: 3_000, unreadableLines: 0 } });
  });

  it('reads Japanese column names in Shift_JIS', async () => {
    expect(await read(japanese)).toMatchObject({ report: { count: 1, unreadableLines: 0 } });
  });

  it('knows what is no text', async () => {
    expect(await read(Uint8Array.from([0x50, 0x4b, 3, 4, 9, 9]))).toEqual({
      problem: { kind: 'not-text', binary: 'archive' },
    });
    expect(await read('')).toEqual({ problem: { kind: 'empty' } });
  });

  it('reads no further than the header of a wrong file', async () => {
    const shares: number[] = [];
    const wrong = `sku\tasin\n${'x\ty\n'.repeat(500_000)}`;
    const found = await read(wrong, { onProgress: share => shares.push(share) });
    expect(found).toMatchObject({ problem: { kind: 'wrong-header', instead: 'other-columns' } });
    expect(shares).toEqual([]);
  });

  it('ends when it is cancelled', async () => {
    const cancel = new AbortController();
    const shares: number[] = [];
    const onProgress = (share: number) => {
      shares.push(share);
      if (shares.length === 2) cancel.abort();
    };
    await expect(read(text, { onProgress, signal: cancel.signal })).rejects.toThrow(/abort/i);
    expect(shares).toHaveLength(2);
  });

  it('says so where the file has gone', async () => {
    const gone = {
      size: 10,
      slice: () => ({ arrayBuffer: () => Promise.reject(new DOMException('moved', 'NotReadableError')) }),
    };
    const options = { onProgress: () => undefined, signal: new AbortController().signal };
    expect(await readReport(gone as unknown as Blob, options)).toEqual({ problem: { kind: 'gone' } });
  });
});
