import { repeatWhileVisible } from '../while-visible';
import type { DraftField } from './draft-field';

export interface DraftWatchOptions {
  readonly signal: AbortSignal;
  /** Called soon after the start and on each change; `composing` while an input method is at work. */
  readonly onText: (text: string, composing: boolean) => void;
}

/** The page may set the text without any event. */
const silentWriteCheckMs = 1_000;

/** Follows the text of one field, typed, composed, or written by the page. */
export const watchDraft = (field: DraftField, { signal, onText }: DraftWatchOptions): void => {
  const { element } = field;
  const view = element.ownerDocument.defaultView;
  // Outside a closed root its host stands for everything in it.
  const root = element.getRootNode();
  let last: string | null = null;
  let composing = false;

  const tell = () => {
    if (signal.aborted) return;
    last = field.text();
    onText(last, composing);
  };
  const on = (type: string, react: () => void) => {
    const listen = (event: Event) => {
      if (event.composedPath()[0] === element) react();
    };
    root.addEventListener(type, listen, { signal, capture: true });
  };

  on('input', tell);
  on('compositionstart', () => ((composing = true), tell()));
  on('compositionend', () => ((composing = false), tell()));
  queueMicrotask(tell);
  if (view === null) return;
  const check = () => {
    if (field.text() !== last) tell();
  };
  repeatWhileVisible(view, { signal, everyMs: silentWriteCheckMs, task: check });
};
