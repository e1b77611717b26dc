import { folder, searched } from './case-address.js';
import { cases } from './cases.js';
import { el } from './dom.js';
import { texts } from './texts.js';

const isFound = ({ id, orderId, buyer }, words) => [id, orderId, buyer].some(value => value?.includes(words));

/** What the address asks for. */
export const listedCases = () => {
  if (folder() === 'search') return cases.filter(one => isFound(one, searched() ?? ''));
  return folder() === 'all' ? cases : cases.filter(({ status }) => status === folder());
};

const row = (one, isOpen, onOpen) => {
  const button = el(
    'button',
    { type: 'button', class: 'case-row', 'aria-current': isOpen ? 'true' : null },
    el('b', {}, one.buyer),
    el('time', {}, one.messages.at(-1).at.replace(/, 2026.*/, '')),
    el('span', { class: 'case-subject' }, one.subject),
  );
  button.addEventListener('click', () => onOpen(one));
  return el('li', {}, button);
};

const folders = onFolder => {
  const nav = el('nav', { class: 'case-folders', 'aria-label': texts.inbox.filtersLabel });
  for (const [name, label] of Object.entries(texts.inbox.filters)) {
    const link = el('a', { href: `?fi=${name}`, 'aria-current': name === folder() ? 'true' : null }, label);
    link.addEventListener('click', event => {
      event.preventDefault();
      onFolder(name);
    });
    nav.append(link);
  }
  return nav;
};

const searchBox = onSearch => {
  const input = el('input', {
    type: 'search',
    class: 'case-search',
    placeholder: texts.inbox.searchCases,
    'aria-label': texts.inbox.searchCases,
  });
  input.value = searched() ?? '';
  input.addEventListener('change', () => onSearch(input.value.trim()));
  return input;
};

/** The left pane. */
export const drawList = (openId, { onOpen, onFolder, onSearch }) => {
  const found = listedCases();
  const rows = found.map(one => row(one, one.id === openId, onOpen));
  return el(
    'section',
    { class: 'list-pane', 'aria-label': texts.inbox.title },
    searchBox(onSearch),
    folders(onFolder),
    found.length > 0 ? el('ul', { class: 'case-list' }, ...rows) : el('p', {}, texts.inbox.none),
  );
};
