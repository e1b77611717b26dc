import { rootsOf } from './ancestors';
import { isEmpty, paddingBox, type Box } from './box';
import { visiblePart, type Surroundings } from './clipping';

/** Where the frame lies on the viewport, and the paper within the frame; null where no mark may show. */
export interface Placement {
  readonly frame: Box;
  readonly left: number;
  readonly top: number;
  readonly width: number;
}

const isShown = (field: HTMLElement): boolean =>
  field.isConnected && field.checkVisibility({ visibilityProperty: true, opacityProperty: true });

/** A rectangle that differs from the layout box was scaled or turned by something. */
const isTrue = (field: HTMLElement): boolean => {
  const rect = field.getBoundingClientRect();
  return Math.abs(rect.width - field.offsetWidth) < 1 && Math.abs(rect.height - field.offsetHeight) < 1;
};

/** The element that is really hit, down through open roots. */
const hitAt = (doc: Document, x: number, y: number): Element | null => {
  let hit = doc.elementFromPoint(x, y);
  while (hit?.shadowRoot) {
    const inner: Element | null = hit.shadowRoot.elementFromPoint(x, y);
    if (!inner || inner === hit) break;
    hit = inner;
  }
  return hit;
};

/** Hosts of overlays like ours lie directly under `<html>`, above the marks: what they cover needs no hiding. */
const isOverlay = (hit: Element, doc: Document): boolean => {
  const root = hit.getRootNode();
  const top = root instanceof ShadowRoot ? root.host : hit;
  return top.parentElement === doc.documentElement && top !== doc.body;
};

/** A closed root shows its host in place of the field. */
const isClosedHostOf = (hit: Element, field: Element): boolean =>
  !hit.shadowRoot && rootsOf(field).some(root => root instanceof ShadowRoot && root.host === hit);

/** Not the lower right corner: other writing assistants keep their button there. */
const probes = [
  [0.1, 0.15],
  [0.5, 0.5],
  [0.85, 0.15],
] as const;

/** Something of the page, such as a dialog, lies on the field: marks would be painted over it. */
const isCovered = (field: HTMLElement, { left, top, right, bottom }: Box): boolean => {
  const doc = field.ownerDocument;
  return probes.some(([x, y]) => {
    const hit = hitAt(doc, left + (right - left) * x, top + (bottom - top) * y);
    return hit !== null && hit !== field && !isOverlay(hit, doc) && !isClosedHostOf(hit, field);
  });
};

export const placementOf = (field: HTMLTextAreaElement, around: Surroundings): Placement | null => {
  if (around.inDoubt || !isShown(field) || !isTrue(field)) return null;
  const inner = paddingBox(field, getComputedStyle(field));
  const frame = visiblePart(inner, around);
  if (isEmpty(frame) || isCovered(field, frame)) return null;
  return {
    frame,
    left: inner.left - frame.left - field.scrollLeft,
    top: inner.top - frame.top - field.scrollTop,
    width: inner.right - inner.left,
  };
};

const px = (lengths: Readonly<Record<string, number>>) =>
  Object.fromEntries(Object.entries(lengths).map(([name, value]) => [name, `${value}px`]));

export const applyPlacement = (frame: HTMLElement, paper: HTMLElement, placement: Placement | null): void => {
  frame.hidden = placement === null;
  if (!placement) return;
  const { left, top, right, bottom } = placement.frame;
  Object.assign(frame.style, px({ left, top, width: right - left, height: bottom - top }));
  Object.assign(paper.style, px({ left: placement.left, top: placement.top, width: placement.width }));
};
