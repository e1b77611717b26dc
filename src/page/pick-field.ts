import { isEditable } from './field-candidates';
import { isShown } from './find';
import { isElement, isHtmlElement, parentAcross } from './nodes';
import { isOverlay, treesUnder, type OpenRoot } from './roots';

export interface PickOptions {
  readonly signal: AbortSignal;
  /** What may be picked; anything to write in that can be seen, when left out. */
  readonly isPickable?: (element: HTMLElement) => boolean;
  readonly openRoot?: OpenRoot;
  /** What a click or Enter would pick now: under the pointer, or reached by key. */
  readonly onCandidate?: (element: HTMLElement | null) => void;
  /** Once, at the end: the element picked, or null when the seller gave up with Escape. */
  readonly onPick: (element: HTMLElement | null) => void;
}

const canBeWrittenIn = (element: HTMLElement): boolean => isEditable(element) && isShown(element);

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

const stop = (event: Event): void => {
  event.stopImmediatePropagation();
  event.preventDefault();
};

const pointer = ['pointerdown', 'mousedown', 'pointerup', 'mouseup', 'click', 'dblclick', 'contextmenu'];
const keys = ['keydown', 'keypress', 'keyup'];
const forward = new Set(['Tab', 'ArrowDown', 'ArrowRight']);
const backward = new Set(['ArrowUp', 'ArrowLeft']);

/** Lets the seller point at the message box; until the end the page hears of no press and no key. */
export const pickField = (win: Window, options: PickOptions): void => {
  const { signal, isPickable = canBeWrittenIn, openRoot, onCandidate, onPick } = options;
  const done = new AbortController();
  const ends = AbortSignal.any([signal, done.signal]);
  const rootOf: OpenRoot = element =>
    element.shadowRoot ?? (element.localName.includes('-') ? (openRoot?.(element) ?? null) : null);
  const trees = [win.document, ...treesUnder(win.document, rootOf)];
  const all = trees
    .flatMap(tree => [...tree.querySelectorAll('*')])
    .filter(isHtmlElement)
    .filter(isPickable);
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
    const at = current === null ? (by > 0 ? -1 : 0) : all.indexOf(current);
    point(all[(at + by + all.length) % all.length] ?? null);
    current?.scrollIntoView({ block: 'nearest' });
  };
  const press = (key: string, isShifted: boolean) => {
    if (key === 'Escape') finish(null);
    else if (key === 'Enter' && current !== null) finish(current);
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
    if (event.composedPath().some(target => isElement(target) && isOverlay(target))) return;
    stop(event);
    const element = event.type === 'click' && event.isTrusted ? pickableAt(event, all) : null;
    if (element !== null) finish(element);
  };
  const onMove = (event: Event) => point(pickableAt(event, all));

  const views = new Set(trees.map(tree => (tree.ownerDocument ?? tree).defaultView as Window | null));
  for (const view of views) {
    const listen = (types: readonly string[], listener: (event: Event) => void) => {
      for (const type of types) view?.addEventListener(type, listener, { signal: ends, capture: true });
    };
    listen(keys, onKey);
    listen(pointer, onPointer);
    listen(['pointermove'], onMove);
  }
};
