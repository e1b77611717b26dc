/** Drafts whose verdict nobody can doubt, so that these tests hold while rules are refined. */
export const drafts = {
  clean: 'The carrier could not find your house. Could you please send us your house number?',
  withAddress: 'The carrier could not find your house. Please write to help@example.com about it.',
  withAddressMended: 'The carrier could not find your house. Please reply to this message about it.',
  withEmoji: 'The carrier could not find your house 🎉. Could you please send us your house number?',
  forReview: 'Please leave a 5-star review.',
} as const;

/** What the rules say about these drafts, as the seller reads it. */
export const titles = {
  address: 'E-mail address',
  emoji: 'Emoji',
  review: 'Asks for a positive review',
  language: 'Not the buyer’s language',
  tooLong: 'Too long',
} as const;
