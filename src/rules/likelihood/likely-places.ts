/** What a rule locates, judged by what is said around it and in the whole message. */
import type { Mode } from '../draft';
import type { Concept } from '../lexicon/concepts';
import { sentencesAround, withoutRefusals } from '../locate/places';
import type { Reading } from '../reading';
import type { Located, Rule } from '../rule';
import type { Sentence } from '../text/prose';
import { saysAny } from '../text/relations';
import { talksOfReviews } from '../locate/reviews';
import { likelihoodsIn, speaksFor, unlikely } from './likelihoods';
import { isJudged, judgedRules } from './outcomes';

/** How many sentences before and after a place speak for or against it. */
const around = { before: 1, after: 1 };

/** So near to what is found about reviews, the sentence that tells most belongs to it: "You gave two stars. It is mended. Change that?" */
const together = { before: 2, after: 2 };

/** Of anything else it belongs to what is found in itself. */
const itself = { before: 0 };

/** What is written further down must not clear a message of what it may not contain. */
const upToHere = { before: 1 };

/** By so few sentences little is told: only what they make very unlikely is passed over. */
const veryUnlikely = unlikely / 2;

/** Careful people disagree about tips soonest. */
const unlikelyTip = 0.4;

const fewestOf = ({ group, severity }: Rule): number =>
  group === 'content' ? veryUnlikely : severity === 'tip' ? unlikelyTip : unlikely;

/** From this likelihood on a rule is broken though it located nothing. */
const likelierThanNot = 0.5;

/** The sentences around a place; null where it has no words. */
const sentencesNear = (
  { field, start }: Located,
  reach: { readonly before: number; readonly after?: number },
  { fields }: Reading,
): readonly Sentence[] | null => {
  const read = fields.find(one => one.field === field);
  return read && start !== null ? sentencesAround(read, start, reach) : null;
};

/** How likely the sentences around a place make it; null where nobody can say. */
const likelihoodAt = ({ id, group }: Rule, place: Located, reading: Reading): number | null => {
  const nearby = sentencesNear(place, group === 'content' ? upToHere : around, reading);
  return nearby && (likelihoodsIn(nearby, reading.draft.mode)?.of(id) ?? null);
};

/** True where the whole message makes it likely that a rule is broken. */
const isLikely = (rule: Rule, { likelihoods }: Reading): boolean =>
  rule.group !== 'content' && (likelihoods?.of(rule.id) ?? 1) >= fewestOf(rule);

/** Places that the whole message makes likely, or the sentences around them. */
const withoutUnlikely = (rule: Rule, places: readonly Located[], reading: Reading): readonly Located[] =>
  places.length === 0 || !isJudged(rule) || isLikely(rule, reading)
    ? places
    : places.filter(place => (likelihoodAt(rule, place, reading) ?? 1) >= fewestOf(rule));

/** Said in the sentence that speaks for it, a rule is not broken unless that is as good as certain. */
const unsaying: readonly Concept[] = ['negation', 'refusal', 'reviewMoot', 'asRequested'];
const asGoodAsCertain = 0.7;

/** What sounds likely beside other news: a refund where nothing was returned, an order cancelled for another reason. */
const oftenBeside: readonly string[] = ['return-notice', 'stock-out'];

/** From here on a message is about reviews though none is named: "if they put a smile on your face, do review them". */
const goesWithoutSaying = 0.9;

/** The rules about reviews beside which a neutral ask is not worth a word. */
const worse = judgedRules.filter(rule => rule.startsWith('review') && rule !== 'review-request');

const saysWorse = ({ likelihoods }: Reading): boolean =>
  worse.some(rule => (likelihoods?.of(rule) ?? 0) >= likelierThanNot);

/** True where the whole message makes a rule so likely that it is broken, whatever it located. */
const isTold = ({ id, group }: Rule, likelihood: number, reading: Reading): boolean =>
  likelihood >= (oftenBeside.includes(id) ? asGoodAsCertain : likelierThanNot) &&
  (group !== 'reviews' || likelihood >= goesWithoutSaying || talksOfReviews(reading)) &&
  !(id === 'review-request' && saysWorse(reading));

/** The sentence that speaks most for a rule that the whole message tells of. */
const mostTelling = (rule: Rule, reading: Reading): readonly Sentence[] => {
  const likelihood = reading.likelihoods?.of(rule.id) ?? 0;
  if (!isTold(rule, likelihood, reading)) return [];
  const [most] = [...reading.sentences].sort((a, b) => speaksFor(rule.id, b) - speaksFor(rule.id, a));
  if (!most || !withoutRefusals(reading.sentences).includes(most)) return [];
  return likelihood < asGoodAsCertain && saysAny(most, unsaying) ? [] : [most];
};

/** True where some sentences make a rule likelier than not. */
const areTelling = (sentences: readonly Sentence[], { id }: Rule, mode: Mode): boolean =>
  (likelihoodsIn(sentences, mode)?.of(id) ?? 0) >= likelierThanNot;

/** Sentences that make a rule about content likelier than not, by themselves and behind the one before. */
const allTelling = (rule: Rule, { sentences, draft: { mode } }: Reading): readonly Sentence[] =>
  withoutRefusals(sentences).filter(
    sentence =>
      speaksFor(rule.id, sentence) > 0 &&
      !saysAny(sentence, unsaying) &&
      areTelling([sentence], rule, mode) &&
      areTelling(sentencesAround(sentence.prose, sentence.start, upToHere), rule, mode),
  );

/** What the rule finds and is not unlikely, and what tells most where that does not belong to it. */
export const likelyPlaces = (rule: Rule, reading: Reading): readonly Located[] => {
  const found = withoutUnlikely(rule, rule.find(reading), reading);
  if (!isJudged(rule)) return found;
  const telling = rule.group === 'content' ? allTelling(rule, reading) : mostTelling(rule, reading);
  const reach = rule.group === 'reviews' ? together : itself;
  const beside = telling.filter(
    sentence => !found.some(place => sentencesNear(place, reach, reading)?.includes(sentence) ?? true),
  );
  return [
    ...found,
    ...beside.map(({ prose, start, end }) => ({ ...found[0], fix: null, field: prose.field, start, end })),
  ];
};
