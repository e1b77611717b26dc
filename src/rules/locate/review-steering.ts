/** Who is asked and who is sent elsewhere: happy buyers to the reviews, unhappy ones away from them. */
import { hitsOf, says, type Sentence } from '../text/prose';
import { clauseSays, near, saying, sentencesSaying, wholeSentence, type Place } from '../text/relations';
import { reviewChanges } from './review-changes';
import { asksForReview, beforeOf, namesReview, nextOf, reviewTalk, saysAny, withNeighbours } from './reviews';

/** A question about the thing, which "then" turns into a condition: "Kids asleep in it? Then …". */
const isAboutThing = (sentence: Sentence): boolean =>
  !saysAny(sentence, ['please', 'badNews', 'smallTalk', ...reviewTalk]);

/** The places that make a sentence a condition of being happy; a question is one only before an ask. */
const happyWords = (sentence: Sentence, next: Sentence | undefined): Place[] => {
  if (says(sentence, 'ifHappy')) return saying([sentence], 'ifHappy', ['negation']);
  if (!sentence.asks || saysAny(sentence, ['badNews', 'smallTalk'])) return [];
  if (says(sentence, 'goodNews')) return saying([sentence], 'goodNews', ['negation']);
  return next && says(next, 'ifSo') && isAboutThing(sentence) ? [wholeSentence(sentence)] : [];
};

/** "Wonderful!" and the like. */
const callWords = 3;

/** The sentence a condition leads to: the next one, or the one after another question. */
const leadsTo = (sentence: Sentence): Sentence | undefined => {
  const next = nextOf(sentence);
  const isByTheWay = next && sentence.asks && (next.asks || next.endWord - next.firstWord <= callWords);
  return isByTheWay && !asksForReview(next) ? nextOf(next) : next;
};

/** "If the hammock holds up to your naps, tell the world": condition and good experience in one clause. */
const isIfGood = (sentence: Sentence): boolean =>
  !says(sentence, 'badNews') &&
  hitsOf(sentence, 'condition').some(hit => clauseSays(sentence, hit, ['goodNews']));

/** What a condition may be about that chooses no happy buyer. */
const neutralConditions = [
  'anyTime',
  'badNews',
  'damageOrLoss',
  'missing',
  'contactUsFirst',
  'exchange',
  'reward',
  'benefit',
] as const;

/** A condition that is neither about time nor about wishing to, in an ask for a review, chooses the happy ones. */
const choosesSome = (sentence: Sentence): boolean =>
  asksForReview(sentence) && !saysAny(sentence, neutralConditions);

const joinedWithAsk = (sentence: Sentence): Place[] =>
  [...reviewTalk, 'otherBuyers' as const, 'reviewPlace' as const].flatMap(talk => [
    ...near([sentence], ['ifHappy', talk], { within: 24, unless: ['negation'] }),
    ...(choosesSome(sentence)
      ? near([sentence], ['ifOnly', talk], { within: 24, unless: ['negation'] })
      : []),
    ...(isIfGood(sentence)
      ? near([sentence], ['condition', 'goodNews', talk], { within: 24, unless: ['negation'] })
      : []),
  ]);

const asksForChange = (sentence: Sentence): boolean => reviewChanges([sentence]).length > 0;

/** Asks that only happy buyers are meant to hear: the condition in the ask's sentence, or standing before it. */
export const happyAsks = (sentences: readonly Sentence[]): Place[] =>
  sentences
    .filter(sentence => sentence.asks || saysAny(sentence, ['ifHappy', 'condition']))
    .filter(sentence => !says(sentence, 'holdBack'))
    .flatMap(sentence => {
      if (namesReview(sentence)) return asksForChange(sentence) ? [] : joinedWithAsk(sentence);
      const next = leadsTo(sentence);
      if (!next || !asksForReview(next) || says(sentence, 'reviewMoot') || asksForChange(sentence)) return [];
      return happyWords(sentence, next);
    });

const steeredFrom = ['negativeReview', 'review', 'reviewPlace', 'otherBuyers'] as const;

/** Asks to write to the seller before, or instead of, a (bad) review. */
const tellUsInstead = (sentences: readonly Sentence[]): Place[] => {
  const joined = steeredFrom.flatMap(talk =>
    near(sentences, ['contactUsFirst', 'beforeOrInstead', talk], {
      within: 16,
      unlessInSentence: ['reviewMoot', 'customWork', 'lettered'],
    }),
  );
  const acrossTwo = sentencesSaying(sentences, 'contactUsFirst')
    .filter(sentence => says(sentence, 'beforeOrInstead'))
    .filter(sentence => withNeighbours(sentence).some(namesReview))
    .flatMap(sentence => near([sentence], ['contactUsFirst', 'beforeOrInstead'], { within: 10 }));
  const spareUs = near(sentences, ['negativeReview', 'contactUsFirst'], {
    within: 14,
    unless: ['asRequested'],
    unlessInSentence: ['reviewMoot'],
  });
  const badThenUs = sentencesSaying(sentences, 'beforeOrInstead')
    .filter(sentence => withNeighbours(sentence).some(other => says(other, 'contactUsFirst')))
    .flatMap(sentence => near([sentence], ['beforeOrInstead', 'negativeReview'], { within: 8 }));
  return [...joined, ...acrossTwo, ...spareUs, ...badThenUs];
};

/** "Please hold off on posting that review", "a low rating helps nobody". */
const heldBack = (sentences: readonly Sentence[]): Place[] =>
  (['review', 'negativeReview', 'reviewPlace'] as const).flatMap(talk =>
    near(sentences, ['holdBack', talk], {
      within: 7,
      unlessInSentence: ['asRequested', 'reviewMoot', 'refusal'],
    }),
  );

/** "We would value a review. If a knot slipped, hold off on that and tell us instead": the ask stands before. */
const heldBackAfterAsk = (sentences: readonly Sentence[]): Place[] =>
  sentencesSaying(sentences, 'holdBack')
    .filter(sentence => {
      const before = beforeOf(sentence);
      return before !== undefined && asksForReview(before);
    })
    .flatMap(sentence =>
      near([sentence], ['holdBack', 'contactUsFirst'], { unlessInSentence: ['asRequested', 'reviewMoot'] }),
    );

/** Where a "not" beside a review refuses something else. */
const otherRefusals = [
  'reviewMoot',
  'asRequested',
  'reviewReminder',
  'youSaid',
  'refusal',
  'exchange',
  'reward',
  'reviewPressure',
  'carrier',
  'legalNotice',
] as const;

/** "Don't punish us with stars, write to us", "nothing goes up on the review page until he has been". */
const notThatBut = (sentences: readonly Sentence[]): Place[] =>
  (['review', 'negativeReview', 'reviewPlace'] as const).flatMap(talk =>
    sentencesSaying(sentences, talk)
      .filter(sentence => !saysAny(sentence, otherRefusals))
      .flatMap(sentence => [
        ...(hitsOf(sentence, talk).some(hit => clauseSays(sentence, hit, ['negation']))
          ? near([sentence], [talk, 'contactUsFirst'], { within: 10 })
          : []),
        ...near([sentence], ['negation', talk, 'untilThen'], { within: 8 }),
      ]),
  );

/** "Loved it? Review it. Hated it? Talk to us.": the other half of an ask that only happy buyers hear. */
const otherHalf = (sentences: readonly Sentence[]): Place[] =>
  sentencesSaying(sentences, 'badNews')
    .filter(sentence => sentence.asks || saysAny(sentence, ['contactUsFirst', 'condition']))
    .flatMap(sentence => {
      const inClause = hitsOf(sentence, 'contactUsFirst').some(hit => clauseSays(sentence, hit, ['badNews']));
      const answer = says(sentence, 'contactUsFirst') ? sentence : nextOf(sentence);
      return answer && (inClause || !namesReview(answer))
        ? saying([answer], 'contactUsFirst', ['negation'])
        : [];
    });

/** Steers unhappy buyers away from reviewing. */
export const diversions = (sentences: readonly Sentence[]): Place[] => [
  ...tellUsInstead(sentences),
  ...heldBack(sentences),
  ...heldBackAfterAsk(sentences),
  ...notThatBut(sentences),
  ...(sentencesSaying(sentences, 'badNews').length > 0 && happyAsks(sentences).length > 0
    ? otherHalf(sentences)
    : []),
];
