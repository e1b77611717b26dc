import type { TextAreaField } from './draft-field';
import { typeOver, type Change } from './type-over';

const nativeValue = () => Object.getOwnPropertyDescriptor(HTMLTextAreaElement.prototype, 'value');

/** The way around a component that overrides `value`; it costs the browser's undo. */
const write = (element: HTMLTextAreaElement, value: string): void => {
  nativeValue()?.set?.call(element, value);
  element.dispatchEvent(
    new InputEvent('input', { bubbles: true, composed: true, inputType: 'insertReplacementText' }),
  );
};

/** True when the text is as wanted; else it is as it was before. */
export const typeInTextArea = (
  { element }: TextAreaField,
  { start, end, text, caret, before, wanted }: Change,
): boolean => {
  element.focus({ preventScroll: true });
  element.setSelectionRange(start, end);
  typeOver(element.ownerDocument, text);
  if (element.value !== wanted) write(element, wanted);
  if (element.value === wanted) {
    element.setSelectionRange(caret, caret);
    return true;
  }
  if (element.value !== before) write(element, before);
  return false;
};
