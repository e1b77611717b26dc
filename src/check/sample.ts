import type { Message } from './message';

const greeting = 'Hello Rosalind,';

/** A message that nobody sent, with three mistakes: what the extension does, without an account. */
export const sampleText = `${greeting}

the carrier could not find your house. Please send us your house number and we will have the parcel delivered again. You can also write to help@example.com.

Please leave us a 5-star review. 🎉

Thistle & Loom`;

/** True while the box still holds the sample, mended or not; a text written or pasted in its place is the seller's own. */
export const isSampleText = (text: string): boolean => text.startsWith(greeting);

/** Always the same, whatever the seller set: so the sample has its three mistakes and no others. */
export const sampleMessage: Message = {
  mode: 'proactive',
  subject: '',
  reason: null,
  orderId: '',
  marketplaceId: 'ATVPDKIKX0DER',
  buyerLanguage: null,
  attachments: [],
};
