export interface CloseElsewhere {
  readonly doc: Document;
  readonly host: HTMLElement;
  readonly signal: AbortSignal;
  readonly isOpen: () => boolean;
  readonly close: () => void;
}

/** A card whose focus stayed in the page closes by Escape there, and by a press anywhere else. */
export const closeElsewhere = ({ doc, host, signal, isOpen, close }: CloseElsewhere): void => {
  const onKey = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || !event.isTrusted || event.isComposing) return;
    if (!isOpen() || event.target === host) return;
    event.stopImmediatePropagation();
    event.preventDefault();
    close();
  };
  const onPress = (event: Event) => {
    if (event.isTrusted && event.target !== host && isOpen()) close();
  };
  const win = doc.defaultView ?? window;
  win.addEventListener('keydown', onKey, { capture: true, signal });
  win.addEventListener('pointerdown', onPress, { capture: true, passive: true, signal });
};
