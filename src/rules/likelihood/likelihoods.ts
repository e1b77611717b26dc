/**
 * How likely each rule is broken and each purpose meant, judged by everything a message says together. Two witnesses are heard,
 * who learned apart: one knows the concepts, the other the words.
 */
import type { Mode, Purpose } from '../draft';
import type { Said } from '../text/said';
import type { Sentence } from '../text/prose';
import { asks } from '../weigh';
import { featuresOfWhole, visitFeatures } from './concept-features';
import { learnedConcepts } from './learned-concepts';
import { learnedWords } from './learned-words';
import { firstPurpose, judgedPurposes, outcomes } from './outcomes';
import { WeightSum, WeightTable, type Weighed } from './weights';
import { wordFeatures } from './word-features';

/** Below this likelihood something is not believed, whatever was found. */
export const unlikely = 0.3;

export interface LikelyPurpose {
  /** Null where it is likeliest that none can be told. */
  readonly purpose: Purpose | null;
  /** From 0 to 1. */
  readonly likelihood: number;
}

interface Tables {
  readonly concepts: WeightTable;
  readonly words: WeightTable;
}

let tables: Tables | null = null;

const readTables = (): Tables =>
  (tables ??= { concepts: new WeightTable(learnedConcepts), words: new WeightTable(learnedWords) });

/** What a sentence weighs to each witness. */
interface WeighedSentence {
  readonly concepts: Weighed;
  readonly words: Weighed;
}

/** Kept as long as what was said. */
const weighedAsking = new WeakMap<Said, WeighedSentence>();
const weighedOthers = new WeakMap<Said, WeighedSentence>();

const weighAnew = (sentence: Sentence, isAsking: boolean): WeighedSentence => {
  const features: number[] = [];
  visitFeatures({ concepts: sentence.heard.said.concepts, asks: isAsking }, feature =>
    features.push(feature),
  );
  const { concepts, words } = readTables();
  return { concepts: concepts.weigh(features), words: words.weigh(wordFeatures(sentence.prose, sentence)) };
};

const weighSentence = (sentence: Sentence): WeighedSentence => {
  const { said } = sentence.heard;
  const isAsking = asks(sentence);
  const known = isAsking ? weighedAsking : weighedOthers;
  const before = known.get(said);
  if (before) return before;
  const weighed = weighAnew(sentence, isAsking);
  known.set(said, weighed);
  return weighed;
};

const logistic = (sum: number): number => 1 / (1 + Math.exp(-sum));

/** Below this many features in all nothing is known of a message. */
const fewestFeatures = 4;

/** What some sentences make likely. */
export class Likelihoods {
  readonly #concepts: WeightSum;
  readonly #words: WeightSum;

  constructor(concepts: WeightSum, words: WeightSum) {
    this.#concepts = concepts;
    this.#words = words;
  }

  /** How likely a rule is broken, or `mixed`, by both witnesses: from 0 to 1; null where it is not judged. */
  of(outcome: string): number | null {
    const index = outcomes.indexOf(outcome);
    return index < 0 || index >= firstPurpose ? null : logistic(this.#mean(index));
  }

  get purpose(): LikelyPurpose {
    const own = judgedPurposes.map((_, index) => this.#mean(firstPurpose + index));
    const most = Math.max(...own);
    const whole = own.reduce((sum, value) => sum + Math.exp(value - most), 0);
    return { purpose: judgedPurposes[own.indexOf(most)] ?? null, likelihood: 1 / whole };
  }

  /** What both witnesses say together. */
  #mean(outcome: number): number {
    return (this.#concepts.of(outcome) + this.#words.of(outcome)) / 2;
  }
}

/** What some sentences make likely; null where too little of them was understood. */
export const likelihoodsIn = (sentences: readonly Sentence[], mode: Mode): Likelihoods | null => {
  const read = readTables();
  const concepts = new WeightSum(read.concepts);
  const words = new WeightSum(read.words);
  let length = 0;
  for (const sentence of sentences) {
    const weighed = weighSentence(sentence);
    concepts.add(weighed.concepts);
    words.add(weighed.words);
    length += sentence.endWord - sentence.firstWord;
  }
  if (concepts.count < fewestFeatures) return null;
  concepts.add(read.concepts.weigh(featuresOfWhole(mode, length)));
  return new Likelihoods(concepts, words);
};

/** How much a sentence, taken alone, speaks for an outcome. */
export const speaksFor = (outcome: string, sentence: Sentence): number => {
  const { concepts, words } = weighSentence(sentence);
  const index = outcomes.indexOf(outcome);
  return (concepts.sums[index] as number) + (words.sums[index] as number);
};
