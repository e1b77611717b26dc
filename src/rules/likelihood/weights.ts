/** The learned weights. They stay packed: to unpack a hundred thousand would take longer than a first check. */
import { unpack } from '../lexicon/pack';
import { featureCount } from './features';
import { learned } from './learned';
import { outcomes } from './outcomes';

/** What was learned, as it is kept. */
export interface LearnedWeights {
  /** Features are numbers by this list. */
  readonly concepts: readonly string[];
  readonly outcomes: readonly string[];
  /** Those that have weights, each as how far it is from the one before, packed. */
  readonly features: string;
  readonly step: number;
  /** A sign for each weight: first a row of what holds for every message, then a row for each feature. */
  readonly values: string;
}

/** '#' to '~' without '\\': a string literal need escape none of them. */
const lowest = 0x23;
const backslash = 0x5c;
const highest = 0x7e;

/** Weights go as far as this to either side of nought, in steps. */
export const furthest = (highest - lowest - 1) / 2;

/** The sign for a weight in whole steps. */
export const signOf = (steps: number): string => {
  const code = lowest + furthest + steps;
  return String.fromCharCode(code < backslash ? code : code + 1);
};

/** Adds the row of weights that begins at a place to the sums, one an outcome. */
export const addRow = (sums: Float64Array, row: number): void => {
  const { values, step } = learned;
  for (let outcome = 0; outcome < sums.length; outcome += 1) {
    const code = values.charCodeAt(row + outcome);
    const steps = code - lowest - furthest - (code > backslash ? 1 : 0);
    sums[outcome] = (sums[outcome] as number) + steps * step;
  }
};

const readRows = (): Int32Array => {
  const rows = new Int32Array(featureCount).fill(-1);
  let feature = 0;
  for (const [index, distance] of unpack(learned.features).entries()) {
    feature += distance;
    rows[feature] = (index + 1) * outcomes.length;
  }
  return rows;
};

let rows: Int32Array | null = null;

/** Where the row of a feature begins; below nought where it has none. */
export const rowOf = (feature: number): number => (rows ??= readRows())[feature] as number;
