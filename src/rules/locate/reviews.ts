/** How messages speak of reviews: the parts that several review rules share. */
import type { Concept } from '../lexicon/concepts';
import type { Reading } from '../reading';
import type { Located } from '../rule';
import { near, saying, sentencesSaying, type Place } from '../text/relations';
import { says, type Sentence } from '../text/prose';

const namesReview = (sentence: Sentence): boolean =>
  says(sentence, 'review') ||
  says(sentence, 'positiveReview') ||
  says(sentence, 'negativeReview') ||
  says(sentence, 'reviewAsk');

export const talksOfReviews = ({ sentences }: Reading): boolean =>
  sentences.some(sentence => namesReview(sentence) || says(sentence, 'sellerFeedback'));

/** A sentence that asks the buyer for a review, in any tone. */
export const asksForReview = (sentence: Sentence): boolean =>
  says(sentence, 'reviewAsk') ||
  (namesReview(sentence) && (says(sentence, 'leave') || says(sentence, 'please') || sentence.asks));

/** The asks for a review, as places: whole turns, or the asking word with its object. */
export const reviewAsks = ({ sentences }: Reading): Place[] => [
  ...saying(sentences, 'reviewAsk', ['negation']),
  ...near(sentences, ['leave', 'review'], { within: 8, unless: ['negation', 'change', 'asRequested'] }),
  ...near(sentences, ['please', 'review'], { within: 10, unless: ['negation', 'change', 'asRequested'] }),
];

/** The sentence and the ones beside it, as the text has them. */
export const withNeighbours = (sentences: readonly Sentence[], { prose, index }: Sentence): Sentence[] =>
  sentences.filter(other => other.prose.field === prose.field && Math.abs(other.index - index) <= 1);

const withoutNegation = (sentence: Sentence, concept: Concept): Place[] =>
  saying([sentence], concept, ['negation', 'asRequested']);

/** A reward said right after a sentence that asks for a review; a refund for a fault is none. */
export const rewardBesideAsk = (sentences: readonly Sentence[]): Place[] =>
  sentencesSaying(sentences, 'reward')
    .filter(sentence => !namesReview(sentence) && !explainsMoney(sentence))
    .filter(sentence =>
      withNeighbours(sentences, sentence).some(other => other !== sentence && asksForReview(other)),
    )
    .flatMap(sentence => withoutNegation(sentence, 'reward'));

const explainsMoney = (sentence: Sentence): boolean =>
  (['returning', 'damageOrLoss', 'cancelledByUs', 'missing', 'refunded'] as const).some(concept =>
    says(sentence, concept),
  );

/** The condition of being happy, joined to the ask in its own sentence or standing before the next one. */
export const happyAsk = (happy: Sentence, sentences: readonly Sentence[]): Place[] => {
  if (namesReview(happy))
    return (['review', 'reviewAsk', 'positiveReview'] as const).flatMap(talk =>
      near([happy], ['ifHappy', talk], { within: 24, unless: ['negation'] }),
    );
  const next = sentences.find(
    ({ prose, index }) => prose.field === happy.prose.field && index === happy.index + 1,
  );
  return next && asksForReview(next) ? saying([happy], 'ifHappy', ['negation']) : [];
};

/** Asks to write to the seller before, or instead of, a (bad) review. */
export const diversions = (sentences: readonly Sentence[]): Place[] => {
  const joined = (['negativeReview', 'review'] as const).flatMap(talk =>
    near(sentences, ['contactUsFirst', 'beforeOrInstead', talk], { within: 16 }),
  );
  const acrossTwo = sentences
    .filter(sentence => says(sentence, 'contactUsFirst') && says(sentence, 'beforeOrInstead'))
    .filter(sentence => withNeighbours(sentences, sentence).some(namesReview))
    .flatMap(sentence => near([sentence], ['contactUsFirst', 'beforeOrInstead'], { within: 10 }));
  const spareUs = near(sentences, ['negativeReview', 'contactUsFirst'], {
    within: 14,
    unless: ['asRequested'],
  });
  return [...joined, ...acrossTwo, ...spareUs];
};

const changeTalk = ['review', 'negativeReview', 'positiveReview'] as const;

/** "We saw your two stars. Could you take them down?": the ask follows what it is about. */
const changesOfIt = (sentences: readonly Sentence[]): Place[] =>
  sentencesSaying(sentences, 'change')
    .filter(sentence => !namesReview(sentence) && (sentence.asks || says(sentence, 'please')))
    .filter(({ prose, index }) => {
      const before = prose.sentences[index - 1];
      return before !== undefined && (says(before, 'negativeReview') || says(before, 'reviewerFound'));
    })
    .flatMap(sentence => near([sentence], ['change'], { unless: ['negation'] }));

/** Asks to change or remove a product review, not seller feedback, not in passing. */
export const reviewChanges = (sentences: readonly Sentence[]): Place[] => [
  ...sentencesSaying(sentences, 'change')
    .filter(sentence => !says(sentence, 'sellerFeedback'))
    .flatMap(sentence =>
      changeTalk.flatMap(talk =>
        near([sentence], ['change', talk], {
          within: 6,
          unless: ['negation'],
          unlessInSentence: ['asRequested'],
        }),
      ),
    ),
  ...changesOfIt(sentences),
];

/** Asks to change or remove seller feedback; Amazon's own neutral words are a tip. */
export const feedbackChanges = (sentences: readonly Sentence[]): Located[] =>
  near(sentences, ['change', 'sellerFeedback'], { within: 8, unless: ['negation'] }).map(place =>
    sentences.some(sentence => says(sentence, 'feedbackPossible'))
      ? {
          ...place,
          severity: 'tip',
          advice: 'Amazon accepts this once the problem is solved; say it once and leave it.',
        }
      : place,
  );

/** True where the draft breaks a stricter rule about reviews, beside which a neutral ask is not worth a word. */
export const offends = (reading: Reading): boolean => {
  const { sentences } = reading;
  return (
    rewardBesideAsk(sentences).length > 0 ||
    (['review', 'positiveReview', 'reviewAsk'] as const).some(
      talk => near(sentences, ['reward', talk], { within: 18, unless: ['negation'] }).length > 0,
    ) ||
    near(sentences, ['leave', 'positiveReview'], { unless: ['negation'] }).length > 0 ||
    near(sentences, ['please', 'positiveReview'], { unless: ['negation'] }).length > 0 ||
    sentences.some(sentence => says(sentence, 'ifHappy') && happyAsk(sentence, sentences).length > 0) ||
    sentences.some(sentence => says(sentence, 'reviewReminder') || says(sentence, 'reviewPressure')) ||
    diversions(sentences).length > 0 ||
    coachings(sentences).length > 0 ||
    reviewChanges(sentences).length > 0
  );
};

/** Tells what to write, in a sentence about reviews or beside an ask for one. */
export const coachings = (sentences: readonly Sentence[]): Place[] =>
  sentencesSaying(sentences, 'reviewCoaching')
    .filter(sentence => namesReview(sentence) || withNeighbours(sentences, sentence).some(asksForReview))
    .flatMap(sentence => saying([sentence], 'reviewCoaching', ['negation']));
