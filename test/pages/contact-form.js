import { el, param } from './dom.js';
import { draftTexts } from './draft-texts.js';
import { writesOf } from './field-writes.js';
import { fileInput } from './file-input.js';
import { languageLine } from './language-line.js';
import { messageField } from './message-field.js';
import { sendButton } from './send-button.js';
import { texts } from './texts.js';

const startingText = index => (index === 0 ? (draftTexts[param('draft')] ?? '') : '');

const areaOf = (title, field) =>
  el('div', { class: 'contact-buyer-text-area' }, title === '' ? null : el('p', {}, title), field.element);

/** What opens below a chosen reason: its areas, attachments, Send. `saved` are the texts of the reason before. */
export const contactForm = (reason, { saved, language, onPress }) => {
  const fields = reason.areas.map((_, index) =>
    messageField({ label: texts.limit, text: saved[index] ?? startingText(index) }),
  );
  const [first] = fields;
  const send = sendButton({ label: texts.send, className: 'ayb-contact-form-send-button', onPress });
  const element = el(
    'kat-box',
    {},
    language === null ? null : languageLine(language),
    ...reason.areas.map((title, index) => areaOf(title, fields[index])),
    first ? null : el('p', { class: 'template-note' }, texts.contact.invoiceNote),
    fileInput(el, texts.attach),
    el('div', { class: 'actions' }, ...(first ? writesOf(el, first) : []), send),
  );
  return { element, hasText: first !== undefined, read: () => fields.map(field => field.read()) };
};
