/** How likely each rule is broken and each purpose meant, judged by everything a message says together. */
import type { Mode, Purpose } from '../draft';
import type { Said } from '../text/said';
import type { Sentence } from '../text/prose';
import { asks } from '../weigh';
import { featuresOfWhole, visitFeatures } from './features';
import { firstPurpose, judgedPurposes, outcomes } from './outcomes';
import { addRow, rowOf } from './weights';

/** Below this likelihood something is not believed, whatever was found. */
export const unlikely = 0.3;

export interface LikelyPurpose {
  /** Null where it is likeliest that none can be told. */
  readonly purpose: Purpose | null;
  /** From 0 to 1. */
  readonly likelihood: number;
}

/** Rows of a sentence's features live as long as what was said. */
const rowsOfAsking = new WeakMap<Said, readonly number[]>();
const rowsOfOthers = new WeakMap<Said, readonly number[]>();

const rowsOf = (sentence: Sentence): readonly number[] => {
  const { said } = sentence.heard;
  const isAsking = asks(sentence);
  const known = isAsking ? rowsOfAsking : rowsOfOthers;
  const before = known.get(said);
  if (before) return before;
  const rows: number[] = [];
  visitFeatures({ concepts: said.concepts, asks: isAsking }, feature => {
    const row = rowOf(feature);
    if (row >= 0) rows.push(row);
  });
  known.set(said, rows);
  return rows;
};

const logistic = (sum: number): number => 1 / (1 + Math.exp(-sum));

/** Below this many features in all nothing is known of a message. */
const fewestFeatures = 4;

/** What some sentences make likely. */
export class Likelihoods {
  /** What the weights of each outcome sum up to. */
  readonly #sums: Float64Array;

  constructor(rows: ReadonlySet<number>) {
    this.#sums = new Float64Array(outcomes.length);
    addRow(this.#sums, 0);
    for (const row of rows) addRow(this.#sums, row);
  }

  /** How likely a rule is broken, or `mixed`: from 0 to 1; null where it is not judged. */
  of(outcome: string): number | null {
    const index = outcomes.indexOf(outcome);
    return index < 0 || index >= firstPurpose ? null : logistic(this.#sums[index] as number);
  }

  get purpose(): LikelyPurpose {
    const own = this.#sums.subarray(firstPurpose);
    const most = Math.max(...own);
    const whole = own.reduce((sum, value) => sum + Math.exp(value - most), 0);
    return { purpose: judgedPurposes[own.indexOf(most)] ?? null, likelihood: 1 / whole };
  }
}

/** What some sentences make likely; null where too little of them was understood. */
export const likelihoodsIn = (sentences: readonly Sentence[], mode: Mode): Likelihoods | null => {
  const rows = new Set<number>();
  let words = 0;
  for (const sentence of sentences) {
    for (const row of rowsOf(sentence)) rows.add(row);
    words += sentence.endWord - sentence.firstWord;
  }
  if (rows.size < fewestFeatures) return null;
  for (const feature of featuresOfWhole(mode, words)) {
    const row = rowOf(feature);
    if (row >= 0) rows.add(row);
  }
  return new Likelihoods(rows);
};
