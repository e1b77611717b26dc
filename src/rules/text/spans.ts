/** Spans in order: found by halving, so that nothing here grows with the square of a draft. */
import type { Span } from '../report';

/** Index of the first item whose `keyOf` is at least `value`, in a list that ascends by it. */
export const firstAtLeast = <Item>(
  items: readonly Item[],
  value: number,
  keyOf: (item: Item) => number,
): number => {
  let low = 0;
  let high = items.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (keyOf(items[middle] as Item) < value) low = middle + 1;
    else high = middle;
  }
  return low;
};

/** The same list where it is in order already, as most are; else a sorted copy. */
const inOrder = <Found extends Span>(
  spans: readonly Found[],
  compare: (a: Span, b: Span) => number,
): readonly Found[] => {
  for (let index = 1; index < spans.length; index += 1)
    if (compare(spans[index - 1] as Span, spans[index] as Span) > 0) return [...spans].sort(compare);
  return spans;
};

const byStart = (a: Span, b: Span): number => a.start - b.start;

const byStartLongestFirst = (a: Span, b: Span): number => a.start - b.start || b.end - a.end;

/** In order, overlapping and touching ones made one. */
export const mergeSpans = (spans: readonly Span[]): Span[] => {
  const merged: { start: number; end: number }[] = [];
  for (const { start, end } of inOrder(spans, byStart)) {
    const last = merged.at(-1);
    if (last && start <= last.end) last.end = Math.max(last.end, end);
    else merged.push({ start, end });
  }
  return merged;
};

/** True where one of the merged spans holds the place. */
export const inside = (merged: readonly Span[], at: number): boolean => {
  const after = firstAtLeast(merged, at + 1, ({ start }) => start);
  const span = merged[after - 1];
  return span !== undefined && at < span.end;
};

/** Of overlapping spans the longest, in order. */
export const longestOfEach = <Found extends Span>(found: readonly Found[]): Found[] => {
  const kept: Found[] = [];
  for (const span of inOrder(found, byStartLongestFirst)) {
    const last = kept.at(-1);
    if (!last || span.start >= last.end) kept.push(span);
    else if (span.end - span.start > last.end - last.start) kept[kept.length - 1] = span;
  }
  return kept;
};
