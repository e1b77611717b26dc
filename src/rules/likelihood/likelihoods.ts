/**
 * How likely each rule is broken and each purpose meant, judged by everything a message says together. Three witnesses are heard,
 * who learned apart: one knows the concepts, one the words, one the letters.
 */
import type { Mode, Purpose } from '../draft';
import type { Said } from '../text/said';
import type { Sentence } from '../text/prose';
import { asks } from '../weigh';
import { featuresOfWhole, visitFeatures } from './concept-features';
import { learnedConcepts } from './learned-concepts';
import { learnedText } from './learned-text';
import { firstPurpose, judgedPurposes, outcomes } from './outcomes';
import { WeightSum, WeightTable, type Weighed } from './weights';
import { textFeatures } from './text-features';

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
  /** The mean of words and letters. */
  readonly text: WeightTable;
}

let tables: Tables | null = null;

const readTables = (): Tables =>
  (tables ??= { concepts: new WeightTable(learnedConcepts), text: new WeightTable(learnedText) });

/** What a sentence weighs by its concepts and by its text. */
interface WeighedSentence {
  readonly concepts: Weighed;
  readonly text: Weighed;
}

/** Kept as long as what was said. */
const weighedAsking = new WeakMap<Said, WeighedSentence>();
const weighedOthers = new WeakMap<Said, WeighedSentence>();

const weighAnew = (sentence: Sentence, isAsking: boolean): WeighedSentence => {
  const features: number[] = [];
  visitFeatures({ concepts: sentence.heard.said.concepts, asks: isAsking }, feature =>
    features.push(feature),
  );
  const { concepts, text } = readTables();
  return { concepts: concepts.weigh(features), text: text.weigh(textFeatures(sentence.prose, sentence)) };
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

/** What the purpose that was read from the sentences weighs beside the witnesses, who are often right where it is not. */
const heardWeighs = 1;

/** What some sentences make likely. */
export class Likelihoods {
  readonly #concepts: WeightSum;
  readonly #text: WeightSum;

  constructor(concepts: WeightSum, text: WeightSum) {
    this.#concepts = concepts;
    this.#text = text;
  }

  /** How likely a rule is broken, or `mixed`, by all witnesses: from 0 to 1; null where it is not judged. */
  of(outcome: string): number | null {
    const index = outcomes.indexOf(outcome);
    return index < 0 || index >= firstPurpose ? null : logistic(this.#mean(index));
  }

  /** The likeliest purpose, where the sentences by themselves speak for one, or for none. */
  purposeBeside(heard: Purpose | null): LikelyPurpose {
    const own = judgedPurposes.map(
      (purpose, index) => this.#mean(firstPurpose + index) + (purpose === heard ? heardWeighs : 0),
    );
    const most = Math.max(...own);
    const whole = own.reduce((sum, value) => sum + Math.exp(value - most), 0);
    return { purpose: judgedPurposes[own.indexOf(most)] ?? null, likelihood: 1 / whole };
  }

  /** The mean of what the three witnesses say. */
  #mean(outcome: number): number {
    return (this.#concepts.of(outcome) + 2 * this.#text.of(outcome)) / 3;
  }
}

/** What some sentences make likely; null where too little of them was understood. */
export const likelihoodsIn = (sentences: readonly Sentence[], mode: Mode): Likelihoods | null => {
  const read = readTables();
  const concepts = new WeightSum(read.concepts);
  const text = new WeightSum(read.text);
  let length = 0;
  for (const sentence of sentences) {
    const weighed = weighSentence(sentence);
    concepts.add(weighed.concepts);
    text.add(weighed.text);
    length += sentence.endWord - sentence.firstWord;
  }
  if (concepts.count < fewestFeatures) return null;
  concepts.add(read.concepts.weigh(featuresOfWhole(mode, length)));
  return new Likelihoods(concepts, text);
};

/** How much a sentence, taken alone, speaks for an outcome. */
export const speaksFor = (outcome: string, sentence: Sentence): number => {
  const { concepts, text } = weighSentence(sentence);
  const index = outcomes.indexOf(outcome);
  return (concepts.sums[index] as number) + 2 * (text.sums[index] as number);
};
