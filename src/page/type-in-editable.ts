import { selectionAround, type DraftField } from './draft-field';
import { isHtmlElement } from './nodes';
import { typeOver, type Change } from './type-over';

/** Words of a part that cannot be edited, such as a name tag of the page's, are not ours to change. */
const isEditable = (root: HTMLElement, node: Node): boolean => {
  const element = isHtmlElement(node) ? node : node.parentElement;
  return element !== null && root.contains(element) && element.isContentEditable;
};

const select = (field: DraftField, start: number, end: number): boolean => {
  const range = field.rangeOf(start, end);
  if (range === null) return false;
  const { startContainer: from, startOffset, endContainer: to, endOffset } = range;
  if (!isEditable(field.element, from) || !isEditable(field.element, to)) return false;
  selectionAround(field.element)?.setBaseAndExtent(from, startOffset, to, endOffset);
  return true;
};

/** True when the text is as wanted; else it is as it was before. An editor's own tree is never written past it. */
export const typeInEditable = (
  field: DraftField,
  { start, end, text, caret, before, wanted }: Change,
): boolean => {
  field.element.focus({ preventScroll: true });
  if (!select(field, start, end)) return false;
  typeOver(field.element.ownerDocument, text);
  const now = field.text();
  if (now === wanted) {
    select(field, caret, caret);
    return true;
  }
  // eslint-disable-next-line @typescript-eslint/no-deprecated -- the only way back that an editor understands
  if (now !== before) field.element.ownerDocument.execCommand('undo');
  return false;
};
