const isShadowRoot = (node: Node): node is ShadowRoot =>
  node.nodeType === Node.DOCUMENT_FRAGMENT_NODE && 'host' in node;

/** The element that `element` is laid out in, across slots and open shadow roots. */
const above = (element: Element): Element | null => {
  if (element.assignedSlot) return element.assignedSlot;
  if (element.parentElement) return element.parentElement;
  const root = element.getRootNode();
  return isShadowRoot(root) ? root.host : null;
};

/** From the parent up to `<html>`. */
export const ancestorsOf = (element: Element): readonly Element[] => {
  const found: Element[] = [];
  for (let next = above(element); next; next = above(next)) found.push(next);
  return found;
};

/** Scroll events do not leave a shadow root: each root on the way has to be listened to. */
export const rootsOf = (element: Element): readonly Node[] => {
  const found: Node[] = [];
  for (let root = element.getRootNode(); ; root = root.host.getRootNode()) {
    found.push(root);
    if (!isShadowRoot(root)) return found;
  }
};

/** The frames an element lies in, innermost first, below `doc`; null where `doc` is not around it. */
export const framesAround = (element: Element, doc: Document): readonly Element[] | null => {
  const found: Element[] = [];
  for (let own = element.ownerDocument; own !== doc; own = (found.at(-1) ?? element).ownerDocument) {
    const frame = own.defaultView?.frameElement;
    if (!frame) return null;
    found.push(frame);
  }
  return found;
};
