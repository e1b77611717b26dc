/** In CSS pixels of a layout viewport. */
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

/** The smallest box around all of these; null around nothing. */
export const around = ([first, ...rest]: readonly Box[]): Box | null =>
  first === undefined
    ? null
    : rest.reduce(
        (all, box) => ({
          left: Math.min(all.left, box.left),
          top: Math.min(all.top, box.top),
          right: Math.max(all.right, box.right),
          bottom: Math.max(all.bottom, box.bottom),
        }),
        first,
      );

export interface Shift {
  readonly x: number;
  readonly y: number;
}

export const shifted = ({ left, top, right, bottom }: Box, { x, y }: Shift): Box => ({
  left: left + x,
  top: top + y,
  right: right + x,
  bottom: bottom + y,
});

export const isEmpty = (box: Box): boolean => box.right - box.left < 1 || box.bottom - box.top < 1;

export const isWithin = ({ left, top, right, bottom }: Box, x: number, y: number): boolean =>
  left <= x && x <= right && top <= y && y <= bottom;

const px = (value: string): number => Number.parseFloat(value) || 0;

/** How many pixels of the viewport one CSS pixel of an element is, by the CSS `zoom` of it and all around it. */
export const zoomOf = (element: Element): number => element.currentCSSZoom || 1;

/**
 * The inside of an element's borders and scroll bars. `clientWidth` is a whole number, lines break at the true
 * width: so the fraction is taken from the rectangle, and from `clientWidth` only how thick the scroll bars are.
 */
export const paddingBox = (element: Element, style: CSSStyleDeclaration): Box => {
  const rect = element.getBoundingClientRect();
  const zoom = zoomOf(element);
  const [left, right] = [px(style.borderLeftWidth) * zoom, px(style.borderRightWidth) * zoom];
  const [top, bottom] = [px(style.borderTopWidth) * zoom, px(style.borderBottomWidth) * zoom];
  const bar = (outer: number, borders: number, inner: number) => {
    const thick = (outer - borders) / zoom - inner;
    return thick >= 2 ? Math.round(thick) * zoom : 0;
  };
  const bars = {
    width: bar(rect.width, left + right, element.clientWidth),
    height: bar(rect.height, top + bottom, element.clientHeight),
  };
  const barAtLeft = element.clientLeft * zoom - left >= 2 ? bars.width : 0;
  return {
    left: rect.left + left + barAtLeft,
    top: rect.top + top,
    right: rect.right - right - (bars.width - barAtLeft),
    bottom: rect.bottom - bottom - bars.height,
  };
};

/** Where the viewport of a frame begins, in the coordinates of the document the frame stands in. */
export const originOf = (frame: Element): Shift => {
  const { left, top } = frame.getBoundingClientRect();
  const { paddingLeft, paddingTop } = getComputedStyle(frame);
  return { x: left + frame.clientLeft + px(paddingLeft), y: top + frame.clientTop + px(paddingTop) };
};
