/** "Request a Review": a question and a button, nothing to write in. For tests: `__requested` counts the presses. */
import { el, param } from './dom.js';
import { notices, notify } from './notices.js';
import { drawShell } from './shell.js';
import { texts } from './texts.js';

window.__requested = 0;

const yes = el('kat-button', { label: 'Yes', variant: 'primary' });
const no = el('kat-button', { label: 'No' });
const question = el(
  'kat-box',
  {},
  el('h2', {}, 'Would you like to request a review for this order?'),
  el('p', {}, `Order ID ${param('orderId') ?? '111-5550123-4440123'}`),
  el(
    'p',
    {},
    'Amazon sends the buyer a request for a product review and seller feedback, in the buyer’s language.',
  ),
  el('div', { class: 'actions' }, no, yes),
);
yes.addEventListener('click', () => {
  window.__requested += 1;
  question.remove();
  notify('success', 'A review will be requested for this order.');
});
drawShell(texts, 3, el('main', {}, el('h1', {}, 'Request a Review'), notices, question));
