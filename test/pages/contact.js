/**
 * The Contact Buyer page, played by ourselves. Variants come from the query: see README.md.
 * For tests: `__sent` is what "Amazon" received, `__pressed` how often the app saw Send.
 */
import { contactForm } from './contact-form.js';
import { reasons } from './contact-reasons.js';
import { feedbackBox, sellerNotes } from './decoys.js';
import { deliver, notePress } from './delivery.js';
import { el, param } from './dom.js';
import { place } from './layout.js';
import { notices, notify } from './notices.js';
import { orderCard } from './order-card.js';
import { closeReview, openReview, reviewDialog } from './review-dialog.js';
import { drawShell } from './shell.js';
import { texts } from './texts.js';

const orderId = param('orderId') ?? '111-5550123-4440123';
const language = param('language');
const words = texts.contact;

const app = el('div', { id: 'ayb-contact-buyer' });
const composer = el('div', { class: 'composer' });
let form = null;
let takeAway = () => undefined;

const choose = reason => {
  const saved = param('keep') && form ? form.read() : [];
  form = null;
  takeAway();
  // The real app renders the form a beat later; the old field is gone by then.
  requestAnimationFrame(() => {
    form = contactForm(reason, { saved, language, onPress: press });
    takeAway = place(composer, form.element);
  });
};

const reasonBox = () => {
  const list = el('div', { role: 'radiogroup', 'aria-label': words.ask });
  for (const { value, label, disabled } of reasons)
    list.append(
      el('kat-radiobutton', { value, label, name: 'contact-reason', disabled: disabled ? '' : null }),
    );
  list.addEventListener('change', event =>
    choose(reasons.find(reason => reason.value === event.target.value)),
  );
  return el('kat-box', {}, el('h3', {}, words.ask), list);
};

const message = () => form.read().filter(Boolean).join('\n\n');

function press() {
  notePress();
  if (form.hasText && message().trim() === '') return notify('danger', texts.empty);
  if (language === null) return void take();
  openReview(message(), () => {
    notePress();
    void take();
  });
}

const onBusy = busy => {
  for (const button of document.querySelectorAll(`kat-button[label="${texts.send}"]`))
    button.toggleAttribute('disabled', busy);
};

const succeed = () => {
  closeReview();
  takeAway();
  if (language === null) restart();
  else app.replaceChildren(notices, el('p', {}, el('a', { href: '#orders' }, words.back)));
  notify('success', texts.sent);
};

const take = async () => {
  const outcome = await deliver(message(), { onBusy });
  if (outcome === null) return;
  if (outcome === 'success') return succeed();
  closeReview();
  const refusal = texts.inbox.refusals[outcome];
  if (refusal !== undefined) notify('danger', refusal);
  if (outcome === 'danger') notify('danger', texts.failed, texts.failedHint);
  if (outcome === 'offline') notify('danger', texts.failed, texts.offlineHint);
};

function restart() {
  form = null;
  const header = el('div', { class: 'ayb-contact-buyer-header' }, el('h2', {}, words.header('Rosalind')));
  app.replaceChildren(notices, header, reasonBox(), composer, reviewDialog);
}

const trail = el(
  'p',
  { class: 'trail' },
  el('a', { href: '#orders' }, words.orders),
  ' › ',
  el('a', { href: param('order') === 'link' ? `/orders-v3/order/${orderId}` : '#order' }, orderId),
  ` › ${words.title}`,
);
const notes = el('div', {}, orderCard(orderId), sellerNotes());
document.title = words.title;
drawShell(texts, 3, el('main', {}, trail, el('div', { class: 'columns' }, app, notes), feedbackBox()));
restart();
