import type { Layers } from './layers';

/** A click by keyboard has no place on the screen. */
const byKeyboard = (event: MouseEvent) => event.detail === 0;

/** Where a person saw what they pressed. */
const placeOf = (event: MouseEvent): readonly [number, number] => {
  const { target } = event;
  if (!byKeyboard(event) || !(target instanceof Element)) return [event.clientX, event.clientY];
  const { left, top, width, height } = target.getBoundingClientRect();
  return [left + width / 2, top + height / 2];
};

export interface ClickFilter {
  readonly root: ShadowRoot;
  readonly host: HTMLElement;
  readonly layers: Layers;
  readonly signal: AbortSignal;
  /** A press was refused, for something of the page's lay over it. */
  readonly onCovered: () => void;
}

/** A person's click on something they could see: not made by a script, not on a faded or covered host. */
const isGenuine = (event: MouseEvent, host: HTMLElement): boolean => {
  if (!event.isTrusted) return false;
  if (!host.checkVisibility({ opacityProperty: true, visibilityProperty: true })) return false;
  return byKeyboard(event) || host.ownerDocument.elementFromPoint(event.clientX, event.clientY) === host;
};

/**
 * Stops every other click before our own buttons hear it: the page must not press them for the seller. Returns how we
 * press one ourselves, for a person whose press was taken elsewhere.
 */
export const onlyGenuineClicks = ({ root, host, layers, signal, onCovered }: ClickFilter) => {
  let pressed: HTMLElement | null = null;
  /** Whether the press began on us: a layer of the page's may be gone before it ends. */
  let hasBegun = false;
  const begin = (event: Event) => {
    hasBegun = event.isTrusted && event instanceof MouseEvent && isUncovered(event);
  };
  const isUncovered = (event: MouseEvent): boolean => {
    const isCovered = layers.cover(...placeOf(event));
    if (isCovered) onCovered();
    return !isCovered;
  };
  const isOurs = (event: Event): boolean =>
    event instanceof MouseEvent &&
    (hasBegun || byKeyboard(event)) &&
    isGenuine(event, host) &&
    isUncovered(event);
  const filter = (event: Event) => {
    const passes = event.target === pressed || isOurs(event);
    hasBegun = false;
    if (passes) return;
    event.stopImmediatePropagation();
    event.preventDefault();
  };
  root.addEventListener('pointerdown', begin, { capture: true, signal });
  root.addEventListener('click', filter, { capture: true, signal });
  return (button: HTMLElement): void => {
    pressed = button;
    button.click();
    pressed = null;
  };
};

const kept = ['click', 'mousedown', 'pointerdown', 'keydown', 'keyup', 'focusin', 'focusout'] as const;

/** Ends at our edge what a page might take for its own: shortcuts, "clicked outside", focus traps. */
export const keepInside = (root: ShadowRoot, signal: AbortSignal): void => {
  for (const type of kept) root.addEventListener(type, event => event.stopPropagation(), { signal });
};
