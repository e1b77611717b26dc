/** What a message is for, judged by what its sentences say together. */
import type { Concept } from './lexicon/concepts';
import { purposes, type Purpose } from './draft';
import { conceptIndex } from './text/concept-index';
import { says, type Sentence } from './text/prose';

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

export interface PurposeReading {
  /** Null where nothing or too little was understood. */
  readonly purpose: Purpose | null;
  /** How strongly each purpose speaks; those at 0 are left out. */
  readonly weights: ReadonlyMap<Purpose, number>;
  /** The sentences that speak for a purpose, strongest purpose of each. */
  readonly bySentence: readonly { readonly sentence: Sentence; readonly purpose: Purpose }[];
}

/** Concepts that must all be said in one sentence, and what that weighs; `asks` wants a question or a request. */
interface Evidence {
  readonly all: readonly Concept[];
  readonly asks?: boolean;
  readonly not?: readonly Concept[];
  readonly weight: number;
}

const evidence: Readonly<Record<Purpose, readonly Evidence[]>> = {
  'shipping-address': [
    { all: ['address', 'missing'], weight: 4 },
    { all: ['address'], asks: true, weight: 3 },
    { all: ['address', 'carrier'], weight: 2.5 },
    { all: ['address'], weight: 1 },
  ],
  customization: [
    { all: ['customWork'], asks: true, weight: 3.5 },
    { all: ['customWork'], weight: 1.5 },
  ],
  'delivery-scheduling': [
    { all: ['appointment'], asks: true, weight: 3.2 },
    { all: ['appointment', 'carrier'], weight: 2.5 },
    { all: ['appointment'], weight: 1.2 },
  ],
  'order-details': [
    { all: ['option'], asks: true, not: ['reviewCoaching'], weight: 3 },
    { all: ['option', 'missing'], not: ['damageOrLoss'], weight: 3 },
    { all: ['option', 'question'], weight: 2.5 },
    { all: ['eitherOr'], asks: true, not: ['negation', 'review', 'contactUsFirst'], weight: 1.75 },
  ],
  'unexpected-problem': [
    { all: ['cancelledByUs'], weight: 4 },
    { all: ['delay'], weight: 2.6 },
    { all: ['damageOrLoss'], weight: 2.2 },
    { all: ['damageOrLoss', 'replacement'], weight: 3 },
    { all: ['replacement'], weight: 1 },
  ],
  'legal-disclosure': [{ all: ['legalNotice'], weight: 4 }],
  invoice: [{ all: ['invoice'], weight: 2.4 }],
  'digital-key': [{ all: ['digitalKey'], weight: 3 }],
  warranty: [{ all: ['warranty'], not: ['review'], weight: 2.3 }],
  'return-question': [
    { all: ['returning'], asks: true, not: ['review'], weight: 3.1 },
    { all: ['returning'], not: ['review'], weight: 2.3 },
    { all: ['returning', 'refunded'], weight: 2.6 },
    { all: ['refunded'], not: ['cancelledByUs', 'reward'], weight: 1 },
  ],
  'review-request': [
    { all: ['review', 'leave'], not: ['reviewMoot', 'asRequested'], weight: 2.2 },
    { all: ['review'], asks: true, not: ['reviewMoot', 'asRequested'], weight: 2 },
    { all: ['reviewAsk'], not: ['reviewMoot'], weight: 2.2 },
    { all: ['sayIt', 'reviewPlace'], not: ['reviewMoot', 'negation'], weight: 2.2 },
    { all: ['sayIt', 'otherBuyers'], not: ['reviewMoot', 'negation'], weight: 2.2 },
    { all: ['review', 'reviewCoaching'], not: ['reviewMoot'], weight: 2 },
    { all: ['positiveReview'], not: ['asRequested'], weight: 1.8 },
    { all: ['positiveReview', 'hopesFor'], weight: 2.2 },
    { all: ['reviewReminder', 'review'], not: ['reviewMoot'], weight: 2 },
    { all: ['review', 'reward'], not: ['reviewMoot', 'asRequested'], weight: 2.5 },
    { all: ['sayIt', 'reviewPlace', 'reward'], not: ['reviewMoot'], weight: 3 },
    { all: ['sayIt', 'otherBuyers', 'reward'], not: ['reviewMoot'], weight: 3 },
    { all: ['review', 'beforeOrInstead', 'contactUsFirst'], weight: 2 },
    { all: ['review', 'reviewPressure'], weight: 2 },
    { all: ['review', 'isUp', 'condition'], weight: 2 },
    { all: ['sellerFeedback', 'change'], not: ['reviewMoot', 'asRequested'], weight: 2 },
  ],
  'manual-or-faq': [{ all: ['manual'], weight: 1.8 }],
  'stock-out': [{ all: ['stockOut'], weight: 3.4 }],
  'order-confirmation': [{ all: ['orderReceived'], weight: 2 }],
  'shipping-confirmation': [{ all: ['shipped'], not: ['negation'], weight: 2 }],
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

/** Courtesies and notices Amazon sends itself: a message is only that where it says nothing else. */
const lastResort: readonly Purpose[] = [
  'marketing',
  'shipping-confirmation',
  'order-confirmation',
  'thanks-only',
];
/** What rides along in messages with another purpose; it gives way to any critical one. */
const ridesAlong: readonly Purpose[] = ['review-request', 'manual-or-faq'];

const asks = (sentence: Sentence): boolean =>
  sentence.asks || says(sentence, 'please') || says(sentence, 'question') || says(sentence, 'giveUs');

/** The same evidence with concepts as numbers, by the first of them: most of it is never looked at. */
interface Clue {
  readonly purpose: Purpose;
  readonly others: readonly number[];
  readonly not: readonly number[];
  readonly asks: boolean;
  readonly weight: number;
}

const cluesByFirst: Clue[][] = [];
for (const purpose of purposes)
  for (const { all, not = [], asks: wantsAsk = false, weight } of evidence[purpose]) {
    const [first, ...others] = all.map(conceptIndex) as [number, ...number[]];
    (cluesByFirst[first] ??= []).push({
      purpose,
      others,
      not: not.map(conceptIndex),
      asks: wantsAsk,
      weight,
    });
  }

/** What one sentence weighs for each purpose it speaks for. */
const weigh = (sentence: Sentence, asking: boolean): Map<Purpose, number> => {
  const { said, concepts } = sentence;
  const own = new Map<Purpose, number>();
  for (const concept of concepts)
    for (const clue of cluesByFirst[concept] ?? []) {
      if (clue.asks && !asking) continue;
      if (!clue.others.every(other => said[other]) || clue.not.some(other => said[other])) continue;
      own.set(clue.purpose, Math.max(own.get(clue.purpose) ?? 0, clue.weight));
    }
  return own;
};

const strongest = (weights: ReadonlyMap<Purpose, number>, among: readonly Purpose[]): Purpose | null =>
  among.reduce<Purpose | null>(
    (best, purpose) =>
      (weights.get(purpose) ?? 0) > (best === null ? 0 : (weights.get(best) ?? 0)) ? purpose : best,
    null,
  );

/** Less than this is a hint, not a purpose. */
const enough = 1.7;

/** Shorter lines greet or sign; they say nothing for or against. */
const greetingWords = 4;

/** True where courtesies fill most of what is written. */
const isMostlyThanks = (sentences: readonly Sentence[]): boolean => {
  let courteous = 0;
  let words = 0;
  for (const sentence of sentences) {
    const length = sentence.endWord - sentence.firstWord;
    const thanks = says(sentence, 'thanks') || says(sentence, 'hereToHelp');
    if (thanks) courteous += length;
    if (thanks || length > greetingWords) words += length;
  }
  return courteous >= words * 0.6;
};

const choose = (weights: ReadonlyMap<Purpose, number>, sentences: readonly Sentence[]): Purpose | null => {
  const main = purposes.filter(purpose => !lastResort.includes(purpose) && !ridesAlong.includes(purpose));
  const first = strongest(weights, main);
  const settled =
    first === 'stock-out' && (weights.get('unexpected-problem') ?? 0) >= 4 ? 'unexpected-problem' : first;
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

/** "Tuesday or Thursday. Which suits you?": a bare question asks about the sentence before it. */
const isAskedAbout = ({ prose }: Sentence, next: Sentence | undefined): boolean =>
  next !== undefined && next.asks && next.prose.field === prose.field && weigh(next, true).size === 0;

/** From this weight on a sentence is about reviews; then only what weighs more than `aside` counts beside it. */
const ofReviews = 1.8;
const aside = 3;

/** "Leave the late delivery out of your review" reports no delay: what is said of a review is said about nothing else. */
const withoutAsides = (own: Map<Purpose, number>): Map<Purpose, number> =>
  (own.get('review-request') ?? 0) < ofReviews
    ? own
    : new Map([...own].filter(([purpose, weight]) => purpose === 'review-request' || weight > aside));

/** How many sentences after an ask still tell what to write in the review. */
const coachingReach = 2;
/** What an ask about custom work weighs: "put the photo first" may be one about a review. */
const asksForWork = 3.5;

/** "Please mention how quiet the motor is", said after an ask for a review, belongs to it. */
const coached = (sentence: Sentence, own: Map<Purpose, number>): Map<Purpose, number> =>
  says(sentence, 'reviewCoaching')
    ? new Map([...[...own].filter(([, weight]) => weight > asksForWork), ['review-request', ofReviews]])
    : own;

/** Reads the purpose from the sentences; later evidence of the same purpose counts half. */
export const readPurpose = (sentences: readonly Sentence[]): PurposeReading => {
  const weights = new Map<Purpose, number>();
  const bySentence: { sentence: Sentence; purpose: Purpose }[] = [];
  let coachedUntil = -1;
  for (const [index, sentence] of sentences.entries()) {
    const heard = weigh(sentence, asks(sentence) || isAskedAbout(sentence, sentences[index + 1]));
    const own = withoutAsides(index <= coachedUntil ? coached(sentence, heard) : heard);
    if ((own.get('review-request') ?? 0) >= ofReviews) coachedUntil = index + coachingReach;
    for (const [purpose, weight] of own) {
      const before = weights.get(purpose) ?? 0;
      weights.set(purpose, Math.max(before, weight) + Math.min(before, weight) / 2);
    }
    const strongestHere = strongest(own, purposes);
    if (strongestHere) bySentence.push({ sentence, purpose: strongestHere });
  }
  return { purpose: choose(weights, sentences), weights, bySentence };
};

/** From this weight on a text says its purpose plainly. */
export const plain = 2;

/** True where a sentence asks or requests something. */
export const asksAnything = asks;
