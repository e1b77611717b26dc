import { withHiddenTab, translationPreview } from './decoys.js';
import { param } from './dom.js';
import { draftTexts } from './draft-texts.js';
import { writesOf } from './field-writes.js';
import { fileInput } from './file-input.js';
import { messageField } from './message-field.js';
import { sendButton } from './send-button.js';

const startingText = saved => saved || (draftTexts[param('draft')] ?? '');

const panel = (make, texts, { text, onInput, onSend }) => {
  const field = messageField({ make, label: texts.limit, text, onInput: () => onInput(field.read()) });
  const send = sendButton({
    make,
    label: texts.send,
    className: 'reply-send',
    onPress: () => onSend(field.read()),
  });
  return {
    field,
    element: make(
      'div',
      { class: 'reply-panel' },
      make('div', { class: 'reply-text' }, field.element),
      fileInput(make, texts.attach),
      make('div', { class: 'actions' }, ...writesOf(make, field), send),
    ),
  };
};

/** The reply's field, attachments and Send; `onSend` is told the text. */
export const composer = (make, texts, { saved, quoted, onInput, onSend }) => {
  const hidden = () => panel(make, texts, { text: '', onInput: () => undefined, onSend }).element;
  // Drawn first, so that the visible field is the one a test gets.
  const other = hidden();
  const { element } = panel(make, texts, { text: startingText(saved), onInput, onSend });
  return make(
    'div',
    { class: 'reply-editor' },
    translationPreview(make, quoted),
    withHiddenTab(make, element, () => other),
  );
};
