import type { Severity } from '../rules';
import { worstFirst, type Mark } from './mark';
import type { Mirror } from './mirror';

export type HighlightNames = Readonly<Record<Severity, string>>;

const registryOf = (): HighlightRegistry | null =>
  typeof Highlight === 'function' && typeof CSS === 'object' && 'highlights' in CSS ? CSS.highlights : null;

const same = (a: readonly Mark[], b: readonly Mark[]): boolean =>
  a.length === b.length &&
  a.every((mark, i) => {
    const other = b[i];
    return mark.start === other?.start && mark.end === other.end && mark.severity === other.severity;
  });

/** The three underlines of the page's highlight registry; null where there is no such thing. */
export const createHighlights = (names: HighlightNames, signal: AbortSignal) => {
  const registry = registryOf();
  if (!registry) return null;
  const bySeverity = new Map(worstFirst.map(severity => [severity, new Highlight()]));
  for (const [severity, highlight] of bySeverity) registry.set(names[severity], highlight);
  signal.addEventListener('abort', () => worstFirst.forEach(severity => registry.delete(names[severity])), {
    once: true,
  });
  let painted: readonly Mark[] = [];
  return (mirror: Mirror, marks: readonly Mark[], textChanged: boolean): void => {
    if (!textChanged && same(painted, marks)) return;
    painted = marks;
    for (const [severity, highlight] of bySeverity) {
      highlight.clear();
      const mine = marks.filter(mark => mark.severity === severity);
      for (const { start, end } of mine) {
        const range = mirror.range(start, end);
        if (range) highlight.add(range);
      }
    }
  };
};
