/** A field whose words can be marked. Offsets are UTF-16 code units of the draft's text. */
export type MarkedField = HTMLTextAreaElement | EditableField;

export interface EditableField {
  readonly element: HTMLElement;
  /** A range in the page's own text nodes, only ever read; null where it cannot be told. */
  readonly rangeOf: (start: number, end: number) => Range | null;
}

/** `instanceof` knows only the elements of one frame. */
const isTextArea = (element: HTMLElement): element is HTMLTextAreaElement => element.localName === 'textarea';

const isElement = (field: MarkedField): field is HTMLTextAreaElement => 'nodeType' in field;

export const elementOf = (field: MarkedField): HTMLElement => (isElement(field) ? field : field.element);

/** The text area that a field is, whichever way it was handed over; null where it is an editable element. */
export const textAreaOf = (field: MarkedField): HTMLTextAreaElement | null => {
  const element = elementOf(field);
  return isTextArea(element) ? element : null;
};
