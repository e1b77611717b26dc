import { el, param } from './dom.js';
import { texts } from './texts.js';

const modal = el('kat-modal');

export const closeReview = () => modal.removeAttribute('visible');

/** `review=bare`: no role says that it is a dialog. `review=worded`: the second Send is called otherwise. */
const role = () => (param('review') === 'bare' ? null : 'dialog');
const word = () => (param('review') === 'worded' ? texts.contact.review : texts.send);

/** Shows the message once more, with a second Send. */
export const openReview = (message, onSend) => {
  const title = texts.contact.review;
  const cancel = el('kat-button', { label: texts.cancel });
  const send = el('kat-button', { label: word(), variant: 'primary' });
  cancel.addEventListener('click', closeReview);
  send.addEventListener('click', onSend);
  modal.replaceChildren(
    el(
      'div',
      { role: role(), 'aria-modal': 'true', 'aria-label': title },
      el('h1', {}, title),
      el('p', { class: 'review-preview' }, message),
      el('div', { class: 'actions' }, cancel, send),
    ),
  );
  modal.setAttribute('visible', '');
  send.focus();
};

export const reviewDialog = modal;
