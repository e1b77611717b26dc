/** In CSS pixels of the layout viewport. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

export const intersect = (a: Box, b: Box): Box => ({
  left: Math.max(a.left, b.left),
  top: Math.max(a.top, b.top),
  right: Math.min(a.right, b.right),
  bottom: Math.min(a.bottom, b.bottom),
});

export const isEmpty = (box: Box): boolean => box.right - box.left < 1 || box.bottom - box.top < 1;

const px = (value: string): number => Number.parseFloat(value) || 0;

/**
 * The inside of an element's borders and scroll bars. `clientWidth` is a whole number, lines break at the true
 * width: so the fraction is taken from the rectangle, and from `clientWidth` only how thick the scroll bars are.
 */
export const paddingBox = (element: HTMLElement | Element, style: CSSStyleDeclaration): Box => {
  const rect = element.getBoundingClientRect();
  const [left, right] = [px(style.borderLeftWidth), px(style.borderRightWidth)];
  const [top, bottom] = [px(style.borderTopWidth), px(style.borderBottomWidth)];
  const bar = (outer: number, borders: number, inner: number) =>
    outer - borders - inner >= 2 ? Math.round(outer - borders - inner) : 0;
  const bars = {
    width: bar(rect.width, left + right, element.clientWidth),
    height: bar(rect.height, top + bottom, element.clientHeight),
  };
  const barAtLeft = element.clientLeft - left >= 2 ? bars.width : 0;
  return {
    left: rect.left + left + barAtLeft,
    top: rect.top + top,
    right: rect.right - right - (bars.width - barAtLeft),
    bottom: rect.bottom - bottom - bars.height,
  };
};
