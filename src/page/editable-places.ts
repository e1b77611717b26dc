import type { EditableText, Piece, Point } from './editable-text';
import { isText } from './nodes';

/** The last piece that begins at or before an offset; null where there is none. */
const pieceAt = ({ pieces }: EditableText, offset: number): Piece | null => {
  let low = 0;
  let high = pieces.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((pieces[middle]?.at ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return pieces[low] ?? null;
};

const within = ({ at, length, start, end, isText }: Piece, offset: number): Point | null => {
  if (offset === at) return start;
  if (offset === at + length) return end;
  return isText ? { node: start.node, offset: start.offset + offset - at } : null;
};

/** The point before the letter at an offset. */
const before = (read: EditableText, offset: number): Point | null => {
  const piece = pieceAt(read, offset);
  return piece === null ? null : within(piece, offset);
};

/** The point behind the letter that ends at an offset; at 0 before the first one. */
const behind = (read: EditableText, offset: number): Point | null => {
  if (offset === 0) return before(read, 0);
  const piece = pieceAt(read, offset - 1);
  return piece === null ? null : within(piece, offset);
};

const join = (doc: Document, start: Point, end: Point): Range => {
  const range = doc.createRange();
  range.setStart(start.node, start.offset);
  range.setEnd(end.node, end.offset);
  return range;
};

/** A range around exactly these letters; null where the text has no such place, or only as a part of something whole. */
export const rangeIn = (doc: Document, read: EditableText, start: number, end: number): Range | null => {
  if (start < 0 || start > end || end > read.text.length) return null;
  if (read.text === '') return join(doc, read.home, read.home);
  const last = behind(read, end);
  const first = start === end ? last : before(read, start);
  return first === null || last === null ? null : join(doc, first, last);
};

/** What stands for itself and cannot be entered. */
const isWhole = ({ nodeName }: Node): boolean => nodeName === 'BR' || nodeName === 'IMG';

const endOf = (node: Node): Point => ({
  node,
  offset: isText(node) ? node.length : node.childNodes.length,
});

/** The same place, said by what stands there: an offset between elements belongs to what follows it. */
const innermost = (point: Point): Point => {
  const { node, offset } = point;
  const next = node.childNodes[offset];
  if (node.childNodes[offset - 1]?.nodeName === 'IMG') return point;
  if (next !== undefined) return isWhole(next) ? point : innermost({ node: next, offset: 0 });
  const last = node.lastChild;
  return last === null || isWhole(last) ? point : innermost(endOf(last));
};

/** The offset in the text of a point of the tree: what stands before it, counted. */
export const offsetIn = (doc: Document, read: EditableText, point: Point): number => {
  const { node, offset } = innermost(point);
  const probe = doc.createRange();
  const isBefore = (place: Point): boolean => {
    probe.setStart(place.node, place.offset);
    return probe.comparePoint(node, offset) >= 0;
  };
  const piece = read.pieces.findLast(({ start }) => isBefore(start));
  if (piece === undefined) return 0;
  if (piece.isText && piece.start.node === node)
    return piece.at + Math.min(offset - piece.start.offset, piece.length);
  return isBefore(piece.end) ? piece.at + piece.length : piece.at;
};
