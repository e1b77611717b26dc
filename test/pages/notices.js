import { el, param } from './dom.js';
import { schedule } from './schedule.js';

export const notices = el('div', { class: 'notices', 'aria-live': 'polite' });

const clearNotices = () => notices.replaceChildren();

/** `refusal=error`: the variant's other name. `notice=brief`: gone after a second. `notice=none`: the page says nothing of a success. */
export const notify = (variant, header, description) => {
  clearNotices();
  if (variant === 'success' && param('notice') === 'none') return;
  const kind = variant === 'danger' ? (param('refusal') ?? variant) : variant;
  notices.append(el('kat-alert', { variant: kind, header, description }));
  if (param('notice') === 'brief') schedule('notice', 1000, clearNotices);
};
