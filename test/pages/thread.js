import { bubble } from './bubble.js';
import { sellerNotes } from './decoys.js';
import { el, param } from './dom.js';
import { languageLine } from './language-line.js';
import { replyArea } from './reply.js';
import { texts } from './texts.js';

const statusOf = ({ status, resolvedOn }) => {
  if (status === 'resolved') return texts.inbox.resolvedOn(resolvedOn);
  return status === 'responseNeeded' ? texts.inbox.responseNeeded : texts.inbox.responded;
};

const facts = ({ orderId, orderedOn, deliveredOn }) => {
  const known = {
    [texts.orderId]: orderId,
    [texts.inbox.orderedOn]: orderedOn,
    [texts.inbox.deliveredOn]: deliveredOn,
  };
  if (param('order') === 'link' && orderId)
    return el('p', {}, el('a', { href: `/orders-v3/order/${orderId}` }, orderId));
  const rows = Object.entries(known).filter(([, value]) => value);
  return el(
    'dl',
    { class: 'case-facts' },
    ...rows.flatMap(([name, value]) => [el('dt', {}, name), el('dd', {}, value)]),
  );
};

const header = one =>
  el(
    'div',
    { class: 'case-header' },
    el('h2', {}, one.subject),
    el('span', { class: 'case-status-label' }, statusOf(one)),
    el('p', { class: 'case-item' }, `${one.buyer} · ${one.item}`),
    facts(one),
    one.language ? languageLine(one.language) : null,
  );

const now = 'Jun 15, 2026 8:00 AM';

const markRefused = (messages, refused) => {
  const last = messages.findLastIndex(({ from }) => from === 'seller');
  return messages.map((message, at) => (at === last ? { ...message, refused } : message));
};

/** The right pane; `refused` shows one of Amazon's sentences below the seller's last message. */
export const drawThread = (one, onChange) => {
  const messages = param('refused') === null ? one.messages : markRefused(one.messages, param('refused'));
  const reply = replyArea(one, {
    onSent: message => {
      one.messages.push({ from: 'seller', at: now, ...message });
      if (message.refused === undefined) one.status = 'responded';
      onChange();
    },
    onClosed: () => {
      Object.assign(one, { status: 'resolved', resolvedOn: 'Jun 15, 2026' });
      onChange();
    },
  });
  const element = el(
    'section',
    { class: 'thread-pane', 'aria-label': texts.inbox.messages },
    header(one),
    sellerNotes(),
    el('div', { id: 'case-messages' }, ...messages.map(message => bubble(one.buyer, message))),
    one.status === 'resolved' ? null : reply.element,
  );
  return { element, openReply: one.status === 'resolved' ? () => undefined : reply.open, close: reply.close };
};
