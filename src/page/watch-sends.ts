import { readAddress } from './address';
import { findShown } from './find';
import { saysOptedOut } from './opt-out';
import { watchRoots, type RootWatch } from './roots';
import { isPressKey, makesOwnClick, sendControlOf, type SendControl } from './send-control';

/** `unresolved`: pressed, but the page said neither yes nor no. */
export type SendOutcome = 'confirmed' | 'refused' | 'unresolved';

export interface SendEnd {
  readonly outcome: SendOutcome;
  /** Epoch milliseconds. */
  readonly at: number;
  /** The page refused it because the buyer opted out. */
  readonly optedOut: boolean;
}

/** Times are epoch milliseconds. */
export interface SendWatchOptions {
  readonly signal: AbortSignal;
  readonly now: () => number;
  readonly getText: () => string;
  /** Once per message, at the first press. */
  readonly onIntent: (intent: { readonly at: number; readonly text: string }) => void;
  /** Once per message, in the microtask in which the page shows its notice. */
  readonly onOutcome: (end: SendEnd) => void;
}

const patienceMs = 30_000;

/** A send between the press and the page's answer. */
interface Pending {
  readonly end: AbortController;
  readonly roots: RootWatch;
  /** Notices of earlier sends still on the page: they prove nothing. */
  readonly old: Set<Element>;
  step: 'pressed' | 'reviewing';
  /** The review dialog's own Send was pressed: from here on its closing is not a cancellation. */
  isReviewed: boolean;
  timer: number;
}

/** A trusted press only: what the page's own scripts click or show by themselves counts nothing. */
const pressOf = (win: Window, event: Event): SendControl | null => {
  if (!event.isTrusted) return null;
  if (event instanceof KeyboardEvent && (!isPressKey(event) || event.repeat || makesOwnClick(event)))
    return null;
  return sendControlOf(win, event);
};

/** Follows each message from the press of Send to the page's own word that it went out. */
export const watchSends = (win: Window, options: SendWatchOptions): void => {
  const { signal, now, getText, onIntent, onOutcome } = options;
  let pending: Pending | null = null;

  const shown = (roots: RootWatch, part: 'success' | 'danger' | 'reviewSend') =>
    findShown(roots.scopes(), readAddress(win.location.href).site, part);

  const drop = ({ end, timer }: Pending) => {
    pending = null;
    win.clearTimeout(timer);
    end.abort();
  };
  const settle = (send: Pending, outcome: SendOutcome, optedOut = false) => {
    drop(send);
    onOutcome({ outcome, at: now(), optedOut });
  };
  const giveUp = () => {
    if (pending?.step === 'pressed') settle(pending, 'unresolved');
  };
  const restartTimer = (send: Pending) => {
    win.clearTimeout(send.timer);
    send.timer = win.setTimeout(giveUp, patienceMs);
  };

  /** A person may read the preview for minutes; closing it without its Send means nothing was sent. */
  const followReview = (send: Pending) => {
    if (send.isReviewed) return;
    const isOpen = shown(send.roots, 'reviewSend').length > 0;
    if (isOpen) send.step = 'reviewing';
    else if (send.step === 'reviewing') drop(send);
  };
  const check = () => {
    if (pending === null) return;
    const send = pending;
    const successes = shown(send.roots, 'success');
    const dangers = shown(send.roots, 'danger');
    const isNew = (notice: Element) => !send.old.has(notice);
    if (successes.some(isNew)) return settle(send, 'confirmed');
    const refusals = dangers.filter(isNew);
    if (refusals.length > 0) return settle(send, 'refused', refusals.some(saysOptedOut));
    for (const notice of send.old)
      if (!successes.includes(notice) && !dangers.includes(notice)) send.old.delete(notice);
    followReview(send);
  };

  const begin = (): Pending => {
    const end = new AbortController();
    const roots = watchRoots(win.document, {
      signal: AbortSignal.any([signal, end.signal]),
      onMutations: check,
    });
    const old = new Set([...shown(roots, 'success'), ...shown(roots, 'danger')]);
    return { end, roots, old, step: 'pressed', isReviewed: false, timer: 0 };
  };
  const press = (event: Event) => {
    const control = pressOf(win, event);
    if (control === null) return;
    if (pending === null) {
      // The second half of a double click belongs to a send that may be over already.
      if (event instanceof MouseEvent && event.detail > 1) return;
      pending = begin();
      onIntent({ at: now(), text: getText() });
    }
    if (control.role === 'review') Object.assign(pending, { isReviewed: true, step: 'pressed' });
    restartTimer(pending);
  };

  // On the document, not the window: a press that the guard stopped at the window never gets here.
  win.document.addEventListener('click', press, { signal, capture: true });
  win.document.addEventListener('keydown', press, { signal, capture: true });
  win.addEventListener('pagehide', giveUp, { signal });
  signal.addEventListener('abort', () => pending !== null && drop(pending), { once: true });
};
