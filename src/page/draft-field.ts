import { offsetIn, rangeIn } from './editable-places';
import { readEditable, type EditableText } from './editable-text';
import { isTextArea } from './nodes';

/** What a seller writes in. There is one per element, so that a field that is another one is another field. */
export interface DraftField {
  readonly kind: 'textarea' | 'editable';
  /** An `HTMLTextAreaElement` where the kind says so. */
  readonly element: HTMLElement;
  /** Lines end in `\n`; every offset counts UTF-16 code units of this text. */
  readonly text: () => string;
  /** The field's own limit in UTF-16 code units, where it has one. */
  readonly maxLength: number | null;
  /** Null where it cannot be told, and always for a text area. */
  readonly rangeOf: (start: number, end: number) => Range | null;
  readonly isWritable: () => boolean;
}

/** A field whose words are written by the browser's own editing. */
export interface TextAreaField extends DraftField {
  readonly kind: 'textarea';
  readonly element: HTMLTextAreaElement;
}

const says = (element: Element, attribute: string): boolean => element.getAttribute(attribute) === 'true';

const isOpen = (element: HTMLElement): boolean =>
  element.isConnected && !says(element, 'aria-readonly') && !says(element, 'aria-disabled');

const textAreaField = (element: HTMLTextAreaElement): TextAreaField => ({
  kind: 'textarea',
  element,
  text: () => element.value,
  get maxLength() {
    return element.maxLength >= 0 ? element.maxLength : null;
  },
  rangeOf: () => null,
  isWritable: () => isOpen(element) && !element.readOnly && !element.disabled,
});

const everything = { subtree: true, childList: true, characterData: true, attributes: true };

/** Reads the tree once for many questions: what was read holds until the tree changes, and never beyond the task. */
const reader = (element: HTMLElement): (() => EditableText) => {
  let read: EditableText | null = null;
  const observer = new MutationObserver(() => undefined);
  const forget = () => {
    read = null;
    observer.disconnect();
  };
  return () => {
    if (read !== null && observer.takeRecords().length === 0) return read;
    if (read === null) {
      observer.observe(element, everything);
      queueMicrotask(forget);
    }
    read = readEditable(element);
    return read;
  };
};

const editableField = (element: HTMLElement): DraftField => {
  const read = reader(element);
  return {
    kind: 'editable',
    element,
    text: () => read().text,
    maxLength: null,
    rangeOf: (start, end) => rangeIn(element.ownerDocument, read(), start, end),
    isWritable: () => isOpen(element) && element.isContentEditable,
  };
};

const fields = new WeakMap<HTMLElement, DraftField>();

/** The field that an element is; the same one for as long as the element lives. */
export const fieldOf = (element: HTMLElement): DraftField => {
  const known = fields.get(element);
  if (known !== undefined) return known;
  const field = isTextArea(element) ? textAreaField(element) : editableField(element);
  fields.set(element, field);
  return field;
};

export const isTextAreaField = (field: DraftField): field is TextAreaField => field.kind === 'textarea';

/** Chromium keeps a selection for each root, Firefox shows the document's one in all of them. */
export const selectionAround = (element: HTMLElement): Selection | null => {
  const root: Node & { readonly getSelection?: () => Selection | null } = element.getRootNode();
  return root.getSelection?.() ?? element.ownerDocument.getSelection();
};

/** Where the caret stands in the text of an editable field; null where the selection is elsewhere. */
export const caretOf = ({ element }: DraftField): number | null => {
  const { ownerDocument: doc } = element;
  const selection = selectionAround(element);
  const { focusNode, focusOffset } = selection ?? { focusNode: null, focusOffset: 0 };
  if (focusNode === null || !element.contains(focusNode)) return null;
  return offsetIn(doc, readEditable(element), { node: focusNode, offset: focusOffset });
};
