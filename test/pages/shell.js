import { el } from './dom.js';

const topBar = texts =>
  el(
    'header',
    { class: 'top-bar' },
    el('span', { class: 'brand' }, 'seller central'),
    el('span', { class: 'store' }, 'Thistle & Loom ', el('small', {}, texts.store)),
    el('input', {
      class: 'top-search',
      type: 'search',
      placeholder: texts.search,
      'aria-label': texts.search,
    }),
    el(
      'nav',
      { 'aria-label': texts.accountLabel },
      ...texts.account.map(name => el('a', { href: '#' }, name)),
    ),
  );

const subBar = ({ sections, sectionsLabel }, current) =>
  el(
    'nav',
    { class: 'sub-bar', 'aria-label': sectionsLabel },
    ...sections.map((name, at) =>
      el('a', { href: '#', 'aria-current': at === current ? 'page' : null }, name),
    ),
  );

/** Draws what is around every page: the bars above and the line below. */
export const drawShell = (texts, current, main) => {
  document.body.append(
    topBar(texts),
    subBar(texts, current),
    main,
    el('footer', {}, 'A stand-in page with invented data'),
  );
};
