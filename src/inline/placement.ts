import { rootsOf } from './ancestors';
import { isEmpty, originOf, paddingBox, shifted, zoomOf, type Box } from './box';
import { shiftOf, visiblePart, type Surroundings } from './clipping';

/** Where marks may show, in our document's coordinates, and where the field's content begins. */
export interface Placement {
  readonly frame: Box;
  readonly left: number;
  readonly top: number;
  readonly width: number;
  /** Viewport pixels to a pixel of the field. */
  readonly zoom: number;
}

const isShown = (element: Element): boolean =>
  element.isConnected && element.checkVisibility({ visibilityProperty: true, opacityProperty: true });

/** A rectangle that differs from the layout box was scaled or turned by something. */
const isTrue = (field: HTMLElement, zoom: number): boolean => {
  const rect = field.getBoundingClientRect();
  return (
    Math.abs(rect.width - field.offsetWidth * zoom) < zoom &&
    Math.abs(rect.height - field.offsetHeight * zoom) < zoom
  );
};

const innerDocument = (hit: Element): Document | null =>
  hit.localName === 'iframe' ? (hit as HTMLIFrameElement).contentDocument : null;

/** The element that is really hit, down through open roots and frames of the same origin. */
const hitAt = (from: DocumentOrShadowRoot, x: number, y: number): Element | null => {
  const hit = from.elementFromPoint(x, y);
  if (!hit) return null;
  const inside = innerDocument(hit);
  if (inside) {
    const origin = originOf(hit);
    return hitAt(inside, x - origin.x, y - origin.y) ?? hit;
  }
  if (!hit.shadowRoot || hit.shadowRoot === from) return hit;
  const inner = hitAt(hit.shadowRoot, x, y);
  return inner && inner !== hit ? inner : hit;
};

/**
 * Hosts of overlays like ours lie directly under `<html>`, above the marks: what they cover needs no hiding. In a page of
 * our own, `ours` has a place in the layout instead.
 */
const isOverlay = (hit: Element, doc: Document, ours: Element | null): boolean => {
  const root = hit.getRootNode();
  const top = root instanceof ShadowRoot ? root.host : hit;
  return top === ours || (top.parentElement === doc.documentElement && top !== doc.body);
};

/** A closed root shows its host in place of the field. */
const isClosedHostOf = (hit: Element, field: Element): boolean =>
  !hit.shadowRoot && rootsOf(field).some(root => 'host' in root && root.host === hit);

/** Not the lower right corner: other writing assistants keep their button there. */
const probes = [
  [0.1, 0.15],
  [0.5, 0.5],
  [0.85, 0.15],
] as const;

/** Something of the page, such as a dialog, lies on the field: marks would be painted over it. */
const isCovered = (field: HTMLElement, { doc, ours }: Scene, { left, top, right, bottom }: Box): boolean =>
  probes.some(([x, y]) => {
    const hit = hitAt(doc, left + (right - left) * x, top + (bottom - top) * y);
    return hit !== null && !field.contains(hit) && !isOverlay(hit, doc, ours) && !isClosedHostOf(hit, field);
  });

/** Where marks are drawn. */
export interface Scene {
  readonly doc: Document;
  /** What of ours stands over the field without hanging under `<html>`. */
  readonly ours: Element | null;
}

/** Null where no mark may show. */
export const placementOf = (field: HTMLElement, scene: Scene, around: Surroundings): Placement | null => {
  const zoom = zoomOf(field);
  const outer = around.levels.flatMap(({ frame }) => frame ?? []);
  if (around.inDoubt || ![field, ...outer].every(isShown) || !isTrue(field, zoom)) return null;
  const own = paddingBox(field, getComputedStyle(field));
  const frame = visiblePart(own, around);
  if (isEmpty(frame) || isCovered(field, scene, frame)) return null;
  const inner = shifted(own, shiftOf(around));
  return {
    frame,
    left: inner.left - field.scrollLeft * zoom,
    top: inner.top - field.scrollTop * zoom,
    width: inner.right - inner.left,
    zoom,
  };
};

export const inPx = (lengths: Readonly<Record<string, number>>) =>
  Object.fromEntries(Object.entries(lengths).map(([name, value]) => [name, `${value}px`]));

/** A zoomed `<html>` would zoom us as well. */
export const applyFrame = (frame: HTMLElement, host: Element, placement: Placement | null): void => {
  frame.hidden = placement === null;
  if (!placement) return;
  const { left, top, right, bottom } = placement.frame;
  const zoom = zoomOf(host);
  frame.style.zoom = zoom === 1 ? '' : String(1 / zoom);
  Object.assign(frame.style, inPx({ left, top, width: right - left, height: bottom - top }));
};
