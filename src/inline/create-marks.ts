import { around as boxAround, isWithin, type Box } from './box';
import { createBoxPen } from './box-pen';
import { shiftOf, surroundingsOf, type Surroundings } from './clipping';
import { elementOf, textAreaOf, type EditableField, type MarkedField } from './field';
import { createHighlights, type HighlightNames } from './highlights';
import { createHost, lift, newPaper, randomName } from './host';
import { inlineCss } from './inline-css';
import type { Mark } from './mark';
import { createMirrorPen } from './mirror-pen';
import type { Pen } from './pen';
import { applyFrame, placementOf, type Placement } from './placement';
import { keysAcross, resolveOverlaps } from './resolve-overlaps';
import { hasDarkGround } from './text-style';
import { nextFrame, track } from './track';

/** In UTF-16 code units. Beyond, the list alone has to do. */
const longestMarked = 20_000;

/** The underline hangs out of the line box. */
const underlinePx = 3;

/** Where a mark was opened. */
export interface OpenedMark {
  /** The finding it shows first, then those that lie under it. */
  readonly keys: readonly string[];
  readonly by: 'pointer' | 'keyboard';
  /** Where the words are now, in CSS pixels of the viewport; null once they are gone or out of sight. */
  readonly box: () => Box | null;
  /** Calls when the words may have moved or gone, until the signal. */
  readonly watch: (onMove: () => void, signal: AbortSignal) => void;
}

export interface MarksOptions {
  readonly doc: Document;
  readonly signal: AbortSignal;
  /** True in pages of our own, and in test builds, so that a test can look inside. */
  readonly openRoots: boolean;
  /** The words of this mark were clicked, or opened by `openAtCaret`. */
  readonly onOpen: (key: string, opened: OpenedMark) => void;
  /** The marks were put on top of everything: what belongs above them has to be raised as well. */
  readonly onLift?: () => void;
}

export interface Marks {
  readonly host: HTMLElement;
  /** Underlines the marks, whose offsets count in the field's present text. */
  readonly show: (field: MarkedField, marks: readonly Mark[]) => void;
  readonly clear: () => void;
  /** Opens the mark in whose words the caret stands; false where there is none. */
  readonly openAtCaret: () => boolean;
}

interface Attached {
  readonly element: HTMLElement;
  readonly pen: Pen;
  readonly end: AbortController;
  readonly redraw: () => void;
  around: Surroundings;
  isStyled: boolean;
}

const newNames = (): HighlightNames => ({
  error: randomName('h-'),
  warning: randomName('h-'),
  tip: randomName('h-'),
});

/** Underlines words of a text field from outside it: the field and the page's own tree stay as they are. */
export const createMarks = ({ doc, signal, openRoots, onOpen, onLift }: MarksOptions): Marks => {
  const names = newNames();
  const { host, frame } = createHost(doc, signal, openRoots, inlineCss(names));
  const painter = createHighlights(names, signal);
  const followers = new Set<() => void>();
  let attached: Attached | null = null;
  let wanted: readonly Mark[] = [];
  let marks: readonly Mark[] = [];
  let lifted: Element | null = null;
  let placed: Placement | null = null;

  const place = () => {
    if (!attached) return;
    const { element, around, pen, isStyled } = attached;
    placed = marks.length > 0 && isStyled ? placementOf(element, doc, around) : null;
    applyFrame(frame, host, placed);
    if (placed) pen.place(placed);
    for (const tell of followers) tell();
  };
  const follow = (above: Element | null) => {
    if (above === lifted) return;
    lifted = above;
    lift(host, above);
    if (above) onLift?.();
  };
  const readLayout = () => {
    if (!attached) return;
    attached.around = surroundingsOf(attached.element, doc);
    attached.isStyled = attached.pen.readStyle();
    frame.classList.toggle('on-dark', hasDarkGround(getComputedStyle(attached.element)));
    follow(attached.around.lifted);
    place();
  };
  const boxesOf = (mark: Mark): readonly Box[] => (frame.hidden ? [] : (attached?.pen.boxesOf(mark) ?? []));
  const open = (mark: Mark, by: OpenedMark['by']) => {
    const keys = keysAcross(wanted, mark);
    const box = () => {
      const same = marks.filter(({ key }) => key === mark.key);
      const now = same.find(({ start }) => start === mark.start) ?? same[0];
      return now ? boxAround(boxesOf(now)) : null;
    };
    const watch: OpenedMark['watch'] = (onMove, ends) => {
      followers.add(onMove);
      ends.addEventListener('abort', () => followers.delete(onMove), { once: true });
    };
    onOpen(mark.key, { keys, by, box, watch });
  };
  const openAt = ({ clientX, clientY }: MouseEvent) => {
    if (!attached) return;
    const { x, y } = shiftOf(attached.around);
    const isHit = ({ left, top, right, bottom }: Box) =>
      isWithin({ left, top, right, bottom: bottom + underlinePx }, clientX + x, clientY + y);
    const hit = marks.find(mark => attached?.pen.hasCaret(mark) && boxesOf(mark).some(isHit));
    if (hit) open(hit, 'pointer');
  };
  const openAtCaret = () => {
    const hit = marks.find(mark => attached?.pen.hasCaret(mark) && boxesOf(mark).length > 0);
    if (hit) open(hit, 'keyboard');
    return hit !== undefined;
  };
  const detach = () => {
    attached?.end.abort();
    attached?.pen.end();
    attached = null;
    frame.hidden = true;
    frame.replaceChildren();
    follow(null);
    for (const tell of followers) tell();
  };
  const penFor = (field: MarkedField): Pen | null => {
    const area = textAreaOf(field);
    if (area) return painter && createMirrorPen(area, newPaper(frame), painter);
    const shift = () => (attached ? shiftOf(attached.around) : { x: 0, y: 0 });
    return createBoxPen(field as EditableField, newPaper(frame), shift);
  };
  const attach = (field: MarkedField) => {
    detach();
    const pen = penFor(field);
    if (!pen) return;
    const element = elementOf(field);
    const end = new AbortController();
    const ends = AbortSignal.any([signal, end.signal]);
    const onLayout = () => marks.length > 0 && readLayout();
    track(element, { doc, onMove: place, onLayout }, ends);
    // A key moves the words, not the field: what would, such as growing, is heard of.
    const redraw = nextFrame(doc.defaultView ?? window, () => placed && pen.place(placed), ends);
    attached = { element, pen, end, redraw, around: surroundingsOf(element, doc), isStyled: false };
    const passive = { passive: true, signal: ends };
    element.addEventListener('input', () => marks.length > 0 && pen.follow(), passive);
    element.addEventListener('click', openAt, passive);
  };
  const clear = () => {
    detach();
    wanted = marks = [];
  };
  const isTooLong = (field: MarkedField, all: readonly Mark[]) =>
    (textAreaOf(field)?.value.length ?? all.at(-1)?.end ?? 0) > longestMarked;
  const show = (field: MarkedField, all: readonly Mark[]) => {
    if (signal.aborted) return;
    if (isTooLong(field, all)) return clear();
    const isNew = attached?.element !== elementOf(field);
    if (isNew) attach(field);
    if (!attached) return;
    wanted = all;
    marks = resolveOverlaps(all);
    attached.pen.paint(marks);
    if (isNew || frame.hidden !== (marks.length === 0)) readLayout();
    else if (attached.pen.mustMeasure) attached.redraw();
  };
  signal.addEventListener('abort', detach, { once: true });
  return { host, show, clear, openAtCaret };
};
