/**
 * The Contact Buyer page, played by ourselves. Variants come from the query:
 *   language=Spanish         the buyer's language line; the first Send opens "Review message"        (F2)
 *   keep=1                   the draft survives another reason (otherwise it is lost)
 *   controlled=1             the app writes the value back on each change
 *   outcome=danger,success   what each Send leads to in turn, the last one repeating: success, danger, network
 *   hold=1                   Send waits until `__release()` is called
 * For tests: `__sent` is what "Amazon" received, `__pressed` how often the app saw Send.
 */
const query = new URLSearchParams(location.search);
const param = name => {
  for (const [key, value] of query) if (key.toLowerCase() === name) return value;
  return null;
};
const orderId = param('orderid') ?? '111-5550123-4440123';
const buyer = 'Rosalind';
const language = param('language');
const outcomes = (param('outcome') ?? 'success').split(',');

const reasons = [
  { value: 'r-31', label: 'Confirm order details', areas: [''] },
  { value: 'r-07', label: 'Problem with order', areas: [''] },
  { value: 'r-12', label: 'Notify of a problem with shipping your order', areas: [''] },
  {
    value: 'r-40',
    label: 'Confirm customization details',
    areas: ['What was ordered', 'What you need to know'],
  },
  { value: 'r-22', label: 'Send invoice', areas: [] },
  { value: 'r-35', label: 'Confirm delivery details', areas: [''], disabled: true },
  { value: 'r-99', label: 'Other', areas: [''] },
];
const limitLabel =
  '4000 character limit. Only links related to order completion are allowed, no HTML or email addresses.';

window.__sent = [];
window.__pressed = 0;

const app = document.getElementById('ayb-contact-buyer');
const el = (tag, props = {}, ...children) => {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(props))
    if (value !== null && value !== undefined) element.setAttribute(name, value);
  element.append(...children);
  return element;
};

const state = { reason: null, texts: [], tries: 0, busy: false };
const composer = el('div', { class: 'composer' });
const notices = el('div', { class: 'notices', 'aria-live': 'polite' });

const areaFor = (title, index) => {
  const area = el('kat-textarea', { label: limitLabel, maxlength: '4000', value: state.texts[index] ?? '' });
  area.addEventListener('input', () => {
    state.texts[index] = area.value;
    if (param('controlled')) area.value = state.texts[index];
  });
  const wrap = el('div', { class: 'contact-buyer-text-area' });
  if (title !== '') wrap.append(el('p', {}, title));
  wrap.append(area);
  return wrap;
};

const languageLine = () =>
  el(
    'p',
    {},
    el(
      'kat-tooltip',
      { label: 'The buyer reads messages in this language' },
      el('kat-label', { text: `Buyer's Language of Preference: ${language}` }),
    ),
  );

const fileInput = () => {
  const input = el('input', { type: 'file', multiple: '', 'aria-label': 'Add attachment' });
  const list = el('ul', { class: 'file-attachment-list' });
  input.addEventListener('change', () => {
    const chips = [...input.files].map(file =>
      el('li', {}, el('span', { class: 'file-attachment-chip-file-name' }, file.name)),
    );
    list.replaceChildren(...chips);
  });
  return el('div', { class: 'contact-buyer-file-input' }, input, list);
};

const sendButton = () => {
  const button = el('kat-button', {
    class: 'ayb-contact-form-send-button',
    label: 'Send',
    variant: 'primary',
  });
  button.addEventListener('click', press);
  return button;
};

const drawComposer = () => {
  const box = el('kat-box');
  if (language !== null) box.append(languageLine());
  box.append(...state.reason.areas.map(areaFor));
  if (state.reason.areas.length === 0)
    box.append(
      el('p', { class: 'template-note' }, 'Amazon sends the invoice you attach with a text of its own.'),
    );
  box.append(fileInput(), el('div', { class: 'actions' }, sendButton()));
  composer.replaceChildren(box);
};

const choose = reason => {
  if (!param('keep')) state.texts = [];
  state.texts.length = Math.min(state.texts.length, reason.areas.length);
  state.reason = reason;
  composer.replaceChildren();
  // The real app renders the form a beat later; the old field is gone by then.
  requestAnimationFrame(drawComposer);
};

const reasonBox = () => {
  const list = el('div', { role: 'radiogroup', 'aria-label': 'Why are you contacting this customer?' });
  for (const { value, label, disabled } of reasons)
    list.append(
      el('kat-radiobutton', { value, label, name: 'contact-reason', disabled: disabled ? '' : null }),
    );
  list.addEventListener('change', event =>
    choose(reasons.find(reason => reason.value === event.target.value)),
  );
  return el('kat-box', {}, el('h3', {}, 'Why are you contacting this customer?'), list);
};

const showAlert = (variant, header, description) =>
  notices.replaceChildren(el('kat-alert', { variant, header, description }));

const message = () => state.texts.filter(Boolean).join('\n\n');

const modal = el('kat-modal');
const closeModal = () => modal.removeAttribute('visible');
const openModal = () => {
  const cancel = el('kat-button', { label: 'Cancel' });
  const send = el('kat-button', { label: 'Send', variant: 'primary' });
  cancel.addEventListener('click', closeModal);
  send.addEventListener('click', () => {
    window.__pressed += 1;
    void deliver();
  });
  modal.replaceChildren(
    el(
      'div',
      { role: 'dialog', 'aria-modal': 'true', 'aria-label': 'Review message' },
      el('h1', {}, 'Review message'),
      el('p', { class: 'review-preview' }, message()),
      el('div', { class: 'actions' }, cancel, send),
    ),
  );
  modal.setAttribute('visible', '');
  send.focus();
};

function press() {
  window.__pressed += 1;
  if (state.busy) return;
  if (state.reason.areas.length > 0 && message().trim() === '') return showAlert('danger', 'Enter a message');
  if (language === null) return void deliver();
  openModal();
}

const held = () => (param('hold') ? new Promise(resolve => (window.__release = resolve)) : Promise.resolve());

const setBusy = busy => {
  state.busy = busy;
  for (const button of document.querySelectorAll('kat-button[label="Send"]'))
    button.toggleAttribute('disabled', busy);
};

const succeed = text => {
  window.__sent.push({ text });
  closeModal();
  state.texts = [];
  if (language === null) return restart('Your message has been sent');
  app.replaceChildren(notices, el('p', {}, el('a', { href: '#orders' }, 'Return to Manage Orders')));
  showAlert('success', 'Your message has been sent');
};

const deliver = async () => {
  if (state.busy) return;
  setBusy(true);
  const text = message();
  const outcome = outcomes[Math.min(state.tries++, outcomes.length - 1)];
  const answer = await fetch(`/messaging/stand-in/send?outcome=${outcome}`, { method: 'POST' });
  await held();
  setBusy(false);
  if (outcome === 'success' && answer.ok) return succeed(text);
  closeModal();
  if (outcome === 'danger')
    showAlert('danger', 'Your message could not be sent', 'Change the text and try again.');
};

function restart(notice) {
  state.reason = null;
  composer.replaceChildren();
  const header = el('div', { class: 'ayb-contact-buyer-header' }, el('h2', {}, `Send message to ${buyer}`));
  notices.replaceChildren();
  app.replaceChildren(notices, header, reasonBox(), composer, modal);
  if (notice) showAlert('success', notice);
}

document.getElementById('trail-order').textContent = orderId;
const facts = {
  'Order ID': orderId,
  Buyer: buyer,
  'Ship by': 'Jun 12',
  Item: 'Engraved oak cutting board',
  Total: '$48.00',
};
for (const [name, value] of Object.entries(facts))
  document.getElementById('order-facts').append(el('dt', {}, name), el('dd', {}, value));
restart();
