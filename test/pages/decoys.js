import { el, param } from './dom.js';

const isOn = param('decoys') !== null;
const decoy = build => (isOn ? build() : null);

/** Larger than the reply and before it in the page: what only the seller sees. */
export const sellerNotes = () =>
  decoy(() =>
    el(
      'section',
      { class: 'seller-notes' },
      el('label', { for: 'seller-notes' }, 'Notes on this buyer (only you see them)'),
      el('textarea', { id: 'seller-notes', rows: '9' }),
      el('kat-button', { label: 'Save' }),
    ),
  );

/** With a button that says Send, as the reply's does. */
export const feedbackBox = () =>
  decoy(() =>
    el(
      'section',
      { class: 'page-feedback' },
      el('h2', {}, 'Help us improve this page'),
      el('kat-textarea', { placeholder: 'Share your feedback', label: 'Your feedback on this page' }),
      el('kat-button', { label: 'Send', variant: 'primary' }),
    ),
  );

/** The buyer's last message once more, as Amazon would translate it. */
export const translationPreview = (make, text) =>
  decoy(() =>
    make(
      'div',
      { class: 'translation-preview' },
      make('p', {}, 'Translated message'),
      make('kat-textarea', { label: 'Translated message', readonly: '', value: text }),
    ),
  );

const tab = (make, label, isSelected) =>
  make(
    'button',
    { type: 'button', role: 'tab', class: 'composer-tab', 'aria-selected': String(isSelected) },
    label,
  );

/** Two tabs, each with a reply box and a Send of its own; the second's is on the page but not to be seen. */
export const withHiddenTab = (make, visible, hidden) => {
  if (!isOn) return visible;
  const tabs = [tab(make, 'Write', true), tab(make, 'Saved replies', false)];
  const panels = [visible, hidden()].map(panel => make('div', { role: 'tabpanel' }, panel));
  panels[1].hidden = true;
  tabs.forEach((button, chosen) =>
    button.addEventListener('click', () => {
      tabs.forEach((other, at) => other.setAttribute('aria-selected', String(at === chosen)));
      panels.forEach((panel, at) => (panel.hidden = at !== chosen));
    }),
  );
  // The hidden one first: whoever takes the first field takes the wrong one.
  return make(
    'div',
    {},
    make('div', { role: 'tablist', class: 'composer-tabs' }, ...tabs),
    panels[1],
    panels[0],
  );
};
