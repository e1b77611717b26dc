import type { DraftField } from './draft-field';
import type { Scene } from './scene';
import { isReviewOpen, watchEvidence, type Evidence } from './send-evidence';
import { watchPresses, type Press } from './watch-presses';

/** `unresolved`: pressed, but the page said neither yes nor no. */
export type SendOutcome = 'confirmed' | 'refused' | 'unresolved';

/** Times are epoch milliseconds. */
export interface SendWatchOptions {
  readonly signal: AbortSignal;
  readonly now: () => number;
  readonly getField: () => DraftField | null;
  readonly getText: () => string;
  /** Once per message, at the first press. */
  readonly onIntent: (intent: { readonly at: number; readonly text: string }) => void;
  /** Once per message, in the microtask in which the page shows its notice. */
  readonly onOutcome: (end: { readonly outcome: SendOutcome; readonly at: number }) => void;
}

const patienceMs = 30_000;
/** How long the message must stand in the thread, without a word of failure, before that is taken for a yes. */
const standsMs = 2_000;

/** A send between the press and the page's answer. */
interface Pending {
  readonly end: AbortController;
  readonly evidence: () => Evidence;
  step: 'pressed' | 'reviewing';
  /** The review dialog's own Send was pressed: from here on its closing is not a cancellation. */
  isReviewed: boolean;
  isSure: boolean;
  /** The message was seen in the thread. */
  isShown: boolean;
  timer: number;
}

/** Follows each message from the press of Send to the page's own word that it went out. */
export const watchSends = (scene: Scene, options: SendWatchOptions): void => {
  const { win } = scene;
  const { signal, now, getField, getText, onIntent, onOutcome } = options;
  let pending: Pending | null = null;

  const drop = ({ end, timer }: Pending) => {
    pending = null;
    win.clearTimeout(timer);
    end.abort();
  };
  const settle = (send: Pending, outcome: SendOutcome) => {
    drop(send);
    onOutcome({ outcome, at: now() });
  };
  const giveUp = () => {
    if (pending === null || pending.step === 'reviewing') return;
    if (pending.isShown) settle(pending, 'confirmed');
    else if (pending.isSure) settle(pending, 'unresolved');
    else drop(pending);
  };
  const wait = (send: Pending, ms: number) => {
    win.clearTimeout(send.timer);
    send.timer = win.setTimeout(giveUp, ms);
  };

  /** A person may read the preview for minutes; closing it without its Send means nothing was sent. */
  const followReview = (send: Pending) => {
    if (send.isReviewed) return;
    if (isReviewOpen(scene)) send.step = 'reviewing';
    else if (send.step === 'reviewing') drop(send);
  };
  const followThread = (send: Pending, isShown: boolean) => {
    if (isShown === send.isShown) return;
    send.isShown = isShown;
    wait(send, isShown ? standsMs : patienceMs);
  };
  const check = () => {
    if (pending === null) return;
    const evidence = pending.evidence();
    if (evidence === 'confirmed' || evidence === 'refused') return settle(pending, evidence);
    followThread(pending, evidence === 'shown');
    followReview(pending);
  };

  const begin = (text: string): Pending => {
    const end = new AbortController();
    scene.observe({ signal: end.signal, onMutations: check });
    const evidence = watchEvidence(scene, text);
    return { end, evidence, step: 'pressed', isReviewed: false, isSure: false, isShown: false, timer: 0 };
  };
  const onPress = ({ role, isSure }: Press, event: Event) => {
    if (pending === null) {
      // The second half of a double click belongs to a send that may be over already.
      if ('detail' in event && Number(event.detail) > 1) return;
      const text = getText();
      pending = begin(text);
      onIntent({ at: now(), text });
    }
    if (isSure) pending.isSure = true;
    if (role === 'review') Object.assign(pending, { isReviewed: true, step: 'pressed' });
    wait(pending, patienceMs);
  };

  watchPresses(scene, { signal, getField, onPress });
  win.addEventListener('pagehide', giveUp, { signal });
  signal.addEventListener('abort', () => pending !== null && drop(pending), { once: true });
};
