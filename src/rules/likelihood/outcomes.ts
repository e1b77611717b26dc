/** What likelihoods are told of. */
import { purposes, type Purpose } from '../draft';

/** Rules that hang on what the whole message is about, and on its words alone. */
export const judgedRules = [
  'review-request',
  'review-positive',
  'review-if-happy',
  'review-incentive',
  'review-change',
  'review-pressure',
  'review-diversion',
  'review-coaching',
  'reviewer-identified',
  'feedback-change',
  'cancel-request',
  'stock-out',
  'marketing',
  'manual-or-faq',
  'order-confirmation',
  'shipping-confirmation',
  'return-notice',
  'off-amazon-contact',
  'personal-data-request',
  'opt-out-wording',
  'legal-threat',
  'offensive-language',
] as const;

export const isJudged = ({ id }: { readonly id: string }): boolean =>
  judgedRules.some(judged => judged === id);

/** A purpose, or that none can be told. */
export const judgedPurposes: readonly (Purpose | null)[] = [...purposes, null];

/** That a critical message holds something else, which costs it its standing. */
export const mixed = 'mixed';

/** Each has a weight of its own for every feature: rules and `mixed` apart from one another, purposes against one another. */
export const outcomes: readonly string[] = [
  ...judgedRules,
  mixed,
  ...judgedPurposes.map(purpose => purpose ?? 'none'),
];
export const firstPurpose = judgedRules.length + 1;
