import type { Draft } from '../../src/rules';

/** A draft of which only some parts matter. */
export const draftOf = (parts: Partial<Draft> & { readonly body: string }): Draft => ({
  mode: 'proactive',
  subject: null,
  contactReason: null,
  orderId: null,
  marketplaceId: null,
  buyerLanguage: null,
  attachments: [],
  ...parts,
});
