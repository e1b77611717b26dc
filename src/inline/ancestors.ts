/** The element that `element` is laid out in, across slots and open shadow roots. */
const above = (element: Element): Element | null => {
  if (element.assignedSlot) return element.assignedSlot;
  if (element.parentElement) return element.parentElement;
  const root = element.getRootNode();
  return root instanceof ShadowRoot ? root.host : null;
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
    if (!(root instanceof ShadowRoot)) return found;
  }
};
