/** Whether a person can see this element of ours and press it: a page may hide, fade, disable or cover our host. */
export const isReachable = (element: Element, host: Element): boolean => {
  if (!element.checkVisibility({ opacityProperty: true, visibilityProperty: true })) return false;
  const { left, top, width, height } = element.getBoundingClientRect();
  return host.ownerDocument.elementFromPoint(left + width / 2, top + height / 2) === host;
};
