import { repeatWhileVisible } from '../while-visible';
import type { Box } from './sidebar-props';

const everyMs = 1_000;
/** Milliseconds without a scroll after which the page stands still. */
const stillMs = 100;

/** A corner of the window: at the start of a line or its end, at the top or the bottom. */
interface Corner {
  readonly start: boolean;
  readonly top: boolean;
}

/** The usual one first. */
const corners: readonly [Corner, ...Corner[]] = [
  { start: false, top: false },
  { start: true, top: false },
  { start: false, top: true },
  { start: true, top: true },
];

/** Where what stands in one corner would stand in another. */
const movedTo = (box: Box, from: Corner, to: Corner, width: number, height: number): Box => ({
  ...(from.start === to.start
    ? { left: box.left, right: box.right }
    : { left: width - box.right, right: width - box.left }),
  ...(from.top === to.top
    ? { top: box.top, bottom: box.bottom }
    : { top: height - box.bottom, bottom: height - box.top }),
});

const overlap = (one: Box, other: Box): boolean =>
  one.left < other.right && other.left < one.right && one.top < other.bottom && other.top < one.bottom;

export interface WayOptions {
  readonly view: HTMLElement;
  readonly signal: AbortSignal;
  /** What is unfolded stays where it is. */
  readonly isOpen: () => boolean;
  /** What the seller must be able to press, in the viewport. */
  readonly keepClear: () => readonly Box[];
}

/** Moves the chip to another corner of the window while it would lie over the page's Send. */
export const makeWay = ({ view, signal, isOpen, keepClear }: WayOptions): void => {
  const win = view.ownerDocument.defaultView ?? window;
  const { documentElement: html } = view.ownerDocument;
  let corner = corners[0];
  let timer = 0;
  const look = (): void => {
    const chip = view.querySelector('.chip');
    if (signal.aborted || !chip || isOpen()) return;
    const taken = keepClear();
    const here = chip.getBoundingClientRect();
    const isFree = (other: Corner): boolean => {
      const there = movedTo(here, corner, other, html.clientWidth, win.innerHeight);
      return !taken.some(box => overlap(box, there));
    };
    corner = corners.find(isFree) ?? corners[0];
    view.classList.toggle('at-start', corner.start);
    view.classList.toggle('at-top', corner.top);
  };
  const whenStill = (): void => {
    win.clearTimeout(timer);
    timer = win.setTimeout(look, stillMs);
  };
  for (const type of ['scroll', 'resize'])
    win.addEventListener(type, whenStill, { capture: true, passive: true, signal });
  signal.addEventListener('abort', () => win.clearTimeout(timer), { once: true });
  repeatWhileVisible(win, { signal, everyMs, task: look });
  whenStill();
};
