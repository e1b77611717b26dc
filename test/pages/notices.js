import { el, param } from './dom.js';
import { schedule } from './schedule.js';

export const notices = el('div', { class: 'notices', 'aria-live': 'polite' });

const clearNotices = () => notices.replaceChildren();

/** `notice=brief`: gone after a second. `notice=none`: the page says nothing of a success. */
export const notify = (variant, header, description) => {
  clearNotices();
  if (variant === 'success' && param('notice') === 'none') return;
  notices.append(el('kat-alert', { variant, header, description }));
  if (param('notice') === 'brief') schedule('notice', 1000, clearNotices);
};
