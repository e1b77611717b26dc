/** Milliseconds without a key after which nobody is typing. */
const restMs = 200;

/** Whether another key came shortly before. */
export type Pace = 'typing' | 'resting';

export interface Rest {
  /** A key was pressed. */
  readonly begin: () => Pace;
}

/** Calls `onRest` once typing has come to a rest; a key that stands alone needs no rest after it. */
export const createRest = (signal: AbortSignal, onRest: () => void): Rest => {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let isTyping = false;
  signal.addEventListener('abort', () => clearTimeout(timer), { once: true });
  const end = (): void => {
    timer = undefined;
    if (isTyping) onRest();
    isTyping = false;
  };
  return {
    begin: () => {
      isTyping = timer !== undefined;
      clearTimeout(timer);
      timer = setTimeout(end, restMs);
      return isTyping ? 'typing' : 'resting';
    },
  };
};
