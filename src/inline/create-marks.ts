import { surroundingsOf, type Surroundings } from './clipping';
import { createHighlights, type HighlightNames } from './highlights';
import { createHost, randomName } from './host';
import { inlineCss } from './inline-css';
import type { Mark } from './mark';
import { Mirror } from './mirror';
import { applyPlacement, placementOf } from './placement';
import { markAt, resolveOverlaps } from './resolve-overlaps';
import { copyTextStyle, hasDarkGround } from './text-style';
import { track } from './track';

/** In UTF-16 code units. Beyond, the list alone has to do. */
const longestMarked = 20_000;

export interface MarksOptions {
  readonly doc: Document;
  readonly signal: AbortSignal;
  /** True in test builds alone, so that a test can look inside. */
  readonly openRoots: boolean;
  /** The words of this mark were clicked. */
  readonly onOpen: (key: string) => void;
}

export interface Marks {
  readonly host: HTMLElement;
  /** Underlines the marks, whose offsets count in the field's present value. */
  readonly show: (field: HTMLTextAreaElement, marks: readonly Mark[]) => void;
  readonly clear: () => void;
}

const newNames = (): HighlightNames => ({
  error: randomName('h-'),
  warning: randomName('h-'),
  tip: randomName('h-'),
});

/** Underlines words of a text field from outside it: the field and the page's own tree stay as they are. */
export const createMarks = ({ doc, signal, openRoots, onOpen }: MarksOptions): Marks => {
  const names = newNames();
  const { host, frame, paper } = createHost(doc, signal, openRoots, inlineCss(names));
  const paint = createHighlights(names, signal);
  const mirror = new Mirror(paper);
  let attached: { field: HTMLTextAreaElement; around: Surroundings; end: AbortController } | null = null;
  let marks: readonly Mark[] = [];

  const place = () => {
    if (!attached) return;
    const { field, around } = attached;
    applyPlacement(frame, paper, marks.length > 0 ? placementOf(field, around) : null);
  };
  const readLayout = () => {
    if (!attached) return;
    const style = getComputedStyle(attached.field);
    attached.around = surroundingsOf(attached.field);
    copyTextStyle(attached.field, paper, style);
    frame.classList.toggle('on-dark', hasDarkGround(style));
    place();
  };
  const open = (field: HTMLTextAreaElement, { clientX, clientY }: MouseEvent) => {
    if (frame.hidden || field.selectionStart !== field.selectionEnd) return;
    const mark = markAt(marks, field.selectionStart);
    if (mark && mirror.covers(mark.start, mark.end, clientX, clientY)) onOpen(mark.key);
  };
  const detach = () => {
    attached?.end.abort();
    attached = null;
    frame.hidden = true;
  };
  const attach = (field: HTMLTextAreaElement) => {
    detach();
    const end = new AbortController();
    const ends = AbortSignal.any([signal, end.signal]);
    attached = { field, around: surroundingsOf(field), end };
    field.addEventListener('input', () => marks.length > 0 && mirror.write(field.value), {
      passive: true,
      signal: ends,
    });
    field.addEventListener('click', event => open(field, event), { passive: true, signal: ends });
    track(field, { onMove: place, onLayout: () => marks.length > 0 && readLayout() }, ends);
  };
  const clear = () => {
    detach();
    marks = [];
    mirror.write('');
    paint?.(mirror, marks);
  };
  const show = (field: HTMLTextAreaElement, wanted: readonly Mark[]) => {
    if (!paint || signal.aborted) return;
    if (field.ownerDocument !== doc || field.value.length > longestMarked) return clear();
    const isNew = attached?.field !== field;
    if (isNew) attach(field);
    mirror.write(field.value);
    marks = resolveOverlaps(wanted);
    paint(mirror, marks);
    if (isNew || frame.hidden !== (marks.length === 0)) readLayout();
  };
  signal.addEventListener('abort', detach, { once: true });
  return { host, show, clear };
};
