/** How likely each rule is broken and each purpose meant, judged by everything a message says together. */
import type { Mode, Purpose } from '../draft';
import type { Said } from '../text/said';
import type { Sentence } from '../text/prose';
import { asks } from '../weigh';
import { featuresOfWhole, visitFeatures } from './features';
import { firstPurpose, judgedPurposes, outcomes } from './outcomes';
import { weigh, WeightSum, type Weighed } from './weights';

/** Below this likelihood something is not believed, whatever was found. */
export const unlikely = 0.3;

export interface LikelyPurpose {
  /** Null where it is likeliest that none can be told. */
  readonly purpose: Purpose | null;
  /** From 0 to 1. */
  readonly likelihood: number;
}

/** What a sentence weighs, kept as long as what was said. */
const weighedAsking = new WeakMap<Said, Weighed>();
const weighedOthers = new WeakMap<Said, Weighed>();

const weighSentence = (sentence: Sentence): Weighed => {
  const { said } = sentence.heard;
  const isAsking = asks(sentence);
  const known = isAsking ? weighedAsking : weighedOthers;
  const before = known.get(said);
  if (before) return before;
  const features: number[] = [];
  visitFeatures({ concepts: said.concepts, asks: isAsking }, feature => features.push(feature));
  const weighed = weigh(features);
  known.set(said, weighed);
  return weighed;
};

const logistic = (sum: number): number => 1 / (1 + Math.exp(-sum));

/** Below this many features in all nothing is known of a message. */
const fewestFeatures = 4;

/** What some sentences make likely. */
export class Likelihoods {
  readonly #sum: WeightSum;

  constructor(sum: WeightSum) {
    this.#sum = sum;
  }

  /** How likely a rule is broken, or `mixed`: from 0 to 1; null where it is not judged. */
  of(outcome: string): number | null {
    const index = outcomes.indexOf(outcome);
    return index < 0 || index >= firstPurpose ? null : logistic(this.#sum.of(index));
  }

  get purpose(): LikelyPurpose {
    const own = judgedPurposes.map((_, index) => this.#sum.of(firstPurpose + index));
    const most = Math.max(...own);
    const whole = own.reduce((sum, value) => sum + Math.exp(value - most), 0);
    return { purpose: judgedPurposes[own.indexOf(most)] ?? null, likelihood: 1 / whole };
  }
}

/** What some sentences make likely; null where too little of them was understood. */
export const likelihoodsIn = (sentences: readonly Sentence[], mode: Mode): Likelihoods | null => {
  const sum = new WeightSum();
  let words = 0;
  for (const sentence of sentences) {
    sum.add(weighSentence(sentence));
    words += sentence.endWord - sentence.firstWord;
  }
  if (sum.count < fewestFeatures) return null;
  sum.add(weigh(featuresOfWhole(mode, words)));
  return new Likelihoods(sum);
};
