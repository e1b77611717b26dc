import { el } from './dom.js';
import { texts } from './texts.js';

const { summary, facts, fine } = texts.contact;

const rows = values =>
  Object.entries(values).flatMap(([name, value]) => [el('dt', {}, name), el('dd', {}, value)]);

/** What the seller sees of the order beside the form. */
export const orderCard = orderId =>
  el(
    'aside',
    { class: 'order-card', 'aria-label': summary },
    el('h2', {}, summary),
    el('dl', { id: 'order-facts' }, ...rows({ [texts.orderId]: orderId, ...facts })),
    el('p', { class: 'fine' }, fine),
  );
