/** A thread as a sibling app of the same component library might draw it: read first, answer in an editor that opens below. */
import { defineLibrary } from './blind-library.js';

window.__sent = [];
window.__pressed = 0;
window.__field = () =>
  document.querySelector('.reply-editor kat-textarea')?.shadowRoot.querySelector('textarea');

const root = document.querySelector('#root');

const make = (name, attributes = {}, ...children) => {
  const element = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, value);
  element.append(...children);
  return element;
};

const bubble = (from, text) =>
  make(
    'li',
    { class: `message from-${from}` },
    make('p', {}, text),
    make('small', {}, from === 'buyer' ? 'Dana' : 'You'),
  );

const messages = make(
  'ol',
  { class: 'messages' },
  bubble('buyer', 'Hello, the lamp arrived without its cable. Could you send me one?'),
);
const footer = make('div', { class: 'thread-footer' });

const post = async text => {
  const answer = await fetch('/messaging/stand-in/send?outcome=success', { method: 'POST' });
  return answer.ok && window.__sent.push(text) > 0;
};

const toast = text => {
  const notice = make('kat-toast', { type: 'success', header: text, role: 'status' }, text);
  document.querySelector('kat-toaster').append(notice);
  setTimeout(() => notice.remove(), 5000);
};

const send = async () => {
  window.__pressed += 1;
  const text = window.__field().value;
  if (text.trim() === '' || !(await post(text))) return;
  messages.append(bubble('seller', text));
  showActions();
  toast('Message sent');
};

const showEditor = () => {
  const sendButton = make('kat-button', { label: 'Send message', variant: 'primary' });
  const cancelButton = make('kat-button', { label: 'Cancel', variant: 'tertiary' });
  sendButton.addEventListener('click', () => void send());
  cancelButton.addEventListener('click', showActions);
  const area = make('kat-textarea', { placeholder: 'Write your reply', rows: '6', maxlength: '4000' });
  footer.replaceChildren(
    make('section', { class: 'reply-editor' }, area, make('div', {}, cancelButton, sendButton)),
  );
};

const showActions = () => {
  const reply = make('kat-button', { label: 'Reply', variant: 'secondary' });
  reply.addEventListener('click', showEditor);
  footer.replaceChildren(reply);
};

const order = make(
  'aside',
  { class: 'order' },
  make('h3', {}, 'Order details'),
  make('kat-link', { href: '#', label: '306-4471920-5538164' }, '306-4471920-5538164'),
  make('h3', {}, 'Tell us what you think'),
  make('kat-textarea', { placeholder: 'Your feedback about this page', rows: '3' }),
  make('kat-button', { label: 'Submit' }),
);

defineLibrary();
showActions();
root.append(
  make('nav', { class: 'list' }, make('a', { href: '#', 'aria-current': 'true' }, 'Dana: missing cable')),
  make('main', { id: 'case-messages' }, make('h2', {}, 'Missing cable'), messages, footer),
  order,
);
