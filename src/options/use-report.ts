import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import type { OrderReport } from '../quota/order-report';
import { readReport } from './read-report';
import { reportTexts as texts } from './report-texts';

export type ReportState =
  /** With a sentence about the last file, if there was one; `isProblem` where it was a wrong one. */
  | { readonly kind: 'waiting'; readonly said: string | null; readonly isProblem: boolean }
  | { readonly kind: 'reading'; readonly name: string; readonly share: number }
  | { readonly kind: 'read'; readonly name: string; readonly report: OrderReport };

export interface ReportImport {
  readonly state: ReportState;
  readonly read: (files: readonly File[]) => void;
  readonly cancel: () => void;
  /** Forgets the report that was read. */
  readonly close: () => void;
}

const waiting = (said: string | null, isProblem = false): ReportState => ({
  kind: 'waiting',
  said,
  isProblem,
});

const readFile = async (
  file: File,
  signal: AbortSignal,
  show: (state: ReportState) => void,
): Promise<ReportState> => {
  const { name } = file;
  show({ kind: 'reading', name, share: 0 });
  const onProgress = (share: number) => show({ kind: 'reading', name, share });
  try {
    const found = await readReport(file, { onProgress, signal });
    return 'problem' in found
      ? waiting(texts.problem(found.problem), true)
      : { kind: 'read', name, ...found };
  } catch {
    return signal.aborted ? waiting(texts.cancelled) : waiting(texts.failed, true);
  }
};

/** One order report at a time: waiting for it, reading it, or showing what was found. */
export const useReport = (): ReportImport => {
  const [state, setState] = useState<ReportState>(waiting(null));
  const running = useRef<AbortController | null>(null);
  useEffect(() => () => running.current?.abort(), []);

  const read = useCallback((files: readonly File[]) => {
    const [file] = files;
    if (!file) return;
    if (files.length > 1) {
      setState(waiting(texts.oneOnly, true));
      return;
    }
    running.current?.abort();
    const mine = new AbortController();
    running.current = mine;
    const show = (next: ReportState): void => {
      if (running.current === mine) setState(next);
    };
    void readFile(file, mine.signal, show).then(show);
  }, []);

  const cancel = useCallback(() => running.current?.abort(), []);
  const close = useCallback(() => setState(waiting(null)), []);
  return { state, read, cancel, close };
};
