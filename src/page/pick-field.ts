import { isEditable } from './field-candidates';
import { inScopes, isShown } from './find';
import { isElement, isHtmlElement, isShadowRoot, parentAcross } from './nodes';
import { isOverlay } from './roots';
import type { Scene } from './scene';

export interface PickOptions {
  readonly signal: AbortSignal;
  /** What a click or Enter would pick now: under the pointer, or reached by key; null also when the page took it away. */
  readonly onCandidate?: (element: HTMLElement | null) => void;
  /** Once, at the end: the element picked, or null when the seller gave up with Escape. */
  readonly onPick: (element: HTMLElement | null) => void;
}

const canBePicked = (element: Element): element is HTMLElement => isEditable(element) && isShown(element);

/** The nearest that may be picked, from where the event happened upwards; a host stands for what is in its root. */
const pickableAt = (event: Event, all: readonly HTMLElement[]): HTMLElement | null => {
  const path = event.composedPath().filter(isElement);
  const above = path.find(element => isHtmlElement(element) && all.includes(element));
  if (above !== undefined && isHtmlElement(above)) return above;
  const [target] = path;
  const inside = all.filter(element => {
    for (let node: Node | null = element; node !== null; node = parentAcross(node))
      if (node === target) return true;
    return false;
  });
  return inside.length === 1 ? (inside[0] ?? null) : null;
};

/** What an element stands in, in the topmost document that can be reached. */
const placeAtTop = (element: Element): Element => {
  const root = element.getRootNode();
  const above = isShadowRoot(root) ? root.host : element.ownerDocument.defaultView?.frameElement;
  return above ? placeAtTop(above) : element;
};

/** As Tab goes, though roots and frames that came late stand last in the scene. */
const inPageOrder = (one: Element, other: Element): number => {
  const [a, b] = [placeAtTop(one), placeAtTop(other)];
  if (a === b) return 0;
  return a.compareDocumentPosition(b) & Node.DOCUMENT_POSITION_FOLLOWING ? -1 : 1;
};

const isOfOverlay = (event: Event): boolean =>
  event.composedPath().some(target => isElement(target) && isOverlay(target));

const stop = (event: Event): void => {
  event.stopImmediatePropagation();
  event.preventDefault();
};

const pointer = ['pointerdown', 'mousedown', 'pointerup', 'mouseup', 'click', 'dblclick', 'contextmenu'];
const keys = ['keydown', 'keypress', 'keyup'];
const forward = new Set(['Tab', 'ArrowDown', 'ArrowRight']);
const backward = new Set(['ArrowUp', 'ArrowLeft']);

/** Lets the seller point at the message box; until the end the page hears of no press and no key. */
export const pickField = (scene: Scene, { signal, onCandidate, onPick }: PickOptions): void => {
  const done = new AbortController();
  const ends = AbortSignal.any([signal, done.signal]);
  /** Asked for at each event: the page goes on building while the seller looks for the box. */
  const all = () =>
    inScopes(scene.scopes(), 'textarea, [contenteditable]').filter(canBePicked).sort(inPageOrder);
  let current: HTMLElement | null = null;

  const point = (element: HTMLElement | null) => {
    if (element === current) return;
    current = element;
    onCandidate?.(element);
  };
  const finish = (element: HTMLElement | null) => {
    done.abort();
    onPick(element);
  };
  const move = (by: number) => {
    const fields = all();
    const at = current === null ? (by > 0 ? -1 : 0) : fields.indexOf(current);
    point(fields[(at + by + fields.length) % fields.length] ?? null);
    current?.scrollIntoView({ block: 'nearest' });
  };
  const press = (key: string, isShifted: boolean) => {
    if (key === 'Escape') finish(null);
    else if (key === 'Enter' && current !== null && canBePicked(current)) finish(current);
    else if (backward.has(key) || (key === 'Tab' && isShifted)) move(-1);
    else if (forward.has(key)) move(1);
  };
  const onKey = (event: Event) => {
    stop(event);
    if (event.type === 'keydown' && event.isTrusted && 'key' in event)
      press(String(event.key), 'shiftKey' in event && event.shiftKey === true);
  };
  const onPointer = (event: Event) => {
    // The interface that offers the picking lies over the page and stays in use.
    if (isOfOverlay(event)) return;
    stop(event);
    const element = event.type === 'click' && event.isTrusted ? pickableAt(event, all()) : null;
    if (element !== null) finish(element);
  };
  const letGo = () => {
    if (current !== null && !canBePicked(current)) point(null);
  };

  scene.listen(keys, onKey, { signal: ends, at: 'window' });
  scene.listen(pointer, onPointer, { signal: ends, at: 'window' });
  scene.listen(['pointermove'], event => point(pickableAt(event, all())), { signal: ends, at: 'window' });
  scene.observe({ signal: ends, onMutations: letGo });
};
