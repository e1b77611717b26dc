/** Law and police as a threat against the buyer. */
import { hitsOf, says, type Sentence } from '../text/prose';
import { near, saying, sentencesSaying, type Place } from '../text/relations';

/** So many words before a threat a "not" still unsays it. */
const unsaysWithin = 2;

/** "If the claim is not withdrawn we go to court": the "not" stands in the condition. */
const isOnCondition = (sentence: Sentence): boolean => {
  const negations = hitsOf(sentence, 'negation');
  return hitsOf(sentence, 'legalThreat').some(threat =>
    hitsOf(sentence, 'condition').some(
      condition =>
        condition.start < threat.start &&
        negations.some(({ start }) => start > condition.start && start < threat.start) &&
        negations.every(
          ({ start, endWord }) =>
            start < condition.start || start > threat.start || threat.firstWord - endWord > unsaysWithin,
        ),
    ),
  );
};

export const threats = (sentences: readonly Sentence[]): Place[] => [
  ...saying(sentences, 'legalThreat', ['negation']),
  ...sentencesSaying(sentences, 'condition')
    .filter(
      sentence => says(sentence, 'legalThreat') && says(sentence, 'negation') && isOnCondition(sentence),
    )
    .flatMap(sentence => near([sentence], ['legalThreat'])),
];
