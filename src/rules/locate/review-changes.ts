/** Asks to change or remove what a buyer has published. */
import type { Located } from '../rule';
import { says, type Sentence } from '../text/prose';
import { near, saying, sentencesSaying, sentencesSayingAny, type Place } from '../text/relations';
import { beforeOf, namesReview, saysAny } from './reviews';

const changeTalk = ['review', 'negativeReview', 'positiveReview'] as const;

const noChange = {
  unless: ['negation'],
  unlessInSentence: ['asRequested', 'reviewMoot', 'sellerFeedback'],
} as const;

/** "We saw your two stars. Could you take them down?": the ask follows what it is about. */
const changesOfIt = (sentences: readonly Sentence[]): Place[] =>
  sentencesSaying(sentences, 'change')
    .filter(sentence => !namesReview(sentence) && !saysAny(sentence, ['sellerFeedback', 'reviewMoot']))
    .filter(sentence => {
      const before = beforeOf(sentence);
      if (before === undefined || says(before, 'sellerFeedback')) return false;
      const about = saysAny(before, ['negativeReview', 'reviewerFound', 'wasYou']);
      const goesOn = says(before, 'change') && says(before, 'review');
      return (about && (sentence.asks || says(sentence, 'please'))) || goesOn;
    })
    .flatMap(sentence => near([sentence], ['change'], { unless: ['negation'] }));

const isAnAsk = (sentence: Sentence): boolean =>
  sentence.asks || saysAny(sentence, ['please', 'hopesFor', 'giveUs']);

/** How many sentences after a review is named "it" still means it. */
const itReaches = 2;

/** "You gave us two stars. The pump is new now. Any chance to change that?": asks whose "it" was named before. */
const asksAboutIt = (sentences: readonly Sentence[], isNamed: (before: Sentence) => boolean): Place[] =>
  sentencesSayingAny(sentences, ['changeIt', 'change'])
    .filter(sentence => isAnAsk(sentence) && !says(sentence, 'reviewMoot'))
    .filter(({ prose, index }) => prose.sentences.slice(Math.max(0, index - itReaches), index).some(isNamed))
    .flatMap(sentence => [
      ...saying([sentence], 'changeIt', ['negation']),
      ...near([sentence], ['change', 'itself'], { within: 1, unless: ['negation'] }),
    ]);

const namesOwnReview = (sentence: Sentence): boolean =>
  namesReview(sentence) && !saysAny(sentence, ['sellerFeedback', 'reviewMoot']);

/** Asks to change or remove a product review, not seller feedback, not in passing. */
export const reviewChanges = (sentences: readonly Sentence[]): Place[] => [
  ...changeTalk.flatMap(talk => [
    ...near(sentences, ['change', talk], { within: 7, ...noChange }),
    ...near(sentences, ['isGone', talk, 'condition'], { within: 9, ...noChange }),
    ...near(sentences, ['isGone', talk, 'exchange'], { within: 14, ...noChange }),
  ]),
  ...changesOfIt(sentences),
  ...asksAboutIt(sentences, namesOwnReview),
];

/** In a reply the review is written already: who asks something of it asks to change it. */
export const asksOfWritten = (sentences: readonly Sentence[]): Place[] => {
  const isWritten = sentencesSayingAny(sentences, ['wasYou', 'reviewerFound']).some(
    sentence => !saysAny(sentence, ['asRequested', 'sellerFeedback']),
  );
  return [
    ...near(sentences, ['ownReview', 'please'], {
      within: 6,
      unless: ['negation'],
      unlessInSentence: ['reviewMoot', 'asRequested', 'sellerFeedback', 'leave', 'holdBack'],
    }),
    ...(isWritten
      ? near(sentences, ['please', 'review'], {
          within: 8,
          unless: ['negation'],
          unlessInSentence: ['reviewMoot', 'asRequested', 'sellerFeedback', 'wasYou', 'reviewerFound'],
        })
      : []),
  ];
};

/** Asks to change or remove seller feedback; Amazon's own neutral words are a tip. */
export const feedbackChanges = (sentences: readonly Sentence[]): Located[] =>
  [
    ...near(sentences, ['change', 'sellerFeedback'], {
      within: 10,
      unless: ['negation'],
      unlessInSentence: ['reviewMoot'],
    }),
    ...near(sentences, ['please', 'isGone', 'sellerFeedback'], { unless: ['negation'] }),
    ...near(sentences, ['isGone', 'sellerFeedback', 'condition'], {
      within: 9,
      unlessInSentence: ['reviewMoot'],
    }),
    ...asksAboutIt(sentences, sentence => says(sentence, 'sellerFeedback')),
  ].map(place =>
    sentences.some(sentence => says(sentence, 'feedbackPossible'))
      ? {
          ...place,
          severity: 'tip',
          advice: 'Amazon accepts this once the problem is solved; say it once and leave it.',
        }
      : place,
  );
