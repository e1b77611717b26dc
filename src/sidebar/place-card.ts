import type { Box } from './sidebar-props';

export interface Size {
  readonly width: number;
  readonly height: number;
}

/** In CSS pixels of the viewport. */
export interface Spot {
  readonly left: number;
  readonly top: number;
  readonly maxHeight: number;
}

const gapPx = 8;
const marginPx = 8;
/** Less of a card than this says nothing. */
const leastPx = 140;

/** Where a card goes: under the words, else over them, never on them; null where there is no room for either. */
export const placeCard = (words: Box, card: Size, view: Size, dir: 'ltr' | 'rtl'): Spot | null => {
  const below = view.height - marginPx - words.bottom - gapPx;
  const above = words.top - gapPx - marginPx;
  const goesBelow = card.height <= below || below >= above;
  const maxHeight = goesBelow ? below : above;
  if (maxHeight < Math.min(leastPx, card.height)) return null;
  const height = Math.min(card.height, maxHeight);
  const wanted = dir === 'rtl' ? words.right - card.width : words.left;
  const furthest = view.width - marginPx - card.width;
  return {
    left: Math.max(marginPx, Math.min(wanted, furthest)),
    top: goesBelow ? words.bottom + gapPx : words.top - gapPx - height,
    maxHeight,
  };
};
