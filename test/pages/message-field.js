import { el, param } from './dom.js';
import { duplicateOf } from './katal-element.js';
import { plainEditor, richEditor } from './rich-editor.js';

const katArea = ({ make, label, text, onInput }) => {
  const area = make('kat-textarea', { label, maxlength: '4000', value: text });
  // Markup that comes first is whole, so that its upgrade changes nothing that an observer could see.
  if (param('late')) area.append(duplicateOf(make, 'textarea', { readonly: '' }));
  area.addEventListener('input', () => {
    // As an app does that keeps the truth to itself and writes it back at each change.
    if (param('controlled')) area.setAttribute('value', area.value);
    onInput();
  });
  return {
    element: area,
    inner: () => area.input ?? null,
    read: () => area.value ?? area.getAttribute('value') ?? '',
    write: written => area.setAttribute('value', written),
  };
};

/** No component around it. */
const nativeArea = ({ make, label, text, onInput }) => {
  const area = make('textarea', { 'aria-label': label, maxlength: '4000', rows: '8', class: 'native-field' });
  area.value = text;
  area.addEventListener('input', onInput);
  return {
    element: area,
    inner: () => area,
    read: () => area.value,
    write: written => (area.value = written),
  };
};

const kinds = { textarea: katArea, native: nativeArea, plain: plainEditor, rich: richEditor };

/**
 * What the seller writes in: `composer=textarea` (as a rule), `native`, `plain` or `rich`. `read` is the app's own idea of the text,
 * `write` changes it without any event, `inner` is the element that takes the keys, null before it is there.
 */
export const messageField = ({ make = el, label, text = '', onInput = () => undefined }) => {
  const field = kinds[param('composer') ?? 'textarea']({ make, label, text, onInput });
  window.__field = field.inner;
  return field;
};
