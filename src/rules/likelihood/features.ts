/**
 * What likelihoods are weighed by: which concepts a message says, which two of them in one sentence, and which in a question or
 * a request. Words and languages play no part, so what is learned in one language holds in all.
 */
import type { Mode } from '../draft';
import { modes } from '../draft';
import { concepts } from '../lexicon/concepts';
import { conceptCount, conceptIndex } from '../text/concept-index';

/** What one sentence says, as far as likelihoods go by it. */
export interface SaidSentence {
  /** Numbers of the concepts said, in any order. */
  readonly concepts: readonly number[];
  readonly asks: boolean;
}

/** Little words tell the language and nothing else. */
const littleWords = conceptIndex('common');

const asked = conceptCount;
const pairs = 2 * conceptCount;
const others = pairs + conceptCount * conceptCount;
const anyAsk = others;
const ofMode = others + 1;
const ofLength = ofMode + modes.length;

/** Words to a step of length; longer than the last step is all the same. */
const wordsPerStep = 8;
const lastStep = 6;

/** How many features there may be: each is a number below. */
export const featureCount = ofLength + lastStep + 1;

/** Calls `visit` with each feature of a sentence. */
export const visitFeatures = (
  { concepts: said, asks }: SaidSentence,
  visit: (feature: number) => void,
): void => {
  if (asks) visit(anyAsk);
  for (const [index, one] of said.entries()) {
    if (one === littleWords) continue;
    visit(one);
    if (asks) visit(asked + one);
    for (let later = index + 1; later < said.length; later += 1) {
      const other = said[later] as number;
      if (other === littleWords) continue;
      visit(pairs + Math.min(one, other) * conceptCount + Math.max(one, other));
    }
  }
};

/** The features of a message beside those of its sentences. */
export const featuresOfWhole = (mode: Mode, words: number): readonly number[] => [
  ofMode + modes.indexOf(mode),
  ofLength + Math.min(lastStep, Math.floor(words / wordsPerStep)),
];

const numbers = new Map<string, number>(concepts.map((concept, index) => [concept, index]));

/** A feature's name, by which it is kept: numbers change with the list of concepts. */
export const featureName = (feature: number): string => {
  if (feature < asked) return concepts[feature] as string;
  if (feature < pairs) return `${concepts[feature - asked] as string}?`;
  if (feature < others) {
    const pair = feature - pairs;
    const first = concepts[Math.floor(pair / conceptCount)] as string;
    return `${first}+${concepts[pair % conceptCount] as string}`;
  }
  if (feature === anyAsk) return '?';
  return feature < ofLength ? (modes[feature - ofMode] as string) : `=${String(feature - ofLength)}`;
};

/** The feature of a name; null where its concept is no more. */
export const featureOf = (name: string): number | null => {
  if (name === '?') return anyAsk;
  if (name.startsWith('=')) return ofLength + Number(name.slice(1));
  const mode = modes.findIndex(one => one === name);
  if (mode >= 0) return ofMode + mode;
  const isAsked = name.endsWith('?');
  const [first, second] = (isAsked ? name.slice(0, -1) : name).split('+').map(part => numbers.get(part));
  if (first === undefined) return null;
  if (name.includes('+'))
    return second === undefined
      ? null
      : pairs + Math.min(first, second) * conceptCount + Math.max(first, second);
  return isAsked ? asked + first : first;
};
