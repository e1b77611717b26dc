/** How the message comes about; it decides which rules apply (the rule book's three modes). */
export const modes = ['proactive', 'reply', 'email'] as const;
export type Mode = (typeof modes)[number];

/** What a message is for. A page's contact reason is one of these, `other`, or not known. */
export const purposes = [
  'customization',
  'delivery-scheduling',
  'shipping-address',
  'order-details',
  'unexpected-problem',
  'legal-disclosure',
  'invoice',
  'digital-key',
  'warranty',
  'return-question',
  'review-request',
  'manual-or-faq',
  'stock-out',
  'order-confirmation',
  'shipping-confirmation',
  'thanks-only',
  'marketing',
] as const;
export type Purpose = (typeof purposes)[number];
export type Reason = Purpose | 'other';

export interface Attachment {
  readonly name: string;
  readonly bytes: number;
}

/** What the page or the seller's own memory knows beside the text. Rules have no clock: these stand in for one. */
export interface Facts {
  readonly daysSinceCompletion?: number;
  /** ISO date, YYYY-MM-DD. */
  readonly reviewAskedOn?: string;
  /** The field's own limit, in UTF-16 code units. */
  readonly maxLength?: number;
}

export interface Draft {
  readonly mode: Mode;
  readonly body: string;
  readonly subject: string | null;
  readonly contactReason: Reason | null;
  readonly orderId: string | null;
  readonly marketplaceId: string | null;
  /** BCP 47, as the page shows it. */
  readonly buyerLanguage: string | null;
  readonly attachments: readonly Attachment[];
  readonly facts?: Facts;
}
