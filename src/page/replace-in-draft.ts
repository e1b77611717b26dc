import type { DraftField } from './page-state';

export interface Replacement {
  /** UTF-16 code units of the field's value, end exclusive. */
  readonly start: number;
  readonly end: number;
  readonly text: string;
  /** The words that must still stand there. */
  readonly expected: string;
}

export type ReplaceOutcome = 'replaced' | 'refused';

const nativeValue = () => Object.getOwnPropertyDescriptor(HTMLTextAreaElement.prototype, 'value');

/** The way around a component that overrides `value`; it costs the browser's undo. */
const write = (field: DraftField, value: string): void => {
  nativeValue()?.set?.call(field, value);
  field.dispatchEvent(
    new InputEvent('input', { bubbles: true, composed: true, inputType: 'insertReplacementText' }),
  );
};

/** Types the words as a person would: the event is trusted, the component follows, undo is kept. */
const typeOver = (field: DraftField, { start, end, text }: Replacement): void => {
  field.focus({ preventScroll: true });
  field.setSelectionRange(start, end);
  // eslint-disable-next-line @typescript-eslint/no-deprecated -- without a successor: nothing else keeps undo
  field.ownerDocument.execCommand(text === '' ? 'delete' : 'insertText', false, text);
};

const isFocused = (field: DraftField): boolean => {
  const root = field.getRootNode();
  return (root instanceof Document || root instanceof ShadowRoot) && root.activeElement === field;
};

/** Where the caret belongs afterwards: after the new words, unless the seller was writing elsewhere. */
const caretAfter = (field: DraftField, { start, end, text }: Replacement): number => {
  const caret = field.selectionStart;
  if (!isFocused(field) || (caret > start && caret < end)) return start + text.length;
  return caret <= start ? caret : caret + text.length - (end - start);
};

const canTake = (field: DraftField, { start, end, expected }: Replacement, wanted: string): boolean => {
  const grows = wanted.length > field.value.length;
  const fits = field.maxLength < 0 || !grows || wanted.length <= field.maxLength;
  const isWritable = field.isConnected && !field.readOnly && !field.disabled;
  return isWritable && fits && start <= end && field.value.slice(start, end) === expected;
};

/** Replaces exactly these words, or leaves the text as it was and says so. */
export const replaceInDraft = (field: DraftField, replacement: Replacement): ReplaceOutcome => {
  const text = replacement.text.replace(/\r\n?/g, '\n');
  const exact = { ...replacement, text };
  const before = field.value;
  const wanted = before.slice(0, exact.start) + text + before.slice(exact.end);
  if (!canTake(field, exact, wanted)) return 'refused';
  if (wanted === before) return 'replaced';

  const caret = caretAfter(field, exact);
  typeOver(field, exact);
  if (field.value !== wanted) write(field, wanted);
  if (field.value === wanted) {
    field.setSelectionRange(caret, caret);
    return 'replaced';
  }
  if (field.value !== before) write(field, before);
  return 'refused';
};
