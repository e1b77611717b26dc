/** How learned weights are kept: in signs that a string literal need not escape, and read where they stand. */
import { charOf, digitAt, mostDigits } from '../lexicon/pack';
import { outcomes } from './outcomes';

/** What was learned, as it is kept. */
export interface LearnedWeights {
  /** Those that have weights, in order, each as how far it is from the one before, packed. */
  readonly features: string;
  /** First a row of what holds for every message, then a row for each feature, as `packRow` makes them. */
  readonly rows: string;
}

/** What a step weighs. */
export const step = 0.1;

/** Weights go as far as this to either side of nought, in steps. */
export const furthest = 45;

/** A sign below this is a weight of one step, for or against an outcome; one above makes the weight after it greater. */
const enlarging = 2 * outcomes.length;
const mostEnlarging = mostDigits - enlarging;

const signsOf = (outcome: number, steps: number): number[] => {
  const signs: number[] = [];
  let more = Math.abs(steps) - 1;
  for (; more > 0; more -= mostEnlarging) signs.push(enlarging + Math.min(more, mostEnlarging) - 1);
  return [...signs, 2 * outcome + (steps < 0 ? 1 : 0)];
};

/** Two signs tell how many follow in a row. */
const headLength = 2;
const lengthAt = (rows: string, start: number): number =>
  digitAt(rows, start) * mostDigits + digitAt(rows, start + 1);

/** A row as it is kept, of a weight in steps for each outcome. */
export const packRow = (steps: readonly number[]): string => {
  const signs = [...steps.entries()].flatMap(([outcome, value]) =>
    value === 0 ? [] : signsOf(outcome, value),
  );
  return [Math.floor(signs.length / mostDigits), signs.length % mostDigits, ...signs].map(charOf).join('');
};

/** Where each row begins. */
export const startsOf = (rows: string): readonly number[] => {
  const starts: number[] = [];
  for (let start = 0; start < rows.length; start += headLength + lengthAt(rows, start)) starts.push(start);
  return starts;
};

/** Adds the row that begins at a place to sums, one an outcome, so many times. */
export const addRow = (sums: Int32Array, rows: string, start: number, times: number): void => {
  const end = start + headLength + lengthAt(rows, start);
  let size = times;
  for (let at = start + headLength; at < end; at += 1) {
    const number = digitAt(rows, at);
    if (number >= enlarging) {
      size += times * (number - enlarging + 1);
      continue;
    }
    const outcome = number >> 1;
    sums[outcome] = (sums[outcome] as number) + ((number & 1) === 0 ? size : -size);
    size = times;
  }
};
