/** From words found to places in a report. */
import type { FieldReading, Reading } from '../reading';
import type { Span } from '../report';
import type { Located } from '../rule';
import type { Concept } from '../lexicon/concepts';
import { hitsOf, says, sentenceAt, type Prose, type Sentence } from '../text/prose';
import { saysAny, sentencesSaying } from '../text/relations';
import { inside } from '../text/spans';

/** Spans of one field that are not the buyer's quoted words. */
export const unquoted = <Found extends Span>(field: FieldReading, spans: readonly Found[]): Found[] =>
  spans.filter(({ start }) => !inside(field.quoted, start));

export const placeIn = ({ field }: FieldReading, { start, end }: Span): Located => ({ field, start, end });

/** Every match of a pattern in all fields, quoted words left out. The pattern carries the `g` flag. */
export const matching = ({ fields }: Reading, pattern: RegExp): Located[] =>
  fields.flatMap(field =>
    unquoted(
      field,
      [...field.text.matchAll(pattern)].map(({ 0: found, index }) => ({
        start: index,
        end: index + found.length,
      })),
    ).map(span => placeIn(field, span)),
  );

/** Matches of several patterns; where two overlap, the report keeps the longer. */
export const matchingAny = (reading: Reading, patterns: readonly RegExp[]): Located[] =>
  patterns.flatMap(pattern => matching(reading, pattern));

/** A place without words. */
export const wordless = (field: Located['field'] = 'body'): Located => ({ field, start: null, end: null });

export const anySays = ({ sentences }: Reading, concept: Concept): boolean =>
  sentencesSaying(sentences, concept).length > 0;

/** True where the sentence around a place says one of the concepts. */
export const sentenceSays = (
  { sentences }: FieldReading,
  at: number,
  concepts: readonly Concept[],
): boolean => {
  const sentence = sentenceAt(sentences, at);
  return sentence !== null && concepts.some(concept => says(sentence, concept));
};

/** The sentence at a place, and up to so many before and after it. */
export const sentencesAround = (
  { sentences }: Pick<Prose, 'sentences'>,
  at: number,
  { before = 0, after = 0 }: { readonly before?: number; readonly after?: number },
): readonly Sentence[] => {
  const own = sentenceAt(sentences, at);
  return own ? sentences.slice(Math.max(0, own.index - before), own.index + after + 1) : [];
};

/** How many sentences after the buyer's wish is told again its refusal may come. */
const refusalReaches = 2;

const opensQuote = ({ prose, start }: Sentence): boolean => /["“„«「『]/.test(prose.text.charAt(start));

/** "You asked for a bank transfer. Sorry, no: we are not allowed to": told again to be refused. */
const isRefusedAfter = (sentence: Sentence): boolean =>
  (saysAny(sentence, ['asRequested', 'youSaid']) || opensQuote(sentence)) &&
  sentence.prose.sentences
    .slice(sentence.index + 1, sentence.index + 1 + refusalReaches)
    .some(after => says(after, 'refusal'));

/** Sentences but those that tell the buyer's wish again before it is refused: "You'd like money for your review. We can't do that". */
export const withoutRefusedWishes = (sentences: readonly Sentence[]): readonly Sentence[] =>
  sentences.filter(sentence => !isRefusedAfter(sentence));

const lastOf = (sentence: Sentence, concept: Concept): number =>
  hitsOf(sentence, concept).at(-1)?.start ?? -1;

/** "We cannot pay for reviews, but here is a coupon": what comes after the turn is not refused. */
const turnsFromRefusal = (sentence: Sentence): boolean =>
  lastOf(sentence, 'turn') > lastOf(sentence, 'refusal');

/** Sentences that do not refuse what they name: "coupons are Amazon's, we cannot give any". */
export const withoutRefusals = (sentences: readonly Sentence[]): readonly Sentence[] =>
  sentencesSaying(sentences, 'refusal').length === 0
    ? sentences
    : sentences.filter(
        sentence => (!says(sentence, 'refusal') || turnsFromRefusal(sentence)) && !isRefusedAfter(sentence),
      );
