/** Messages that seem to be for something and are not: the trouble is an excuse, the review stands already. */
import type { Purpose } from './draft';
import { cancelAsks } from './locate/cancel-asks';
import { feedbackChanges, reviewChanges } from './locate/review-changes';
import { writersFound } from './locate/review-manners';
import type { Sentence } from './text/prose';
import { sentencesSayingAny } from './text/relations';

/** What a message that asks the buyer to cancel, or to change a review, only seems to be for. */
const excuses: readonly Purpose[] = [
  'unexpected-problem',
  'order-details',
  'delivery-scheduling',
  'shipping-address',
];

/** The purpose that is left where the one that was read is only set before another. */
export const withoutPretence = (purpose: Purpose | null, sentences: readonly Sentence[]): Purpose | null => {
  if (purpose === null) return null;
  if (excuses.includes(purpose) && cancelAsks(sentences).length > 0)
    return sentencesSayingAny(sentences, ['stockOut']).length > 0 ? 'stock-out' : null;
  if ((purpose === 'review-request' || excuses.includes(purpose)) && reviewChanges(sentences).length > 0)
    return null;
  if (purpose !== 'review-request') return purpose;
  return writersFound(sentences).length > 0 || feedbackChanges(sentences).length > 0 ? null : purpose;
};
