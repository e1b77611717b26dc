import { isWithin, type Box } from './box';
import { createBoxPen } from './box-pen';
import { shiftOf, surroundingsOf } from './clipping';
import { elementOf, textAreaOf, type EditableField, type MarkedField } from './field';
import type { Painter } from './highlights';
import { newPaper } from './host';
import type { Mark } from './mark';
import { createMirrorPen } from './mirror-pen';
import { applyFrame, placementOf, type Placement } from './placement';
import { hasDarkGround } from './text-style';
import { nextFrame, track } from './track';

/** The underline hangs out of the line box. */
const underlinePx = 3;

export interface AttachOptions {
  readonly doc: Document;
  readonly ours: Element | null;
  readonly signal: AbortSignal;
  readonly host: HTMLElement;
  /** What cuts the marks off. */
  readonly frame: HTMLElement;
  /** Null where the browser knows no highlights. */
  readonly painter: Painter | null;
  /** Something lifts the field above the page, such as a modal dialog; null: nothing does. */
  readonly onLayer: (above: Element | null) => void;
  /** What is drawn may lie elsewhere now, or be out of sight. */
  readonly onMove: () => void;
  readonly onClick: (event: MouseEvent) => void;
}

/** A field whose words are being marked. */
export interface Attached {
  readonly element: HTMLElement;
  /** These marks from now on, in the field's present text; nothing overlaps. */
  readonly paint: (marks: readonly Mark[]) => void;
  readonly boxesOf: (mark: Mark) => readonly Box[];
  /** The mark that holds the caret and, where an event is given, lies under its pointer. */
  readonly markAtCaret: (event?: MouseEvent) => Mark | undefined;
  readonly end: () => void;
}

/** Begins to mark the words of a field; null where there is nothing to mark them with. */
export const attach = (field: MarkedField, options: AttachOptions): Attached | null => {
  const { doc, ours, signal, host, frame, painter, onLayer, onMove, onClick } = options;
  const element = elementOf(field);
  const area = textAreaOf(field);
  if (area && !painter) return null;
  let around = surroundingsOf(element, doc);
  const shift = () => shiftOf(around);
  const paper = newPaper(frame);
  const pen =
    area && painter
      ? createMirrorPen(area, paper, painter)
      : createBoxPen(field as EditableField, paper, shift);
  const end = new AbortController();
  const ends = AbortSignal.any([signal, end.signal]);
  let marks: readonly Mark[] = [];
  let isStyled = false;
  let isFresh = true;
  let placed: Placement | null = null;

  const place = () => {
    placed = marks.length > 0 && isStyled ? placementOf(element, { doc, ours }, around) : null;
    applyFrame(frame, host, placed);
    if (placed) pen.place(placed);
    onMove();
  };
  const readLayout = () => {
    around = surroundingsOf(element, doc);
    isStyled = pen.readStyle();
    frame.classList.toggle('on-dark', hasDarkGround(getComputedStyle(element)));
    onLayer(around.lifted);
    place();
  };
  // A key moves the words, not the field: what would, such as growing, is heard of.
  const redraw = nextFrame(doc.defaultView ?? window, () => placed && pen.place(placed), ends);
  const boxesOf = (mark: Mark) => (frame.hidden ? [] : pen.boxesOf(mark));
  const isUnder = (mark: Mark, { clientX, clientY }: MouseEvent) => {
    const { x, y } = shift();
    return boxesOf(mark).some(({ left, top, right, bottom }) =>
      isWithin({ left, top, right, bottom: bottom + underlinePx }, clientX + x, clientY + y),
    );
  };

  track(element, { doc, onMove: place, onLayout: () => marks.length > 0 && readLayout() }, ends);
  const passive = { passive: true, signal: ends };
  element.addEventListener('input', () => marks.length > 0 && pen.follow(), passive);
  element.addEventListener('click', onClick, passive);
  return {
    element,
    paint: next => {
      marks = next;
      pen.paint(marks);
      if (isFresh || frame.hidden !== (marks.length === 0)) readLayout();
      else if (pen.mustMeasure) redraw();
      isFresh = false;
    },
    boxesOf,
    markAtCaret: event =>
      marks.find(mark => pen.hasCaret(mark) && (event ? isUnder(mark, event) : boxesOf(mark).length > 0)),
    end: () => {
      end.abort();
      pen.end();
      frame.hidden = true;
      frame.replaceChildren();
    },
  };
};
