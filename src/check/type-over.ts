import type { Fix } from '../rules';

/**
 * Types over these words as a person would: the browser's undo takes it back, and an `input` event tells of it. The caret ends
 * behind them.
 */
export const typeOver = (field: HTMLTextAreaElement, { start, end, text }: Fix): void => {
  const wanted = field.value.slice(0, start) + text + field.value.slice(end);
  if (wanted === field.value) return;
  field.focus({ preventScroll: true });
  field.setSelectionRange(start, end);
  // eslint-disable-next-line @typescript-eslint/no-deprecated -- without a successor: nothing else keeps undo
  field.ownerDocument.execCommand(text === '' ? 'delete' : 'insertText', false, text);
  if (field.value === wanted) return;
  field.setRangeText(text, start, end, 'end');
  field.dispatchEvent(new Event('input', { bubbles: true }));
};

/** Applies a fix. What it returns takes the fix back, and tells false where the words are no longer there. */
export const applyFix = (field: HTMLTextAreaElement, fix: Fix): (() => boolean) => {
  const before = field.value.slice(fix.start, fix.end);
  const end = fix.start + fix.text.length;
  typeOver(field, fix);
  return () => {
    if (field.value.slice(fix.start, end) !== fix.text) return false;
    typeOver(field, { start: fix.start, end, text: before });
    return true;
  };
};
