/** What a rule locates, judged by what is said around it and in the whole message. */
import type { Concept } from '../lexicon/concepts';
import { sentencesAround, withoutRefusals } from '../locate/places';
import { talksOfReviews } from '../locate/reviews';
import type { Reading } from '../reading';
import type { Located, Rule } from '../rule';
import { saying, saysAny } from '../text/relations';
import { likelihoodsIn, unlikely } from './likelihoods';

/** How many sentences before and after a place speak for or against it. */
const around = 1;

/** True where the sentences around a place make it unlikely. */
const isUnlikely = (rule: string, { field, start }: Located, { fields, draft }: Reading): boolean => {
  const read = fields.find(one => one.field === field);
  if (!read || start === null) return false;
  const nearby = sentencesAround(read, start, { before: around, after: around });
  return (likelihoodsIn(nearby, draft.mode)?.of(rule) ?? 1) < unlikely;
};

/** Places that the whole message makes likely, or the sentences around them. */
const withoutUnlikely = (rule: string, places: readonly Located[], reading: Reading): readonly Located[] =>
  places.length === 0 || (reading.likelihoods?.of(rule) ?? 1) >= unlikely
    ? places
    : places.filter(place => !isUnlikely(rule, place, reading));

/** From this likelihood on a rule is broken, and its telling words are where. */
const asGoodAsCertain = 0.9;

/** Said beside them, telling words tell nothing. */
const unsaying: readonly Concept[] = ['negation', 'refusal', 'reviewMoot', 'asRequested', 'youSaid'];

const tellingWords = ({ id, group, telling = [] }: Rule, reading: Reading): readonly Located[] => {
  if (telling.length === 0 || (reading.likelihoods?.of(id) ?? 0) < asGoodAsCertain) return [];
  if (group === 'reviews' && !talksOfReviews(reading)) return [];
  const own = withoutRefusals(reading.sentences).filter(sentence => !saysAny(sentence, unsaying));
  return telling.flatMap(concept => saying(own, concept));
};

/** What the rule finds and is not unlikely; where that is nothing, its telling words, if it is as good as certain. */
export const likelyPlaces = (rule: Rule, reading: Reading): readonly Located[] => {
  const found = withoutUnlikely(rule.id, rule.find(reading), reading);
  return found.length > 0 ? found : tellingWords(rule, reading);
};
