/** Which of the purposes that a message speaks for is its own. */
import { purposes, type Purpose } from './draft';
import type { Concept } from './lexicon/concepts';
import { hitsOf, says, type Sentence } from './text/prose';
import { saysAny } from './text/relations';

export type Standing = 'critical' | 'permitted' | 'not-permitted';

/** What Amazon's rules make of each purpose in a message the seller starts. */
export const standings: Readonly<Record<Purpose, Standing>> = {
  customization: 'critical',
  'delivery-scheduling': 'critical',
  'shipping-address': 'critical',
  'order-details': 'critical',
  'unexpected-problem': 'critical',
  'legal-disclosure': 'critical',
  invoice: 'permitted',
  'digital-key': 'permitted',
  warranty: 'permitted',
  'return-question': 'permitted',
  'review-request': 'permitted',
  'manual-or-faq': 'permitted',
  'stock-out': 'permitted',
  'order-confirmation': 'not-permitted',
  'shipping-confirmation': 'not-permitted',
  'thanks-only': 'not-permitted',
  marketing: 'not-permitted',
};

/** Courtesies and notices Amazon sends itself: a message is only that where it says nothing else. */
const lastResort: readonly Purpose[] = [
  'marketing',
  'shipping-confirmation',
  'order-confirmation',
  'thanks-only',
];
/** What rides along in messages with another purpose; it gives way to any critical one. */
const ridesAlong: readonly Purpose[] = ['review-request', 'manual-or-faq'];

/** What gives a message its purpose by itself. */
export const main = purposes.filter(
  purpose => !lastResort.includes(purpose) && !ridesAlong.includes(purpose),
);

/** Of those that weigh the same the first of `among`. */
export const strongest = (
  weights: ReadonlyMap<Purpose, number>,
  among: readonly Purpose[],
): Purpose | null => {
  let best: Purpose | null = null;
  let most = 0;
  if (weights.size > 0)
    for (const purpose of among) {
      const weight = weights.get(purpose) ?? 0;
      if (weight > most) [best, most] = [purpose, weight];
    }
  return best;
};

/** Less than this is a hint, not a purpose. */
export const enough = 1.7;

/** Shorter lines greet or sign; they say nothing for or against. */
const greetingWords = 4;

/** "Cheers, Al" closes a message, it is not what it is for. */
const fewestThanks = 3;

/** True where courtesies fill most of what is written. */
const isMostlyThanks = (sentences: readonly Sentence[]): boolean => {
  let courteous = 0;
  let longest = 0;
  let words = 0;
  for (const sentence of sentences) {
    const length = sentence.endWord - sentence.firstWord;
    const asksBack =
      says(sentence, 'onHold') ||
      (says(sentence, 'giveUs') && (says(sentence, 'smallTalk') || length <= greetingWords));
    const thanks = !asksBack && (says(sentence, 'thanks') || says(sentence, 'hereToHelp'));
    if (thanks) courteous += length;
    if (thanks) longest = Math.max(longest, length);
    if (thanks || length > greetingWords) words += length;
  }
  return courteous >= words * 0.5 && longest >= fewestThanks;
};

/** A return that is named outweighs trouble up to this: "allow five days" is then said of the money. */
const ofReturns = 2.3;
const graveTrouble = 3;

/** What a refund may be for when nothing was sent back. */
const reasonsToRefund: readonly Concept[] = ['damageOrLoss', 'stopped', 'stockOut', 'regret', 'delay'];

/** "Your refund was issued today" and no reason given: a notice about a return, no trouble with the order. */
const tellsOnlyOfRefund = (sentences: readonly Sentence[]): boolean =>
  sentences.every(
    sentence =>
      !saysAny(sentence, reasonsToRefund) &&
      hitsOf(sentence, 'cancelledByUs').every(({ start, end }) =>
        hitsOf(sentence, 'refunded').some(refund => refund.start < end && start < refund.end),
      ),
  );

const settle = (
  first: Purpose | null,
  weights: ReadonlyMap<Purpose, number>,
  sentences: readonly Sentence[],
): Purpose | null => {
  const trouble = weights.get('unexpected-problem') ?? 0;
  if (first === 'stock-out' && trouble >= 4) return 'unexpected-problem';
  const isOfReturn = (weights.get('return-question') ?? 0) >= ofReturns && trouble < graveTrouble;
  if (first !== 'unexpected-problem') return first;
  return isOfReturn || tellsOnlyOfRefund(sentences) ? 'return-question' : first;
};

export const choose = (
  weights: ReadonlyMap<Purpose, number>,
  sentences: readonly Sentence[],
): Purpose | null => {
  const settled = settle(strongest(weights, main), weights, sentences);
  const isOutweighed =
    settled !== null &&
    standings[settled] === 'permitted' &&
    (weights.get('review-request') ?? 0) > (weights.get(settled) ?? 0);
  if (settled && !isOutweighed && (weights.get(settled) ?? 0) >= enough) return settled;
  const along = strongest(weights, [...ridesAlong, 'marketing']);
  if (along && (weights.get(along) ?? 0) >= enough) return along;
  const rest = strongest(weights, lastResort);
  if (rest === 'thanks-only') return isMostlyThanks(sentences) ? rest : null;
  return rest && (weights.get(rest) ?? 0) >= enough ? rest : null;
};
