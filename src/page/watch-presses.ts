import type { DraftField } from './draft-field';
import type { Scene } from './scene';
import { isPressKey, isRepeat, makesOwnClick, sendControlOf, type SendControl } from './send-control';

export interface Press {
  readonly role: SendControl['role'];
  /** The page drew the button anew under the pointer: whether it took that for a press, only its answer tells. */
  readonly isSure: boolean;
}

export interface PressWatchOptions {
  readonly signal: AbortSignal;
  readonly getField: () => DraftField | null;
  readonly onPress: (press: Press, event: Event) => void;
}

const isPress = (event: Event): boolean =>
  event.type === 'click' ||
  (event.type === 'keydown' && isPressKey(event) && !isRepeat(event) && !makesOwnClick(event));

/** Hears a person press Send, by pointer or key; what the page's own scripts click is not heard. */
export const watchPresses = (scene: Scene, { signal, getField, onPress }: PressWatchOptions): void => {
  let down: SendControl | null = null;
  const controlOf = (event: Event) => (event.isTrusted ? sendControlOf(scene, getField(), event) : null);

  const press = (event: Event) => {
    const control = isPress(event) ? controlOf(event) : null;
    if (control !== null) onPress({ role: control.role, isSure: true }, event);
  };
  const begin = (event: Event) => {
    down = controlOf(event);
  };
  const end = (event: Event) => {
    if (down !== null && !down.element.isConnected && event.isTrusted)
      onPress({ role: down.role, isSure: false }, event);
    down = null;
  };
  // On the document, not the window: a press that the guard stopped at the window never gets here.
  scene.listen(['click', 'keydown'], press, { signal, at: 'document' });
  scene.listen(['pointerdown'], begin, { signal, at: 'document' });
  scene.listen(['pointerup'], end, { signal, at: 'document' });
};
