import { caretOf, isTextAreaField, type DraftField } from './draft-field';
import { isDocument, isShadowRoot } from './nodes';
import { typeInEditable } from './type-in-editable';
import { typeInTextArea } from './type-in-text-area';

export interface Replacement {
  /** UTF-16 code units of the field's text, end exclusive. */
  readonly start: number;
  readonly end: number;
  readonly text: string;
  /** The words that must still stand there. */
  readonly expected: string;
}

export type ReplaceOutcome = 'replaced' | 'refused';

const isFocused = ({ element }: DraftField): boolean => {
  const root = element.getRootNode();
  return (isDocument(root) || isShadowRoot(root)) && root.activeElement === element;
};

const caretIn = (field: DraftField): number | null => {
  if (!isFocused(field)) return null;
  return isTextAreaField(field) ? field.element.selectionStart : caretOf(field);
};

/** Where the caret belongs afterwards: after the new words, unless the seller was writing elsewhere. */
const caretAfter = (field: DraftField, { start, end, text }: Replacement): number => {
  const caret = caretIn(field);
  if (caret === null || (caret > start && caret < end)) return start + text.length;
  return caret <= start ? caret : caret + text.length - (end - start);
};

const canTake = (
  field: DraftField,
  before: string,
  { start, end, expected }: Replacement,
  wanted: string,
): boolean => {
  const grows = wanted.length > before.length;
  const fits = field.maxLength === null || !grows || wanted.length <= field.maxLength;
  return field.isWritable() && fits && start <= end && before.slice(start, end) === expected;
};

/** Replaces exactly these words, or leaves the text as it was and says so. */
export const replaceInDraft = (field: DraftField, replacement: Replacement): ReplaceOutcome => {
  const text = replacement.text.replace(/\r\n?/g, '\n');
  const exact = { ...replacement, text };
  const before = field.text();
  const wanted = before.slice(0, exact.start) + text + before.slice(exact.end);
  if (!canTake(field, before, exact, wanted)) return 'refused';
  if (wanted === before) return 'replaced';
  const change = { ...exact, caret: caretAfter(field, exact), before, wanted };
  const isDone = isTextAreaField(field) ? typeInTextArea(field, change) : typeInEditable(field, change);
  return isDone ? 'replaced' : 'refused';
};
