/** Law and police as a threat against the buyer. */
import { hitsOf, says, type Sentence } from '../text/prose';
import { near, saying, sentencesSaying, type Place } from '../text/relations';
import { firstAtLeast } from '../text/spans';

/** So many words before a threat a "not" still unsays it. */
const unsaysWithin = 2;

/** "If the claim is not withdrawn we go to court": the last "not" before the threat stands in the condition. */
const isOnCondition = (sentence: Sentence): boolean => {
  const condition = hitsOf(sentence, 'condition')[0]?.start ?? Infinity;
  const negations = hitsOf(sentence, 'negation');
  return hitsOf(sentence, 'legalThreat').some(threat => {
    const last = negations[firstAtLeast(negations, threat.start, ({ start }) => start) - 1];
    return last !== undefined && last.start > condition && threat.firstWord - last.endWord > unsaysWithin;
  });
};

export const threats = (sentences: readonly Sentence[]): Place[] => [
  ...saying(sentences, 'legalThreat', ['negation']),
  ...sentencesSaying(sentences, 'condition')
    .filter(
      sentence => says(sentence, 'legalThreat') && says(sentence, 'negation') && isOnCondition(sentence),
    )
    .flatMap(sentence => near([sentence], ['legalThreat'])),
];
