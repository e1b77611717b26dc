/**
 * Layers of the page over ours that let a press fall through. A press would reach our button under them, and
 * `elementFromPoint` does not see them, but a person sees nothing else.
 */
export interface Layers {
  /** Something of the page's is painted over ours at this point of the viewport. */
  readonly cover: (x: number, y: number) => boolean;
  /** Ours was put on top just now: what is open lies below it until it opens anew. */
  readonly note: () => void;
}

const topLayer = ':popover-open, dialog:modal, :fullscreen';

const scopesIn = (scope: ParentNode): readonly ParentNode[] => [
  scope,
  ...[...scope.querySelectorAll('*')].flatMap(({ shadowRoot }) => (shadowRoot ? scopesIn(shadowRoot) : [])),
];

const isClear = ({ backgroundColor, backgroundImage }: CSSStyleDeclaration): boolean =>
  backgroundImage === 'none' && /^(?:transparent|rgba\(.*, 0\))?$/.test(backgroundColor);

/** A popover's backdrop takes no presses either, and may be painted from edge to edge. */
const hasBackdrop = (layer: Element): boolean => !isClear(getComputedStyle(layer, '::backdrop'));

const isAt = (element: Element, x: number, y: number): boolean => {
  const { left, top, right, bottom } = element.getBoundingClientRect();
  if (x < left || right < x || y < top || bottom < y) return false;
  return element.checkVisibility({ opacityProperty: true, visibilityProperty: true });
};

/** What a layer shows may stand out of its own box. */
const covers = (layer: Element, x: number, y: number): boolean =>
  hasBackdrop(layer) || [layer, ...layer.querySelectorAll('*')].some(element => isAt(element, x, y));

/** Knows the page's layers above ours, as far as their roots are open. */
export const createLayers = (host: HTMLElement, signal: AbortSignal): Layers => {
  const doc = host.ownerDocument;
  let below = new WeakSet<EventTarget>();
  const open = () =>
    scopesIn(doc)
      .flatMap(scope => [...scope.querySelectorAll(topLayer)])
      .filter(layer => layer !== host && layer.getRootNode() !== host.shadowRoot);
  const rise = ({ target }: Event) => {
    if (target) below.delete(target);
  };
  for (const type of ['beforetoggle', 'fullscreenchange'])
    doc.defaultView?.addEventListener(type, rise, { capture: true, passive: true, signal });
  return {
    cover: (x, y) => open().some(layer => !below.has(layer) && covers(layer, x, y)),
    note: () => {
      below = new WeakSet(open());
    },
  };
};
