/** Neutral words a fix may offer; each lexicon gives them in its own language. */
export const wordings = {
  neutralReview: 'a neutral review ask that stands as a sentence of its own',
  replyHere: 'reply to this message, as a verb phrase that can replace an address or a number',
} as const;

export type Wording = keyof typeof wordings;
