/** What a message is for, judged by what its sentences say together. */
import { choose, enough, standings, strongest, type Standing } from './choose-purpose';
import { purposes, type Purpose, type Reason } from './draft';
import type { Likelihoods, LikelyPurpose } from './likelihood/likelihoods';
import { withoutPretence } from './pretence';
import { says, type Sentence } from './text/prose';
import { sentencesSayingAny } from './text/relations';
import { asks, plainTopicOf, weigh, type Weighed } from './weigh';

export { standings, type Standing };

export interface PurposeReading {
  /** Null where nothing or too little was understood. */
  readonly purpose: Purpose | null;
  /** True where the text leaves no doubt about it. */
  readonly isPlain: boolean;
  /** True where it is so likely that what speaks for others is said in passing. */
  readonly isCertain: boolean;
  /** How strongly each purpose speaks; those at 0 are left out. */
  readonly weights: ReadonlyMap<Purpose, number>;
  /** The sentences that speak for a purpose, strongest purpose of each. */
  readonly bySentence: readonly { readonly sentence: Sentence; readonly purpose: Purpose }[];
}

/** "Tuesday or Thursday. Which suits you?": a bare question asks about the sentence before it. */
const isAskedAbout = ({ prose }: Sentence, next: Sentence | undefined): boolean => {
  if (!next || next.prose.field !== prose.field || !(next.asks || isQuestion(next))) return false;
  const { own, open } = weigh(next, true);
  return own.size === 0 && open.size === 0;
};

/** What an open question in each sentence is about: its own topic, else the nearest before, else the first of the message. */
const topicsAround = (weighed: readonly Weighed[]): readonly (Purpose | null)[] => {
  const topics = weighed.map(({ topic }) => topic);
  let last = topics.find(topic => topic !== null) ?? null;
  return topics.map(topic => (last = topic ?? last));
};

/** A message of fewer words asks for something it does not name. */
const littleText = 15;
/** Shorter questions are calls. */
const fewestWords = 3;
/** A shorter request without a "please" names nothing: "let us know". */
const fewestWordsAsked = 5;

/** A question to the buyer that is no courtesy; said of nothing known, it is about the order. */
const isQuestion = (sentence: Sentence): boolean => {
  const length = sentence.endWord - sentence.firstWord;
  const isAsked = sentence.asks
    ? length >= fewestWords
    : says(sentence, 'giveUs') &&
      (says(sentence, 'please') || (length >= fewestWordsAsked && says(sentence, 'question')));
  return isAsked && !courtesies.some(concept => says(sentence, concept));
};

const courtesies = [
  'smallTalk',
  'hereToHelp',
  'asRequested',
  'ifHappy',
  'review',
  'marketing',
  'optOut',
  'cancelIt',
] as const;

const speaksOfReview = (sentences: readonly Sentence[]): boolean =>
  sentencesSayingAny(sentences, ['review', 'reviewAsk', 'positiveReview', 'negativeReview']).some(
    sentence => !says(sentence, 'reviewMoot'),
  );

/** What is told of the way of an order, and no more, is out of the ordinary. */
const tellsOfPassage = (sentence: Sentence): boolean =>
  says(sentence, 'passage') && !says(sentence, 'smallTalk');

/** Where nothing tells the purpose plainly: a review that is talked of, what is asked for, or else that something is regretted. */
const impliedIn = (
  sentences: readonly Sentence[],
  weighed: readonly Weighed[],
  topics: readonly (Purpose | null)[],
  weights: ReadonlyMap<Purpose, number>,
): Purpose | null => {
  const words = sentences.reduce((sum, { firstWord, endWord }) => sum + endWord - firstWord, 0);
  const at = sentences.findIndex(
    (sentence, index) => (weighed[index] as Weighed).open.size > 0 || isQuestion(sentence),
  );
  if (topics.every(topic => topic === null) && speaksOfReview(sentences)) return 'review-request';
  if (at >= 0) return topics[at] ?? (words < littleText ? null : 'order-details');
  if (words < littleText || weights.has('thanks-only')) return null;
  const isTroubled = weights.has('unexpected-problem') || sentences.some(tellsOfPassage);
  return topics.find(topic => topic !== null) ?? (isTroubled ? 'unexpected-problem' : null);
};

type Weights = ReadonlyMap<Purpose, number>;

/** What is asked for without naming it speaks for the topic around it. */
const withTopic = ({ own, open }: Weighed, topic: Purpose | null): Weights => {
  if (open.size === 0) return own;
  const said = new Map(own);
  for (const [usual, weight] of open) {
    const about = topic ?? usual;
    said.set(about, Math.max(said.get(about) ?? 0, weight));
  }
  return said;
};

/** From this weight on a sentence is about reviews; then only what weighs more than `aside` counts beside it. */
const ofReviews = 1.8;
const aside = 3;

/** "Leave the late delivery out of your review" reports no delay: what is said of a review is said about nothing else. */
const withoutAsides = (own: Weights): Weights =>
  (own.get('review-request') ?? 0) < ofReviews
    ? own
    : new Map([...own].filter(([purpose, weight]) => purpose === 'review-request' || weight > aside));

/** How many sentences after an ask still tell what to write in the review. */
const coachingReach = 2;
/** What an ask about custom work weighs: "put the photo first" may be one about a review. */
const asksForWork = 3.5;

/** "Please mention how quiet the motor is", said after an ask for a review, belongs to it. */
const coached = (sentence: Sentence, own: Weights): Weights =>
  says(sentence, 'reviewCoaching')
    ? new Map([...[...own].filter(([, weight]) => weight > asksForWork), ['review-request', ofReviews]])
    : own;

/** What a message about an earlier matter of the buyer's opens with, and what its later questions may seem to be. */
const ownMatters: readonly Purpose[] = ['return-question', 'warranty'];
const mattersDetails: readonly Purpose[] = ['order-details', 'delivery-scheduling', 'unexpected-problem'];
/** So much an opening sentence says of the matter, and so little of what only seems to be one. */
const opensWith = 2.3;
const seems = 4.5;
/** What an order that we cancelled weighs: the money sent back is then no return's. */
const grave = 4;

/** "Your return says it came late. Was it broken or not needed?": what is asked is about the return. */
const openedMatter = (
  purpose: Purpose | null,
  weighed: readonly Weighed[],
  weights: ReadonlyMap<Purpose, number>,
): Purpose | null => {
  if (purpose === null || !mattersDetails.includes(purpose)) return purpose;
  const first = weighed.find(sentence => plainTopicOf(sentence) !== null);
  if (purpose === 'unexpected-problem' && (first?.own.get(purpose) ?? 0) >= grave) return purpose;
  const matter = ownMatters.find(own => (first?.own.get(own) ?? 0) >= opensWith);
  return matter && (weights.get(purpose) ?? 0) < seems ? matter : purpose;
};

/** From this weight, or this likelihood, on a text says its purpose plainly. */
const plain = 2;
const plainlyLikely = 0.8;

/** From this likelihood on it is certain. */
const certainlyLikely = 0.85;

const isLikelyFrom = (fewest: number, purpose: Purpose | null, likeliest: LikelyPurpose | null): boolean =>
  purpose !== null && likeliest?.purpose === purpose && likeliest.likelihood >= fewest;

/** Thanks weigh little: a message is only that where it says nothing else. */
const saysPlainly = (
  purpose: Purpose | null,
  weights: ReadonlyMap<Purpose, number>,
  likeliest: LikelyPurpose | null,
): boolean =>
  purpose === 'thanks-only' ||
  (purpose !== null &&
    ((weights.get(purpose) ?? 0) >= plain || isLikelyFrom(plainlyLikely, purpose, likeliest)));

/** Reads the purpose from the sentences; later evidence of the same purpose counts half. */
export const readPurpose = (
  sentences: readonly Sentence[],
  likelihoods: Likelihoods | null,
): PurposeReading => {
  const weights = new Map<Purpose, number>();
  const bySentence: { sentence: Sentence; purpose: Purpose }[] = [];
  const weighed = sentences.map((sentence, index) =>
    weigh(sentence, asks(sentence) || isAskedAbout(sentence, sentences[index + 1])),
  );
  const topics = topicsAround(weighed);
  let coachedUntil = -1;
  for (const [index, sentence] of sentences.entries()) {
    const topic = index <= coachedUntil ? 'review-request' : (topics[index] ?? null);
    const said = withTopic(weighed[index] as Weighed, topic);
    const own = withoutAsides(index <= coachedUntil ? coached(sentence, said) : said);
    if ((own.get('review-request') ?? 0) >= ofReviews) coachedUntil = index + coachingReach;
    for (const [purpose, weight] of own) {
      const before = weights.get(purpose) ?? 0;
      weights.set(purpose, Math.max(before, weight) + Math.min(before, weight) / 2);
    }
    const strongestHere = strongest(own, purposes);
    if (strongestHere && (strongestHere !== 'manual-or-faq' || (own.get(strongestHere) ?? 0) >= enough))
      bySentence.push({ sentence, purpose: strongestHere });
  }
  const chosen = choose(weights, sentences) ?? impliedIn(sentences, weighed, topics, weights);
  const heard = openedMatter(chosen, weighed, weights);
  const likeliest = likelihoods?.purposeBeside(heard) ?? null;
  const purpose = withoutPretence(likeliest ? likeliest.purpose : heard, sentences);
  return {
    purpose,
    isPlain: saysPlainly(purpose, weights, likeliest),
    isCertain: isLikelyFrom(certainlyLikely, purpose, likeliest),
    weights,
    bySentence,
  };
};

/** True where the text is for something of another standing than a contact reason, and does not speak for that, but in passing. */
export const belies = (
  { purpose, isPlain, isCertain, weights }: PurposeReading,
  reason: Exclude<Reason, 'other'>,
): boolean =>
  purpose !== null &&
  standings[purpose] !== standings[reason] &&
  (isCertain || (isPlain && !weights.has(reason)));
