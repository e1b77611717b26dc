import type { Painter } from './highlights';
import { Mirror } from './mirror';
import type { Pen } from './pen';
import { inPx } from './placement';
import { copyTextStyle, hasFontOfItsOwn } from './text-style';

/** Marks a text area, whose glyphs no range reaches, through a mirror that sets the same lines. */
export const createMirrorPen = (area: HTMLTextAreaElement, paper: HTMLElement, paint: Painter): Pen => {
  const mirror = new Mirror(paper);
  return {
    mustMeasure: false,
    follow: () => mirror.write(area.value),
    paint: marks => {
      mirror.write(area.value);
      paint(mirror, marks);
    },
    readStyle: () => {
      const style = getComputedStyle(area);
      copyTextStyle(area, paper, style);
      return !hasFontOfItsOwn(area, paper, style);
    },
    place: ({ frame, left, top, width, zoom }) => {
      paper.style.zoom = zoom === 1 ? '' : String(zoom);
      const [x, y] = [(left - frame.left) / zoom, (top - frame.top) / zoom];
      Object.assign(paper.style, inPx({ left: x, top: y, width: width / zoom }));
    },
    boxesOf: ({ start, end }) => [...(mirror.range(start, end)?.getClientRects() ?? [])],
    hasCaret: ({ start, end }) =>
      area.selectionStart === area.selectionEnd && start <= area.selectionStart && area.selectionEnd <= end,
    end: () => {
      mirror.write('');
      paint(mirror, []);
    },
  };
};
