import type { DraftField } from './page-state';
import { repeatWhileVisible } from './while-visible';

export interface DraftWatchOptions {
  readonly signal: AbortSignal;
  /** Called soon after the start and on each change; `composing` while an input method is at work. */
  readonly onText: (text: string, composing: boolean) => void;
}

/** The page may set the text without any event. */
const silentWriteCheckMs = 1_000;

/** Follows the text of one field, typed, composed, or written by the page. */
export const watchDraft = (field: DraftField, { signal, onText }: DraftWatchOptions): void => {
  const doc = field.ownerDocument;
  let last: string | null = null;
  let composing = false;

  const tell = () => {
    if (signal.aborted) return;
    last = field.value;
    onText(last, composing);
  };
  const on = (type: string, react: () => void) => {
    const listen = (event: Event) => {
      if (event.composedPath()[0] === field) react();
    };
    doc.addEventListener(type, listen, { signal, capture: true });
  };

  on('input', tell);
  on('compositionstart', () => ((composing = true), tell()));
  on('compositionend', () => ((composing = false), tell()));
  queueMicrotask(tell);
  if (doc.defaultView === null) return;
  const check = () => {
    if (field.value !== last) tell();
  };
  repeatWhileVisible(doc.defaultView, { signal, everyMs: silentWriteCheckMs, task: check });
};
