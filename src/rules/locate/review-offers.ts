/** Benefits tied to a review or to its removal. */
import type { Concept } from '../lexicon/concepts';
import { says, type Sentence } from '../text/prose';
import { near, sentencesSaying, type Place } from '../text/relations';
import { feedbackChanges, reviewChanges } from './review-changes';
import {
  asksForReview,
  beforeOf,
  namesReview,
  reviewTalk,
  saysAny,
  talksOfReview,
  withNeighbours,
  withoutNegation,
} from './reviews';

const noOffer = { unless: ['negation'], unlessInSentence: ['asRequested', 'reviewMoot'] } as const;

/** "Giving money in exchange for a review is something Amazon forbids". */
const forbidsTrade = (sentence: Sentence): boolean =>
  says(sentence, 'refusal') && says(sentence, 'exchange') && !says(sentence, 'please');

/** Benefit and review in one sentence. Seller feedback counts where it is to be changed. */
const rewardWithReview = (sentences: readonly Sentence[]): Place[] =>
  sentencesSaying(sentences, 'reward').flatMap(sentence => {
    if (forbidsTrade(sentence)) return [];
    const talk: Concept[] = [...reviewTalk];
    if (says(sentence, 'sellerFeedback') && saysAny(sentence, ['change', 'isGone']))
      talk.push('sellerFeedback');
    if (namesReview(sentence)) talk.push('reviewPlace', 'otherBuyers');
    return talk.flatMap(one => near([sentence], ['reward', one], { within: 18, ...noOffer }));
  });

const explainsMoney = (sentence: Sentence): boolean =>
  saysAny(sentence, ['returning', 'damageOrLoss', 'cancelledByUs', 'missing', 'refunded']);

/** "In exchange", and no refusal: "We give no discount in exchange for a review". */
const wantsInExchange = (sentence: Sentence): boolean =>
  near([sentence], ['exchange'], { unless: ['negation', 'refusal'] }).length > 0;

/** A sentence that makes something hang on a review: it is up, it is gone, it is what we want in exchange. */
const isCondition = (sentence: Sentence): boolean =>
  talksOfReview(sentence) &&
  !says(sentence, 'reviewMoot') &&
  (wantsInExchange(sentence) || (says(sentence, 'condition') && saysAny(sentence, ['isUp', 'isGone'])));

/** "We can send a new one. Could you delete the comment first?": no fault explains what is offered beside it. */
const isChangeAsk = (sentence: Sentence): boolean =>
  reviewChanges([sentence]).length > 0 || feedbackChanges([sentence]).length > 0;

/** "We'll send a new one. Please hold off on a bad review": a part that is owed, not a price. */
const isOwed = (sentence: Sentence, other: Sentence): boolean =>
  says(sentence, 'replacement') && says(other, 'holdBack');

/** "We're not allowed to knock anything off in return for a rating": what is offered beside it hangs on nothing. */
const refusesTrade = (sentence: Sentence): boolean =>
  says(sentence, 'refusal') && saysAny(sentence, ['exchange', 'reward']);

/** A reward said right beside a sentence that asks for a review; a refund for a fault is none, unless it hangs on it. */
const rewardBesideAsk = (sentences: readonly Sentence[]): Place[] =>
  sentencesSaying(sentences, 'reward')
    .filter(sentence => !talksOfReview(sentence) && !saysAny(sentence, ['reviewMoot', 'reviewCoaching']))
    .filter(sentence => !withNeighbours(sentence).some(refusesTrade))
    .filter(sentence =>
      withNeighbours(sentence).some(
        other =>
          other !== sentence &&
          !isOwed(sentence, other) &&
          (isCondition(other) || (!explainsMoney(sentence) && (asksForReview(other) || isChangeAsk(other)))),
      ),
    )
    .flatMap(sentence => withoutNegation(sentence, 'reward'));

/** "It leaves the moment the feedback has been withdrawn": what is the buyer's own is kept back. */
const keptBack = (sentences: readonly Sentence[]): Place[] =>
  (['isUp', 'isGone'] as const).flatMap(then =>
    sentencesSaying(sentences, then)
      .filter(sentence => talksOfReview(sentence))
      .flatMap(sentence =>
        (['heldReady', 'replacement', 'refunded', 'shipped', 'benefit', 'warranty'] as const).flatMap(held =>
          near([sentence], [held, 'condition', then], { within: 12, ...noOffer }),
        ),
      ),
  );

/** "Let us know once it is up, and a jar is yours", after an ask for a review. */
const promisedOnceUp = (sentences: readonly Sentence[]): Place[] =>
  sentencesSaying(sentences, 'isUp')
    .filter(sentence => says(sentence, 'condition') && !talksOfReview(sentence))
    .filter(sentence => {
      const before = beforeOf(sentence);
      return before !== undefined && asksForReview(before) && !refusesTrade(before);
    })
    .flatMap(sentence =>
      (['benefit', 'reward'] as const).flatMap(what =>
        near([sentence], [what, 'isUp'], { within: 14, ...noOffer }),
      ),
    );

/** "Post a line, and you get the brush": what is no benefit elsewhere is one where it hangs on an ask for a review. */
const promisedForAsk = (sentences: readonly Sentence[]): Place[] =>
  sentencesSaying(sentences, 'benefit')
    .filter(sentence => asksForReview(sentence) || isCondition(sentence))
    .flatMap(sentence =>
      [...reviewTalk, 'sellerFeedback' as const, 'otherBuyers' as const, 'reviewPlace' as const].flatMap(
        talk => near([sentence], ['benefit', talk], { within: 18, ...noOffer }),
      ),
    );

export const offers = (sentences: readonly Sentence[]): Place[] => [
  ...rewardWithReview(sentences),
  ...rewardBesideAsk(sentences),
  ...promisedForAsk(sentences),
  ...promisedOnceUp(sentences),
  ...keptBack(sentences),
];
