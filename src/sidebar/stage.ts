import { repeatWhileVisible } from '../while-visible';
import type { Layers } from './layers';
import { isReachable } from './reachable';

/** Not under a second: only for a dialog that opens without any event we hear. */
const slowMs = 1000;

const telling = ['focusin', 'focusout', 'click', 'toggle'];

/** A press, from its first event to its last. */
const pressing = ['pointerdown', 'mousedown', 'pointerup', 'mouseup', 'click'];

export interface StageOptions {
  readonly host: HTMLElement;
  readonly root: ShadowRoot;
  /** What is shown; it moves into a dialog of ours while a dialog of the page's makes everything else inert. */
  readonly view: HTMLElement;
  readonly layers: Layers;
  readonly signal: AbortSignal;
  readonly onEscape: () => void;
  /** Presses one of our buttons for a person whose press could not reach it. */
  readonly press: (button: HTMLElement) => void;
}

export interface Stage {
  /** On top of whatever the page has put there meanwhile. */
  readonly raise: () => void;
  /** Tells whether there is anything open that has to be used. */
  readonly setOpen: (isOpen: boolean) => void;
  /** Runs with our dialog out of the way, so that the page's field can be reached. */
  readonly aside: (run: () => void) => void;
}

const center = (element: Element): readonly [number, number] => {
  const { left, top, width, height } = element.getBoundingClientRect();
  return [left + width / 2, top + height / 2];
};

const holds = (element: Element, { clientX, clientY }: MouseEvent): boolean => {
  const { left, top, right, bottom } = element.getBoundingClientRect();
  return left <= clientX && clientX <= right && top <= clientY && clientY <= bottom;
};

/** Keeps what we show usable while the page has a modal dialog open, under which all popovers are inert. */
export const createStage = ({ host, root, view, layers, signal, onEscape, press }: StageOptions): Stage => {
  const doc = host.ownerDocument;
  const win = doc.defaultView ?? window;
  let isBlocked = false;
  let isOpen = false;
  let isAside = false;
  /** Even a dialog of ours could not be used: it would only lock the seller out of the page. */
  let isShutOut = false;
  let dialog: HTMLDialogElement | null = null;
  let cover: WeakRef<Element> | null = null;

  const raise = () => {
    if (dialog || !host.popover || !host.isConnected) return;
    host.hidePopover();
    host.showPopover();
    layers.note();
  };
  /** What is hit in place of our chip; null where a press would reach it. */
  const hitInstead = (): Element | null => {
    const chip = view.querySelector('.chip');
    const hit = chip ? doc.elementFromPoint(...center(chip)) : null;
    return hit === host ? null : hit;
  };
  const look = () => {
    // On a page of our own the host stands in the layout: nothing there is in its way.
    if (signal.aborted || !host.popover) return;
    if (dialog) return stayUsable();
    const before = hitInstead();
    if (before && cover?.deref() !== before) {
      cover = new WeakRef(before);
      raise();
    }
    isBlocked = hitInstead() !== null;
    if (!isBlocked) {
      cover = null;
      isShutOut = false;
    }
    settle();
  };

  const leave = () => {
    const left = dialog;
    dialog = null;
    left?.before(view);
    left?.close();
    left?.remove();
  };
  const stayUsable = () => {
    const chip = view.querySelector('.chip');
    if (!dialog || !chip || isReachable(chip, host)) return;
    isShutOut = true;
    leave();
  };
  const enter = () => {
    const own = doc.createElement('dialog');
    own.className = 'stage';
    root.append(own);
    own.append(view);
    own.addEventListener('cancel', event => (event.preventDefault(), onEscape()));
    own.addEventListener('close', () => dialog === own && onEscape());
    dialog = own;
    own.showModal();
    layers.note();
    stayUsable();
    if (dialog) view.querySelector<HTMLElement>('.mark-card .card-title button, .panel button')?.focus();
  };
  const settle = () => {
    if (isAside) return;
    const isNeeded = isBlocked || dialog !== null;
    const mustBeModal = isOpen && !isShutOut && host.isConnected && isNeeded;
    if (mustBeModal === (dialog !== null)) return;
    if (mustBeModal) enter();
    else {
      leave();
      later();
    }
  };

  let frame = 0;
  const later = () => {
    frame ||= win.requestAnimationFrame(() => {
      frame = 0;
      look();
    });
  };
  const takePress = (event: Event) => {
    if (!isBlocked || dialog || !event.isTrusted || !(event instanceof MouseEvent)) return;
    const button = [...view.querySelectorAll('button')].find(one => holds(one, event));
    if (!button) return;
    event.stopImmediatePropagation();
    event.preventDefault();
    if (event.type === 'click') press(button);
  };

  for (const type of telling) doc.addEventListener(type, later, { capture: true, passive: true, signal });
  for (const type of pressing) win.addEventListener(type, takePress, { capture: true, signal });
  repeatWhileVisible(win, { signal, everyMs: slowMs, task: look });
  signal.addEventListener(
    'abort',
    () => {
      win.cancelAnimationFrame(frame);
      leave();
    },
    { once: true },
  );
  return {
    raise,
    setOpen: open => {
      if (open && !isOpen) isShutOut = false;
      isOpen = open;
      settle();
    },
    aside: run => {
      const wasOpen = dialog !== null;
      isAside = true;
      leave();
      try {
        run();
      } finally {
        isAside = false;
        if (wasOpen) look();
        else settle();
      }
    },
  };
};
