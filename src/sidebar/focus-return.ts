/** The caret or selection in an editable element, which `focus()` alone may not bring back; held weakly. */
const selectionIn = (element: HTMLElement): (() => void) => {
  const selection = element.isContentEditable ? element.ownerDocument.getSelection() : null;
  if (!selection?.anchorNode || !selection.focusNode || !element.contains(selection.focusNode))
    return () => undefined;
  const [anchor, focus] = [new WeakRef(selection.anchorNode), new WeakRef(selection.focusNode)];
  const { anchorOffset, focusOffset } = selection;
  return () => {
    const [from, to] = [anchor.deref(), focus.deref()];
    if (from?.isConnected && to?.isConnected) selection.setBaseAndExtent(from, anchorOffset, to, focusOffset);
  };
};

interface Left {
  readonly element: WeakRef<HTMLElement>;
  readonly putCaretBack: () => void;
}

/** Remembers, weakly, what last had the focus outside `host`, and gives it back; false where it is gone. */
export const createFocusReturn = (doc: Document, host: HTMLElement, signal: AbortSignal) => {
  let last: Left | null = null;
  const remember = (event: FocusEvent) => {
    const [from] = event.composedPath();
    if (event.target === host || !(from instanceof HTMLElement)) return;
    last = { element: new WeakRef(from), putCaretBack: selectionIn(from) };
  };
  doc.addEventListener('focusout', remember, { capture: true, passive: true, signal });
  return (): boolean => {
    const target = last?.element.deref();
    if (!target?.isConnected) return false;
    target.focus({ preventScroll: true });
    last?.putCaretBack();
    return true;
  };
};
