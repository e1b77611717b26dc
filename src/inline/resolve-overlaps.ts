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

/** The key of this mark, then of every other mark that has words in common with it, worst first. */
export const keysAcross = (marks: readonly Mark[], mark: Mark): readonly string[] => {
  const across = marks
    .filter(({ start, end }) => start < mark.end && mark.start < end)
    .sort((a, b) => rank(a) - rank(b) || a.start - b.start);
  return [...new Set([mark.key, ...across.map(({ key }) => key)])];
};
