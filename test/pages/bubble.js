import { el } from './dom.js';
import { texts } from './texts.js';

const files = names =>
  el('ul', { class: 'case-message-files' }, ...names.map(name => el('li', {}, el('a', { href: '#' }, name))));

/** Amazon's own sentence below a message of ours that did not arrive. */
const refusal = name =>
  el('div', { class: 'case-message-notice', role: 'note' }, `${texts.inbox.refusals[name]}.`);

/** One message of a thread. */
export const bubble = (buyer, { from, at, text, files: names = [], refused = null }) =>
  el(
    'div',
    { class: `case-message from-${from}` },
    el(
      'div',
      { class: 'case-message-head' },
      el('b', {}, from === 'buyer' ? buyer : texts.inbox.you),
      el('time', {}, at),
    ),
    el('div', { class: 'case-message-text' }, text),
    names.length > 0 ? files(names) : null,
    refused === null ? null : refusal(refused),
  );
