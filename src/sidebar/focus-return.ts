/** Remembers, weakly, what last had the focus outside `host`, and gives it back; false where it is gone. */
export const createFocusReturn = (doc: Document, host: HTMLElement, signal: AbortSignal) => {
  let last: WeakRef<HTMLElement> | null = null;
  const remember = (event: FocusEvent) => {
    const [from] = event.composedPath();
    if (event.target !== host && from instanceof HTMLElement) last = new WeakRef(from);
  };
  doc.addEventListener('focusout', remember, { capture: true, passive: true, signal });
  return (): boolean => {
    const target = last?.deref();
    if (!target?.isConnected) return false;
    target.focus({ preventScroll: true });
    return true;
  };
};
