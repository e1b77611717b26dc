import { randomName } from '../random-name';
import { attach, type Attached } from './attach';
import { elementOf, textAreaOf, type MarkedField } from './field';
import { createHighlights, type HighlightNames } from './highlights';
import { createHost, createLift } from './host';
import { inlineCss } from './inline-css';
import type { Mark } from './mark';
import { openedMark, type OpenedMark } from './opened-mark';
import { resolveOverlaps } from './resolve-overlaps';

/** In UTF-16 code units. Beyond, the list alone has to do. */
const longestMarked = 20_000;

export interface MarksOptions {
  readonly doc: Document;
  readonly signal: AbortSignal;
  /** True in pages of our own, and in test builds, so that a test can look inside. */
  readonly openRoots: boolean;
  /** What of ours may lie over the field, in a page of our own where it does not hang under `<html>`. */
  readonly ours?: Element;
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

const newNames = (): HighlightNames => ({
  error: randomName('h-'),
  warning: randomName('h-'),
  tip: randomName('h-'),
});

const isTooLong = (field: MarkedField, marks: readonly Mark[]): boolean =>
  (textAreaOf(field)?.value.length ?? marks.at(-1)?.end ?? 0) > longestMarked;

/** Underlines words of a text field from outside it: the field and the page's own tree stay as they are. */
export const createMarks = ({ doc, signal, openRoots, ours, onOpen, onLift }: MarksOptions): Marks => {
  const names = newNames();
  const { host, frame } = createHost(doc, signal, openRoots, inlineCss(names));
  const painter = createHighlights(names, signal);
  const liftAbove = createLift(host, onLift);
  const followers = new Set<() => void>();
  const tellFollowers = () => followers.forEach(tell => tell());
  let attached: Attached | null = null;
  let wanted: readonly Mark[] = [];
  let drawn: readonly Mark[] = [];

  const marked = {
    wanted: () => wanted,
    drawn: () => drawn,
    boxesOf: (mark: Mark) => attached?.boxesOf(mark) ?? [],
    followers,
  };
  const open = (mark: Mark | undefined, by: OpenedMark['by']): boolean => {
    if (mark) onOpen(mark.key, openedMark(mark, by, marked));
    return mark !== undefined;
  };
  const detach = () => {
    attached?.end();
    attached = null;
    liftAbove(null);
    tellFollowers();
  };
  const attachTo = (field: MarkedField) => {
    detach();
    attached = attach(field, {
      ...{ doc, signal, host, frame, painter, ours: ours ?? null },
      onLayer: liftAbove,
      onMove: tellFollowers,
      onClick: event => open(attached?.markAtCaret(event), 'pointer'),
    });
  };
  const clear = () => {
    detach();
    wanted = drawn = [];
  };
  const show = (field: MarkedField, marks: readonly Mark[]) => {
    if (signal.aborted) return;
    if (isTooLong(field, marks)) return clear();
    if (attached?.element !== elementOf(field)) attachTo(field);
    if (!attached) return;
    wanted = marks;
    drawn = resolveOverlaps(marks);
    attached.paint(drawn);
  };
  signal.addEventListener('abort', detach, { once: true });
  return { host, show, clear, openAtCaret: () => open(attached?.markAtCaret(), 'keyboard') };
};
