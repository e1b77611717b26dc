/** The learned weights, unpacked at their first use. */
import { unpack } from '../lexicon/pack';
import { featureCount, featureOf } from './features';
import { learned } from './learned';
import { outcomes } from './outcomes';

export interface Weights {
  /** Of each feature the start of its row in `values`; -1 where it has none. */
  readonly rowOf: Int32Array;
  /** One row a feature, one value an outcome; the first row is where every message starts from. */
  readonly values: Float32Array;
}

/** What was learned, as it is kept: whole numbers of `step`, one row a feature, after a first row of what holds for every message. */
export interface LearnedWeights {
  readonly outcomes: readonly string[];
  /** Their names, apart by spaces. */
  readonly features: string;
  readonly step: number;
  /** Packed; below nought as odd numbers. */
  readonly values: string;
}

/** Whole numbers without a sign: nought, -1, 1, -2, 2 … */
export const withoutSign = (value: number): number => (value < 0 ? -2 * value - 1 : 2 * value);
const withSign = (value: number): number => (value % 2 === 1 ? -(value + 1) / 2 : value / 2);

const readWeights = (kept: LearnedWeights): Weights => {
  const values = Float32Array.from(unpack(kept.values), value => withSign(value) * kept.step);
  const rowOf = new Int32Array(featureCount).fill(-1);
  for (const [index, name] of kept.features.split(' ').entries()) {
    const feature = featureOf(name);
    if (feature !== null) rowOf[feature] = (index + 1) * outcomes.length;
  }
  return { rowOf, values };
};

let read: Weights | null = null;

export const weights = (): Weights => (read ??= readWeights(learned));
