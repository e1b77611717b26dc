import { around, type Box } from './box';
import type { Mark } from './mark';
import { keysAcross } from './resolve-overlaps';

/** Where a mark was opened. */
export interface OpenedMark {
  /** The finding it shows first, then those that lie under it. */
  readonly keys: readonly string[];
  readonly by: 'pointer' | 'keyboard';
  /** Where the words are now, in CSS pixels of the viewport; null once they are gone or out of sight. */
  readonly box: () => Box | null;
  /** Calls when the words may have moved or gone, until the signal. */
  readonly watch: (onMove: () => void, signal: AbortSignal) => void;
}

/** What is marked at the moment. */
export interface Marked {
  /** All that was asked for, whatever lies over it. */
  readonly wanted: () => readonly Mark[];
  /** What is drawn of it. */
  readonly drawn: () => readonly Mark[];
  readonly boxesOf: (mark: Mark) => readonly Box[];
  readonly followers: Set<() => void>;
}

/** Follows the words of a mark through further typing, for as long as their finding is marked. */
export const openedMark = (mark: Mark, by: OpenedMark['by'], marked: Marked): OpenedMark => ({
  by,
  keys: keysAcross(marked.wanted(), mark),
  box: () => {
    const same = marked.drawn().filter(({ key }) => key === mark.key);
    const now = same.find(({ start }) => start === mark.start) ?? same[0];
    return now ? around(marked.boxesOf(now)) : null;
  },
  watch: (onMove, ends) => {
    marked.followers.add(onMove);
    ends.addEventListener('abort', () => marked.followers.delete(onMove), { once: true });
  },
});
