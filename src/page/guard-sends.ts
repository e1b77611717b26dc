import type { DraftField } from './draft-field';
import type { Scene } from './scene';
import { isPressKey, isRepeat, sendControlOf, type SendControl } from './send-control';

export interface SendGuardOptions {
  readonly signal: AbortSignal;
  readonly getField: () => DraftField | null;
  readonly getText: () => string;
  readonly shouldAsk: (text: string) => boolean;
  /** Once per attempt; `button` is Amazon's, to give the focus back to. */
  readonly onAsk: (button: HTMLElement) => void;
}

export interface SendGuard {
  /** Lets exactly this text pass, until it changes or `rearm` is called. */
  disarmOnce(text: string): void;
  /** A send came to its end, whichever: what was let through is over. */
  rearm(): void;
}

/** The whole sequence: some components act on the first of these, some on the last. */
const sequence = [
  ...['pointerdown', 'mousedown', 'pointerup', 'mouseup', 'click', 'keydown', 'keypress', 'keyup', 'submit'],
] as const;

const isAttempt = (event: Event): boolean =>
  event.type === 'click' || event.type === 'submit' || (event.type === 'keydown' && !isRepeat(event));

const stop = (event: Event): void => {
  event.stopImmediatePropagation();
  event.preventDefault();
};

/** Stands before Send and asks where it must. It never presses Send, and any fault of ours lets the message go. */
export const guardSends = (scene: Scene, options: SendGuardOptions): SendGuard => {
  const { signal, getField, getText, shouldAsk, onAsk } = options;
  /** After a fault the guard stays aside for good: the rest of the same press must pass as well. */
  let isBroken = false;
  let disarmedFor: string | null = null;
  /** The text that passed the form's Send: the dialog that reviews it is no second question. */
  let passed: string | null = null;

  const mustStop = ({ role }: SendControl, event: Event): boolean => {
    const text = getText();
    if (role === 'review' && text === passed) return false;
    // The Enter that said "Let me send" may still be held when the focus is back on Amazon's button.
    if (text === disarmedFor) return isRepeat(event);
    return shouldAsk(text);
  };
  const guard = (event: Event) => {
    if ('key' in event && !isPressKey(event)) return;
    const control = event.isTrusted ? sendControlOf(scene, getField(), event) : null;
    if (control === null) return;
    if (mustStop(control, event)) {
      if (isAttempt(event)) onAsk(control.element);
      stop(event);
    } else if (event.type === 'click') passed = getText();
  };
  const forgetOnChange = () => {
    if (disarmedFor === null && passed === null) return;
    const text = getText();
    if (text !== disarmedFor) disarmedFor = null;
    if (text !== passed) passed = null;
  };
  const safely = (handle: (event: Event) => void) => (event: Event) => {
    try {
      if (!isBroken) handle(event);
    } catch {
      isBroken = true;
    }
  };

  scene.listen(sequence, safely(guard), { signal, at: 'window' });
  scene.listen(['input'], safely(forgetOnChange), { signal, at: 'window' });
  return {
    disarmOnce: text => {
      disarmedFor = text;
    },
    rearm: () => {
      disarmedFor = null;
      passed = null;
    },
  };
};
