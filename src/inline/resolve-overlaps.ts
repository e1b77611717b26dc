import { worstFirst, type Mark } from './mark';

/** What is left of one unit is a space or a comma more often than a word. */
const shortestPiece = 2;

const rank = (mark: Mark): number => worstFirst.indexOf(mark.severity);

/** What of `mark` is left once the stretch of `over` is taken out of it. */
const cut = (mark: Mark, over: Mark): readonly Mark[] => {
  if (over.end <= mark.start || mark.end <= over.start) return [mark];
  return [
    { ...mark, end: over.start },
    { ...mark, start: over.end },
  ].filter(piece => piece.end - piece.start >= shortestPiece);
};

/** One mark at each place, the worst; the list tells the rest. Sorted by start, nothing overlaps. */
export const resolveOverlaps = (marks: readonly Mark[]): readonly Mark[] => {
  const kept: Mark[] = [];
  for (const mark of [...marks].sort((a, b) => rank(a) - rank(b) || a.start - b.start || b.end - a.end)) {
    let pieces: readonly Mark[] = mark.start < mark.end ? [mark] : [];
    for (const over of kept) pieces = pieces.flatMap(piece => cut(piece, over));
    kept.push(...pieces);
  }
  return kept.sort((a, b) => a.start - b.start);
};

/** The worst mark whose words hold, or touch, `offset`. */
export const markAt = (marks: readonly Mark[], offset: number): Mark | null =>
  marks.filter(mark => mark.start <= offset && offset <= mark.end).sort((a, b) => rank(a) - rank(b))[0] ??
  null;
