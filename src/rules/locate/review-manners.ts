/** How the seller leans on the buyer around a review: words put in the mouth, a second ask, a writer found out. */
import { withoutRefusals } from './places';
import { says, type Sentence } from '../text/prose';
import { near, saying, sentencesSaying, type Place } from '../text/relations';
import { offers } from './review-offers';
import { diversions, happyAsks } from './review-steering';
import type { Reading } from '../reading';
import { asksOfWritten, reviewChanges } from './review-changes';
import { asksForReview, namesReview, reviewTalk, saysAny, talksOfReview, withNeighbours } from './reviews';

/** Tells what to write, in a sentence about reviews or beside an ask for one. */
export const coachings = (sentences: readonly Sentence[]): Place[] => [
  ...sentencesSaying(sentences, 'reviewCoaching')
    .filter(sentence => !says(sentence, 'reviewMoot'))
    .filter(sentence => namesReview(sentence) || withNeighbours(sentence, 2).some(asksForReview))
    .flatMap(sentence => saying([sentence], 'reviewCoaching', ['asRequested'])),
  ...pointsToMake(sentences),
];

/** "When you review it, do bring up the lid": said of nothing else than the review. */
const pointsToMake = (sentences: readonly Sentence[]): Place[] =>
  near(sentences, ['whenReviewing', 'reviewPoint'], {
    within: 14,
    unlessInSentence: ['reviewMoot', 'asRequested', 'anyTime'],
  });

/** "The key ring should read “five stars, Gran”": what is to be lettered is shown, not asked for. */
const isLettering = (sentence: Sentence): boolean =>
  saysAny(sentence, ['customWork', 'lettered']) &&
  /["“”„«»「『]/.test(sentence.prose.text.slice(sentence.start, sentence.end));

/** A good review wished for, asked for or clicked for. */
export const positiveAsks = (sentences: readonly Sentence[]): Place[] => [
  ...near(sentences, ['hopesFor', 'positiveReview'], { unlessInSentence: ['reviewMoot', 'asRequested'] }),
  ...(['leave', 'please'] as const).flatMap(ask =>
    near(sentences, [ask, 'positiveReview'], {
      unless: ['negation'],
      unlessInSentence: ['reviewMoot', 'asRequested'],
    }),
  ),
];

const otherStars = ['customWork', 'lettered', 'option', 'youSaid', 'negativeReview', 'reviewMoot'] as const;

/** Who starts a message and speaks of five stars beside an ask for a review asks for five stars. */
const namedBesideAsk = (sentences: readonly Sentence[]): Place[] =>
  sentencesSaying(sentences, 'positiveReview')
    .filter(sentence => !saysAny(sentence, otherStars))
    .filter(sentence => withNeighbours(sentence).some(asksForReview))
    .flatMap(sentence => saying([sentence], 'positiveReview', ['negation', 'change', 'asRequested']));

/** The same, and what is asked of a review according to who writes first. */
export const positivesIn = ({ sentences, draft }: Reading): Place[] => [
  ...positiveAsks(withoutRefusals(sentences).filter(sentence => !isLettering(sentence))),
  ...(draft.mode === 'reply' ? [] : namedBesideAsk(sentences)),
];

export const changesIn = ({ sentences, draft }: Reading): Place[] => [
  ...reviewChanges(sentences),
  ...(draft.mode === 'reply' ? asksOfWritten(sentences) : []),
];

/** What else a second message may be about. */
const otherMatters = ['address', 'option', 'customWork', 'appointment'] as const;

/** "We ask once more for your opinion on the raincoat", not on the proof. */
const wantsOpinion = (sentence: Sentence): boolean =>
  says(sentence, 'opinion') && !saysAny(sentence, otherMatters);

/** A second ask: one that names the review, or "asking once more" beside one. */
export const repeatedAsks = (sentences: readonly Sentence[]): Place[] => [
  ...sentencesSaying(sentences, 'reviewReminder')
    .filter(sentence => !saysAny(sentence, ['reviewMoot', 'asRequested']))
    .filter(
      sentence =>
        saysAny(sentence, ['otherBuyers', 'reviewPlace']) ||
        wantsOpinion(sentence) ||
        withNeighbours(sentence).some(namesReview),
    )
    .flatMap(sentence => saying([sentence], 'reviewReminder')),
  ...sentencesSaying(sentences, 'askAgain')
    .filter(sentence => !saysAny(sentence, [...otherMatters, 'reviewMoot', 'asRequested']))
    .filter(
      sentence =>
        saysAny(sentence, ['review', 'reviewAsk']) || withNeighbours(sentence, 2).some(asksForReview),
    )
    .flatMap(sentence => saying([sentence], 'askAgain')),
];

/** Need and threats: plain ones wherever the draft talks of reviews, milder words right beside such talk. */
export const pressures = (sentences: readonly Sentence[]): Place[] => [
  ...saying(sentences, 'reviewPressure'),
  ...sentencesSaying(sentences, 'hardship')
    .filter(sentence => !says(sentence, 'reviewMoot'))
    .filter(sentence => withNeighbours(sentence).some(talksOfReview))
    .flatMap(sentence => saying([sentence], 'hardship', ['asRequested'])),
];

/** Says that the seller found out who wrote a review. */
export const writersFound = (sentences: readonly Sentence[]): Place[] => [
  ...sentencesSaying(sentences, 'reviewerFound')
    .filter(sentence => !saysAny(sentence, ['sellerFeedback', 'reviewMoot']))
    .flatMap(sentence => saying([sentence], 'reviewerFound', ['negation'])),
  ...sentencesSaying(sentences, 'wasYou')
    .filter(sentence => !saysAny(sentence, ['asRequested', 'reward', 'sellerFeedback']))
    .filter(sentence =>
      withNeighbours(sentence).some(
        other =>
          saysAny(other, reviewTalk) &&
          (other === sentence || !(other.asks || saysAny(other, ['please', 'hopesFor']))),
      ),
    )
    .flatMap(sentence => saying([sentence], 'wasYou', ['negation'])),
];

/** True where the draft breaks a stricter rule about reviews, beside which a neutral ask is not worth a word. */
export const offends = (reading: Reading): boolean =>
  [changesIn(reading), positivesIn(reading)].some(places => places.length > 0) ||
  [pressures, offers, happyAsks, repeatedAsks, diversions, coachings, writersFound].some(
    find => find(reading.sentences).length > 0,
  );
