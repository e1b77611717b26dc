import type { Severity } from '../rules';
import { worstFirst, type Mark } from './mark';
import type { Mirror } from './mirror';

export type HighlightNames = Readonly<Record<Severity, string>>;

/** Underlines these words of a mirror, and no others. */
export type Painter = (mirror: Mirror, marks: readonly Mark[]) => void;

const registryOf = (): HighlightRegistry | null =>
  typeof Highlight === 'function' && typeof CSS === 'object' && 'highlights' in CSS ? CSS.highlights : null;

interface Painted {
  readonly mark: Mark;
  readonly range: Range;
}

/** Ranges are live: after most keystrokes they have followed their words already. */
const inPlace = (painted: readonly Painted[], mirror: Mirror, marks: readonly Mark[]): boolean =>
  painted.length === marks.length &&
  painted.every(({ mark, range }, i) => {
    const wanted = marks[i];
    return wanted?.severity === mark.severity && mirror.isAt(range, wanted.start, wanted.end);
  });

/** The three underlines of the page's highlight registry; null where there is no such thing. */
export const createHighlights = (names: HighlightNames, signal: AbortSignal): Painter | null => {
  const registry = registryOf();
  if (!registry) return null;
  const bySeverity = new Map(worstFirst.map(severity => [severity, new Highlight()]));
  for (const [severity, highlight] of bySeverity) registry.set(names[severity], highlight);
  signal.addEventListener('abort', () => worstFirst.forEach(severity => registry.delete(names[severity])), {
    once: true,
  });
  let painted: readonly Painted[] = [];
  return (mirror, marks) => {
    if (inPlace(painted, mirror, marks)) return;
    for (const highlight of bySeverity.values()) highlight.clear();
    painted = marks.flatMap(mark => {
      const range = mirror.range(mark.start, mark.end);
      return range ? [{ mark, range }] : [];
    });
    for (const { mark, range } of painted) bySeverity.get(mark.severity)?.add(range);
  };
};
