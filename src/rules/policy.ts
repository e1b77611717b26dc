/** Every source a rule rests on. What is shown to a user says where it comes from and when that was read. */

export interface Source {
  readonly title: string;
  /** Null where no public address is known. */
  readonly url: string | null;
  /** The day on which this was last read, YYYY-MM-DD. */
  readonly asOf: string;
  /** In our words, what the source says. */
  readonly says: string;
}

/** The rule book as a whole is as old as its last reading. */
export const ruleBookAsOf = '2026-11-15';

const help = (node: string): string => `https://sellercentral.amazon.com/help/hub/reference/external/${node}`;

const forumMastering = {
  title: 'Seller Forums, Xander_Amazon: “Mastering Buyer Communication: Critical vs. Non-Critical Messages”',
  url: null,
  asOf: ruleBookAsOf,
};
const forumChange = {
  title: 'Seller Forums, News_Amazon: “Change to Buyer-Seller Messaging options”',
  url: null,
  asOf: ruleBookAsOf,
};
const guidelines = {
  title: 'Amazon, Communication guidelines (G1701)',
  url: help('G1701'),
  asOf: ruleBookAsOf,
};
const reviewPolicy = {
  title: 'Amazon, Customer product reviews policies (GRZ5Y5YEN9J84NAC)',
  url: help('GRZ5Y5YEN9J84NAC'),
  asOf: ruleBookAsOf,
};
const messagingApi = {
  title: 'Amazon, Messaging API model and use-case guide',
  url: 'https://github.com/amzn/selling-partner-api-models',
  asOf: '2026-08-31',
};
const solicitationsApi = {
  title: 'Amazon, Solicitations API model and use-case guide',
  url: 'https://github.com/amzn/selling-partner-api-models',
  asOf: '2026-08-31',
};
const trade = { title: 'Trade practice; no Amazon page found', url: null, asOf: ruleBookAsOf };
const publishers = {
  title: 'Guidelines as quoted by eComEngine, FeedbackWhiz, Seller Labs and others since 2020',
  url: null,
  asOf: ruleBookAsOf,
};

export const policy = {
  criticalKinds: {
    ...forumMastering,
    says: 'A message is critical when the order cannot be completed without it: customisation, delivery scheduling, a problem with the address.',
  },
  notCriticalKinds: {
    ...forumMastering,
    says: 'Review requests, order and shipment confirmations, manuals and FAQs, and stock-out notices are not critical.',
  },
  amazonSendsIt: {
    ...forumMastering,
    says: 'Amazon itself tells buyers that an order was received and shipped; a second notice is not needed.',
  },
  stockOut: {
    ...forumMastering,
    says: 'When an item is out of stock, cancel the order instead of writing about it.',
  },
  noMarketing: {
    ...forumMastering,
    says: 'Buyers are contacted to complete orders and to answer questions, never for marketing or promotion.',
  },
  noPromotion: {
    ...forumChange,
    says: 'The messaging tool is not for marketing and promotional purposes.',
  },
  orderIdInMail: { ...forumMastering, says: 'A critical message names the 17-digit order id.' },
  buyerLanguage: { ...forumMastering, says: 'A critical message is in the buyer’s language of preference.' },
  importantOld: {
    ...forumMastering,
    says: 'Put [Important], with brackets, at the start or end of the subject of a critical message.',
  },
  importantNew: {
    ...forumChange,
    says: 'The option to add [Important] and so override an opt-out was removed; the contact reason decides, and Amazon’s templates flag a message by themselves.',
  },
  communication: {
    ...guidelines,
    says: 'No external links unless the order needs them, no e-mail addresses or phone numbers, no emoji, GIFs or tracking images, no marketing.',
  },
  contentLooks: {
    ...publishers,
    says: 'Messages may not hold emoji, GIFs, more than two line breaks in a row, or text that is not left aligned; spelling mistakes are to be avoided.',
  },
  contentContacts: {
    ...publishers,
    says: 'Links other than secure ones the order needs, e-mail addresses, telephone numbers and opt-out wording are not permitted.',
  },
  customerReviews: {
    ...reviewPolicy,
    says: 'No benefit for a review, no asking for a good one, no asking to change or remove one, no steering of unhappy buyers; one neutral request is allowed.',
  },
  feedbackNeutral: {
    ...guidelines,
    says: 'Once a problem is solved it may be said, neutrally, that feedback can be updated or removed; never with pressure or a reward.',
  },
  requestAReview: {
    ...solicitationsApi,
    says: 'A review request is non-critical and goes out once per order, from 5 to 30 days after delivery; Request a Review does it by itself.',
  },
  cancellations: {
    ...guidelines,
    says: 'A seller who cannot ship cancels and refunds the order; the buyer is not asked to do it.',
  },
  manageReturns: {
    ...guidelines,
    says: 'Returns and refunds are handled in Manage Returns, which tells the buyer by itself.',
  },
  contactReason: {
    ...messagingApi,
    says: 'The chosen contact reason decides whether a message is critical; choosing one that does not fit is misuse.',
  },
  plainText: { ...guidelines, says: 'Messages are plain text: no HTML.' },
  attachments: {
    ...messagingApi,
    says: 'Attachments are invoices, warranties, instructions, labels or design proofs, up to five files and 10 MB.',
  },
  fieldLimit: {
    ...publishers,
    says: 'The message box takes 4,000 characters.',
  },
  tooLate: { ...guidelines, says: 'Proactive messages go out within 30 days of the order’s completion.' },
  privacy: { ...trade, says: 'Another order’s id gives one buyer’s order to another.' },
  templates: { ...trade, says: 'A placeholder left in shows that a template was not filled in.' },
  tone: { ...guidelines, says: 'Violent, threatening or abusive language is not permitted.' },
  style: { ...trade, says: 'Capitals and rows of exclamation marks read as shouting.' },
} as const satisfies Record<string, Source>;
