/** What a rule locates, judged by what is said around it and in the whole message. */
import type { Concept } from '../lexicon/concepts';
import { sentencesAround, withoutRefusals } from '../locate/places';
import { talksOfReviews } from '../locate/reviews';
import type { Reading } from '../reading';
import type { Located, Rule } from '../rule';
import { saying, saysAny } from '../text/relations';
import { likelihoodOf, unlikely } from './likelihoods';

/** How many sentences before and after a place speak for or against it. */
const around = 1;

/** True where neither the sentences around a place nor the whole message make it likely. */
const isUnlikely = (
  rule: string,
  { field, start }: Located,
  { fields, sentences, draft }: Reading,
): boolean => {
  const read = fields.find(one => one.field === field);
  if (!read || start === null) return false;
  const nearby = sentencesAround(read, start, { before: around, after: around });
  return [nearby, sentences].every(some => (likelihoodOf(rule, some, draft.mode) ?? 1) < unlikely);
};

/** From this likelihood on a rule is broken, and its telling words are where. */
const asGoodAsCertain = 0.9;

/** Said beside them, telling words tell nothing. */
const unsaying: readonly Concept[] = ['negation', 'refusal', 'reviewMoot', 'asRequested', 'youSaid'];

const tellingWords = ({ id, group, telling = [] }: Rule, reading: Reading): readonly Located[] => {
  if (telling.length === 0 || (group === 'reviews' && !talksOfReviews(reading))) return [];
  const { sentences, draft } = reading;
  const own = withoutRefusals(sentences).filter(sentence => !saysAny(sentence, unsaying));
  const places = telling.flatMap(concept => saying(own, concept));
  if (places.length === 0) return [];
  return (likelihoodOf(id, sentences, draft.mode) ?? 0) >= asGoodAsCertain ? places : [];
};

/** What the rule finds and is not unlikely; where that is nothing, its telling words, if it is as good as certain. */
export const likelyPlaces = (rule: Rule, reading: Reading): readonly Located[] => {
  const found = rule.find(reading).filter(place => !isUnlikely(rule.id, place, reading));
  return found.length > 0 ? found : tellingWords(rule, reading);
};
