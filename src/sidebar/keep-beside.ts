import { placeCard } from './place-card';
import type { MarkedWords } from './sidebar-props';

export interface Beside {
  readonly words: MarkedWords;
  readonly dir: 'ltr' | 'rtl';
  readonly onNoRoom: () => void;
}

const sizeOf = (card: HTMLElement) => {
  card.style.maxHeight = '';
  const { width, height } = card.getBoundingClientRect();
  return { width, height };
};

/** Holds a card next to its words, whatever moves; hidden while they are out of sight. Returns how to stop. */
export const keepBeside = (card: HTMLElement, { words, dir, onNoRoom }: Beside): (() => void) => {
  const end = new AbortController();
  const view = card.ownerDocument.defaultView ?? window;
  const place = () => {
    const box = words.box();
    card.style.visibility = box ? '' : 'hidden';
    if (!box) return;
    // A zoomed `<html>` would zoom us as well, and our figures are the viewport's.
    const zoom = card.parentElement?.currentCSSZoom ?? 1;
    card.style.zoom = zoom === 1 ? '' : String(1 / zoom);
    const size = { width: view.innerWidth, height: view.innerHeight };
    const spot = placeCard(box, sizeOf(card), size, dir);
    if (!spot) return onNoRoom();
    const { left, top, maxHeight } = spot;
    Object.assign(card.style, { left: `${left}px`, top: `${top}px`, maxHeight: `${maxHeight}px` });
  };
  const sizes = new ResizeObserver(place);
  sizes.observe(card);
  end.signal.addEventListener('abort', () => sizes.disconnect(), { once: true });
  words.watch(place, end.signal);
  place();
  return () => end.abort();
};
