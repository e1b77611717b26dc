import type { Reason } from '../rules';

/** What the seller can say that a contact reason is for: all but what Amazon does not permit. */
export const namedReasons = [
  'order-details',
  'customization',
  'delivery-scheduling',
  'shipping-address',
  'unexpected-problem',
  'legal-disclosure',
  'invoice',
  'digital-key',
  'warranty',
  'return-question',
  'other',
] as const satisfies readonly Reason[];
export type NamedReason = (typeof namedReasons)[number];
export type ReasonNames = Readonly<Record<string, NamedReason>>;

export const mostNamedReasons = 60;
/** In UTF-16 code units. */
export const longestReasonLabel = 120;
