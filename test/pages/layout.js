import { el, listed } from './dom.js';

const wanted = listed('layout');
const has = name => wanted.includes(name);

const filler = () =>
  el('p', { class: 'filler' }, ...Array.from({ length: 14 }, (_, line) => `Earlier note ${line + 1}. `));
const scroller = (className, inner) => el('div', { class: className }, filler(), inner, filler());

const wrappers = {
  transform: content => el('div', { class: 'in-transform' }, content),
  scale: content => el('div', { class: 'in-scale' }, content),
  scrollers: content => scroller('outer-scroller', scroller('inner-scroller', content)),
  resize: content => el('div', { class: 'in-resize' }, content),
  rtl: content => el('div', { dir: 'rtl' }, content),
};

const wrap = content =>
  Object.entries(wrappers).reduce((inner, [name, around]) => (has(name) ? around(inner) : inner), content);

/** In front of everything, with everything else of the page's inert. */
const placeInModal = content => {
  const others = [...document.body.children];
  const modal = el('div', { class: 'editor-modal', role: 'dialog', 'aria-modal': 'true' }, content);
  const setInert = inert => others.forEach(other => other.toggleAttribute('inert', inert));
  document.body.append(modal);
  setInert(true);
  return () => {
    setInert(false);
    modal.remove();
  };
};

/** In the browser's own top layer. */
const placeInDialog = content => {
  const dialog = el('dialog', { class: 'editor-dialog' }, content);
  document.body.append(dialog);
  dialog.showModal();
  return () => dialog.remove();
};

/**
 * Puts the composer where `layout` says: transform, scale, scrollers, resize, rtl around it; autogrow, zoom; modal or
 * dialog in place of the page. Returns how to take it away.
 */
export const place = (holder, content) => {
  if (has('zoom')) document.documentElement.classList.add('zoomed');
  if (has('autogrow'))
    for (const area of content.querySelectorAll('kat-textarea')) area.setAttribute('autogrow', '');
  const wrapped = wrap(content);
  if (has('modal')) return placeInModal(wrapped);
  if (has('dialog')) return placeInDialog(wrapped);
  holder.replaceChildren(wrapped);
  return () => holder.replaceChildren();
};
