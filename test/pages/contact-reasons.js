import { param } from './dom.js';
import { texts } from './texts.js';

const { reasons: labels, customizationParts } = texts.contact;

/** Why a seller may write: how many areas each reason opens, and what stands above them. */
export const reasons = [
  { value: 'r-31', label: labels.orderDetails, areas: [''] },
  { value: 'r-07', label: labels.problem, areas: [''] },
  { value: 'r-12', label: labels.shipping, areas: [''] },
  { value: 'r-40', label: labels.customization, areas: customizationParts },
  { value: 'r-22', label: labels.invoice, areas: [] },
  { value: 'r-35', label: labels.delivery, areas: [''], disabled: true },
  ...(param('reason') === 'new' ? [{ value: 'r-58', label: 'Gift options', areas: [''] }] : []),
  { value: 'r-99', label: labels.other, areas: [''] },
];
