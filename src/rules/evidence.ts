/** Which concepts, said together in a sentence, speak for which purpose of a message, and how strongly. */
import type { Purpose } from './draft';
import type { Concept } from './lexicon/concepts';

/**
 * Concepts that must all be said in one sentence, and what that weighs; `asks` wants a question or a request. What is `open`
 * asks the buyer for something without naming it ("Which one is right?") and speaks for what the sentences around it are about;
 * a `hint` weighs nothing, it only tells what such a question may be about.
 */
export interface Evidence {
  readonly all: readonly Concept[];
  readonly asks?: boolean;
  readonly open?: boolean;
  readonly hint?: boolean;
  readonly not?: readonly Concept[];
  readonly weight: number;
}

/** Said of a review, trouble and wishes are no trouble and no wishes of the order. */
const ofReviews: readonly Concept[] = ['review', 'reviewAsk'];

export const evidence: Readonly<Record<Purpose, readonly Evidence[]>> = {
  'shipping-address': [
    { all: ['address', 'missing'], weight: 4 },
    { all: ['address'], asks: true, not: ofReviews, weight: 3 },
    { all: ['address', 'carrier'], weight: 2.5 },
    { all: ['address'], weight: 1 },
    { all: ['address'], hint: true, weight: 1 },
    {
      all: ['carrier', 'negation'],
      not: ['damageOrLoss', 'delay', 'returning', 'stopped'],
      hint: true,
      weight: 0.3,
    },
  ],
  customization: [
    { all: ['customWork'], asks: true, not: [...ofReviews, 'reviewCoaching'], weight: 3.5 },
    { all: ['customWork', 'hereIs'], weight: 3 },
    { all: ['customWork', 'mismatch'], weight: 2.6 },
    { all: ['customWork', 'missing'], not: ['damageOrLoss', 'returning'], weight: 2.6 },
    { all: ['customWork'], weight: 1.5 },
    { all: ['lettered', 'hereIs'], not: ['marketing', 'discount', 'manual', 'manufacturer'], weight: 2 },
    { all: ['lettered'], hint: true, weight: 0.7 },
  ],
  'delivery-scheduling': [
    { all: ['appointment'], asks: true, not: ['lettered', ...ofReviews], weight: 3.2 },
    { all: ['appointment', 'carrier'], not: ['shipped'], weight: 2.5 },
    { all: ['appointment'], weight: 1.2 },
    {
      all: ['bringing'],
      asks: true,
      not: [...ofReviews, 'customWork', 'returning', 'damageOrLoss', 'delay', 'option'],
      weight: 2.2,
    },
    { all: ['bringing'], hint: true, weight: 0.8 },
    { all: ['appointment'], hint: true, weight: 0.8 },
    {
      all: ['appointment', 'eitherOr'],
      not: [...ofReviews, 'damageOrLoss', 'delay', 'returning'],
      weight: 2.2,
    },
  ],
  'order-details': [
    {
      all: ['option'],
      asks: true,
      not: ['reviewCoaching', 'replacement', 'marketing', 'digitalKey'],
      weight: 3,
    },
    { all: ['option'], hint: true, weight: 0.6 },
    { all: ['option', 'missing'], not: ['damageOrLoss', 'hereIs', 'handling', 'customWork'], weight: 3 },
    { all: ['option', 'eitherOr'], hint: true, weight: 0.8 },
    { all: ['option', 'question'], weight: 2.5 },
    { all: ['option', 'onHold'], not: ['regret', 'damageOrLoss', 'delay'], weight: 2.6 },
    { all: ['option', 'mismatch'], not: ['customWork', 'returning', 'damageOrLoss'], weight: 2.6 },
    { all: ['whichOne'], asks: true, open: true, not: ofReviews, weight: 2.5 },
    { all: ['mismatch'], open: true, not: ofReviews, weight: 2 },
    { all: ['approval'], open: true, not: [...ofReviews, 'hereToHelp', 'thanks'], weight: 2 },
    { all: ['onHold'], open: true, not: ofReviews, weight: 1.6 },
    {
      all: ['eitherOr'],
      asks: true,
      open: true,
      not: ['negation', 'review', 'contactUsFirst'],
      weight: 1.75,
    },
  ],
  'unexpected-problem': [
    { all: ['cancelledByUs'], weight: 4 },
    { all: ['cancelIt'], weight: 2 },
    { all: ['delay'], not: [...ofReviews, 'marketing'], weight: 2.6 },
    { all: ['passage', 'stopped'], not: [...ofReviews, 'stockOut', 'onHold', 'shipped'], weight: 2.4 },
    { all: ['passage', 'negation'], not: [...ofReviews, 'stockOut', 'onHold', 'shipped'], weight: 1.3 },
    { all: ['passage', 'regret'], not: [...ofReviews, 'stockOut'], weight: 2 },
    { all: ['regret'], not: [...ofReviews, 'stockOut'], weight: 0.8 },
    { all: ['damageOrLoss'], not: [...ofReviews, 'cancelIt', 'stockOut', 'marketing'], weight: 2.2 },
    { all: ['damageOrLoss', 'replacement'], weight: 3 },
    { all: ['damageOrLoss', 'eitherOr'], asks: true, not: ['option', 'review'], weight: 3.3 },
    { all: ['replacement'], weight: 1 },
  ],
  'legal-disclosure': [{ all: ['legalNotice'], weight: 4 }],
  invoice: [
    { all: ['invoice', 'hereIs'], weight: 3.2 },
    { all: ['invoice', 'hereIs', 'missing'], weight: 4.2 },
    { all: ['invoice'], asks: true, weight: 3.1 },
    { all: ['invoice'], weight: 2.4 },
  ],
  'digital-key': [
    { all: ['digitalKey'], weight: 3 },
    { all: ['digitalGoods', 'unlocks'], not: ['review', 'customWork', 'discount'], weight: 2.2 },
  ],
  warranty: [
    { all: ['warranty', 'hereIs'], not: ['review'], weight: 3 },
    { all: ['warranty'], not: ['review'], weight: 2.3 },
    { all: ['warranty'], asks: true, not: ['review', 'customWork'], weight: 3.1 },
    { all: ['warranty', 'replacement'], not: ['review'], weight: 3.2 },
    { all: ['warranty', 'damageOrLoss'], not: ['review'], weight: 2.6 },
  ],
  'return-question': [
    { all: ['returning'], asks: true, not: ['review'], weight: 3.1 },
    { all: ['returning'], not: ['review'], weight: 2.3 },
    { all: ['returning', 'refunded'], weight: 2.6 },
    { all: ['returning', 'asRequested'], not: ['review'], weight: 3.2 },
    { all: ['returning'], not: ['review'], hint: true, weight: 0.9 },
    { all: ['returnReceived', 'refunded'], not: ['cancelledByUs'], weight: 2.4 },
    { all: ['returnReceived'], not: ['cancelledByUs'], weight: 1.75 },
    { all: ['refunded', 'cancelledByUs'], weight: 1.75 },
    { all: ['refunded'], not: ['cancelledByUs', 'reward'], weight: 1 },
  ],
  'review-request': [
    { all: ['review', 'leave'], not: ['reviewMoot', 'asRequested'], weight: 2.2 },
    { all: ['review'], asks: true, not: ['reviewMoot', 'asRequested'], weight: 2 },
    { all: ['reviewAsk'], not: ['reviewMoot'], weight: 2.2 },
    { all: ['sayIt', 'reviewPlace'], not: ['reviewMoot', 'negation'], weight: 2.2 },
    { all: ['sayIt', 'otherBuyers'], not: ['reviewMoot', 'negation'], weight: 2.2 },
    { all: ['opinion', 'reviewPlace'], not: ['reviewMoot', 'negation', 'asRequested'], weight: 2.2 },
    { all: ['opinion', 'otherBuyers'], not: ['reviewMoot', 'negation', 'asRequested'], weight: 2.2 },
    { all: ['review', 'reviewCoaching'], not: ['reviewMoot'], weight: 2 },
    { all: ['whenReviewing', 'reviewPoint'], not: ['reviewMoot'], weight: 2 },
    { all: ['positiveReview'], not: ['asRequested'], weight: 1.8 },
    { all: ['positiveReview', 'hopesFor'], weight: 2.2 },
    { all: ['reviewReminder', 'review'], not: ['reviewMoot'], weight: 2 },
    { all: ['review', 'reward'], not: ['reviewMoot', 'asRequested'], weight: 2.5 },
    { all: ['sayIt', 'reviewPlace', 'reward'], not: ['reviewMoot'], weight: 3 },
    { all: ['sayIt', 'otherBuyers', 'reward'], not: ['reviewMoot'], weight: 3 },
    { all: ['review', 'beforeOrInstead', 'contactUsFirst'], weight: 2 },
    { all: ['review', 'reviewPressure'], weight: 2 },
    { all: ['review', 'isUp', 'condition'], weight: 2 },
    { all: ['sellerFeedback'], asks: true, not: ['reviewMoot', 'asRequested'], weight: 2 },
    { all: ['sellerFeedback', 'change'], not: ['reviewMoot', 'asRequested'], weight: 2 },
  ],
  'manual-or-faq': [
    { all: ['manual', 'hereIs'], not: ['question'], weight: 2.2 },
    { all: ['manual'], weight: 1.8 },
    { all: ['handling'], not: ['question', 'customWork', 'onHold', 'approval'], weight: 1.2 },
  ],
  'stock-out': [{ all: ['stockOut'], weight: 3.4 }],
  'order-confirmation': [{ all: ['orderReceived'], weight: 2 }],
  'shipping-confirmation': [{ all: ['shipped'], not: ['negation', 'onHold', 'damageOrLoss'], weight: 2 }],
  'thanks-only': [
    { all: ['thanks'], weight: 1 },
    { all: ['hereToHelp'], weight: 1 },
  ],
  marketing: [
    { all: ['marketing'], weight: 2 },
    { all: ['discount', 'buyMore'], weight: 2 },
    { all: ['otherProducts'], weight: 1.6 },
  ],
};
