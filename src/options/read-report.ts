import { createReportReader, type OrderReport, type ReportProblem } from '../quota/order-report';
import { type Binary, kindOfFile } from './file-kind';

export type FileProblem =
  | ReportProblem
  | { readonly kind: 'not-text'; readonly binary: Binary }
  /** The browser could not read the file: moved, changed or withdrawn meanwhile. */
  | { readonly kind: 'gone' };

export type FileRead = { readonly report: OrderReport } | { readonly problem: FileProblem };

export interface ReadOptions {
  /** Called now and then with a share from 0 to 1. */
  readonly onProgress: (share: number) => void;
  readonly signal: AbortSignal;
}

/** A few milliseconds of work: the page draws and answers between two slices. A worker is barred by the page's policy. */
const sliceBytes = 128 * 1024;

const bytesOf = async (file: Blob, start: number): Promise<Uint8Array> =>
  new Uint8Array(await file.slice(start, start + sliceBytes).arrayBuffer());

/** Passes on only what a reader of percentages would notice: each call draws. */
const wholePercents = (onProgress: ReadOptions['onProgress']): ReadOptions['onProgress'] => {
  let told = 0;
  return share => {
    if (share - told < 0.01) return;
    told = share;
    onProgress(share);
  };
};

const readSlices = async (file: Blob, head: Uint8Array, encoding: string, options: ReadOptions) => {
  const decoder = new TextDecoder(encoding);
  const reader = createReportReader();
  const tell = wholePercents(options.onProgress);
  let goesOn = reader.take(decoder.decode(head, { stream: true }));
  for (let start = sliceBytes; goesOn && start < file.size; start += sliceBytes) {
    tell(start / file.size);
    const bytes = await bytesOf(file, start);
    options.signal.throwIfAborted();
    goesOn = reader.take(decoder.decode(bytes, { stream: true }));
  }
  reader.take(decoder.decode());
  return reader.finish();
};

/** Reads an order report slice by slice. Throws only where the signal ended it. */
export const readReport = async (file: Blob, options: ReadOptions): Promise<FileRead> => {
  try {
    const head = await bytesOf(file, 0);
    options.signal.throwIfAborted();
    const kind = kindOfFile(head);
    if ('binary' in kind) return { problem: { kind: 'not-text', binary: kind.binary } };
    return await readSlices(file, head, kind.encoding, options);
  } catch (error) {
    options.signal.throwIfAborted();
    if (error instanceof DOMException) return { problem: { kind: 'gone' } };
    throw error;
  }
};
