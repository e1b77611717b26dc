/** Asks to change or remove what a buyer has published. */
import type { Located } from '../rule';
import { says, type Sentence } from '../text/prose';
import { near, sentencesSaying, type Place } from '../text/relations';
import { namesReview, saysAny } from './reviews';

const changeTalk = ['review', 'negativeReview', 'positiveReview'] as const;

const noChange = {
  unless: ['negation'],
  unlessInSentence: ['asRequested', 'reviewMoot', 'sellerFeedback'],
} as const;

/** "We saw your two stars. Could you take them down?": the ask follows what it is about. */
const changesOfIt = (sentences: readonly Sentence[]): Place[] =>
  sentencesSaying(sentences, 'change')
    .filter(sentence => !namesReview(sentence) && !saysAny(sentence, ['sellerFeedback', 'reviewMoot']))
    .filter(({ prose, index, asks, ...rest }) => {
      const before = prose.sentences[index - 1];
      if (before === undefined || says(before, 'sellerFeedback')) return false;
      const sentence = { prose, index, asks, ...rest };
      const about = saysAny(before, ['negativeReview', 'reviewerFound', 'wasYou']);
      const goesOn = says(before, 'change') && says(before, 'review');
      return (about && (asks || says(sentence, 'please'))) || goesOn;
    })
    .flatMap(sentence => near([sentence], ['change'], { unless: ['negation'] }));

/** Asks to change or remove a product review, not seller feedback, not in passing. */
export const reviewChanges = (sentences: readonly Sentence[]): Place[] => [
  ...changeTalk.flatMap(talk => [
    ...near(sentences, ['change', talk], { within: 7, ...noChange }),
    ...near(sentences, ['isGone', talk, 'condition'], { within: 9, ...noChange }),
  ]),
  ...changesOfIt(sentences),
];

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
  ].map(place =>
    sentences.some(sentence => says(sentence, 'feedbackPossible'))
      ? {
          ...place,
          severity: 'tip',
          advice: 'Amazon accepts this once the problem is solved; say it once and leave it.',
        }
      : place,
  );
