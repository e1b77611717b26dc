import { shifted, type Box, type Shift } from './box';
import type { EditableField } from './field';
import type { Mark } from './mark';
import type { Pen } from './pen';
import { inPx, type Placement } from './placement';
import { textRectsOf } from './text-rects';

/** The underline hangs this far below the letters, out of the way of their tails. */
const hangPx = 2;

interface Marked {
  readonly mark: Mark;
  /** What stood there when it was marked: a page may put other words in its place without a word to us. */
  readonly words: string;
  /** Live: it follows typing by itself, but not a page that writes its nodes anew. */
  range: Range;
}

const selectionAround = ({ element }: EditableField): Selection | null => {
  const root = element.getRootNode();
  const own =
    'getSelection' in root && typeof root.getSelection === 'function' ? root : element.ownerDocument;
  return (own as Document).getSelection();
};

/**
 * Marks an editable element. Its glyphs can be asked where they are, so boxes in our own root do, and nothing is
 * added to the page: a highlight would need a style sheet in the page's tree.
 */
export const createBoxPen = (field: EditableField, paper: HTMLElement, shift: () => Shift): Pen => {
  let marked: readonly Marked[] = [];
  /** How each line was drawn last: only what differs is written. */
  let drawn: readonly string[] = [];
  const doc = paper.ownerDocument;

  const isStill = ({ range, words }: Marked) => !range.collapsed && range.toString() === words;
  const renew = (one: Marked) => {
    one.range = field.rangeOf(one.mark.start, one.mark.end) ?? one.range;
    return isStill(one);
  };
  const boxes = (one: Marked): readonly Box[] =>
    isStill(one) || renew(one) ? textRectsOf(one.range).map(rect => shifted(rect, shift())) : [];
  const draw = ({ frame }: Placement) => {
    const wanted = marked.flatMap(one => boxes(one).map(box => ({ box, severity: one.mark.severity })));
    while (paper.childElementCount > wanted.length) paper.lastElementChild?.remove();
    while (paper.childElementCount < wanted.length) paper.append(doc.createElement('i'));
    const before = drawn;
    drawn = wanted.map(({ box, severity }) => JSON.stringify([box, frame, severity]));
    for (const [i, { box, severity }] of wanted.entries()) {
      if (before[i] === drawn[i]) continue;
      const line = paper.children[i] as HTMLElement;
      const { left, top, right, bottom } = shifted(box, { x: -frame.left, y: -frame.top });
      line.className = severity;
      Object.assign(line.style, inPx({ left, top, width: right - left, height: bottom - top + hangPx }));
    }
  };
  const markedAs = (mark: Mark) => marked.find(one => one.mark === mark);
  return {
    mustMeasure: true,
    follow: () => undefined,
    paint: marks => {
      marked = marks.flatMap(mark => {
        const range = field.rangeOf(mark.start, mark.end);
        return range ? [{ mark, range, words: range.toString() }] : [];
      });
    },
    readStyle: () => true,
    place: draw,
    boxesOf: mark => [markedAs(mark)].flatMap(one => (one ? boxes(one) : [])),
    hasCaret: mark => {
      const { focusNode, focusOffset, isCollapsed } = selectionAround(field) ?? {};
      return (
        isCollapsed === true &&
        !!focusNode &&
        !!markedAs(mark)?.range.isPointInRange(focusNode, focusOffset ?? 0)
      );
    },
    end: () => {
      marked = [];
    },
  };
};
