/** Learned weights, read where they stand: to unpack a hundred thousand would take longer than a first check. */
import { unpack } from '../lexicon/pack';
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

/** '#' to '~' without '\\': a string literal need escape none of them. */
const lowest = 0x23;
const backslash = 0x5c;
const highest = 0x7e;

/** The greatest number that a sign stands for. */
const greatest = highest - lowest - 1;

/** Weights go as far as this to either side of nought, in steps. */
export const furthest = 45;

const signOf = (value: number): string => {
  const code = lowest + value;
  return String.fromCharCode(code < backslash ? code : code + 1);
};

const numberAt = (signs: string, at: number): number => {
  const code = signs.charCodeAt(at);
  return code - lowest - (code > backslash ? 1 : 0);
};

/** A sign below this is a weight of one step, for or against an outcome; one above makes the weight after it greater. */
const enlarging = 2 * outcomes.length;
const mostEnlarging = greatest - enlarging + 1;

const signsOf = (outcome: number, steps: number): number[] => {
  const signs: number[] = [];
  let more = Math.abs(steps) - 1;
  for (; more > 0; more -= mostEnlarging) signs.push(enlarging + Math.min(more, mostEnlarging) - 1);
  return [...signs, 2 * outcome + (steps < 0 ? 1 : 0)];
};

/** Two signs tell how many follow in a row. */
const headLength = 2;
const headBase = greatest + 1;
const lengthAt = (rows: string, start: number): number =>
  numberAt(rows, start) * headBase + numberAt(rows, start + 1);

/** A row as it is kept, of a weight in steps for each outcome. */
export const packRow = (steps: readonly number[]): string => {
  const signs = [...steps.entries()].flatMap(([outcome, value]) =>
    value === 0 ? [] : signsOf(outcome, value),
  );
  return [Math.floor(signs.length / headBase), signs.length % headBase, ...signs].map(signOf).join('');
};

/** Where each row begins. */
export const startsOf = (rows: string): readonly number[] => {
  const starts: number[] = [];
  for (let start = 0; start < rows.length; start += headLength + lengthAt(rows, start)) starts.push(start);
  return starts;
};

/** The weights of some features, added up. */
export interface Weighed {
  /** The rows of those that have any, each once. */
  readonly rows: readonly number[];
  /** By outcome, in steps. */
  readonly sums: Int32Array;
}

/** Features are looked up by their first bits, so many. */
const bucketBits = 12;

export class WeightTable {
  readonly #signs: string;
  readonly #features: Int32Array;
  /** By the first bits of a feature, where those that begin so begin. */
  readonly #buckets = new Int32Array((1 << bucketBits) + 1);
  /** How many bits follow the first. */
  readonly #restBits: number;
  /** Where each row begins. */
  readonly #starts: readonly number[];
  /** By row, the number of the last sum it was added to. */
  readonly #lastSum: Uint32Array;
  #sumsBegun = 0;

  constructor({ features, rows }: LearnedWeights) {
    this.#signs = rows;
    this.#features = unpack(features);
    const { length } = this.#features;
    for (let index = 1; index < length; index += 1)
      this.#features[index] = (this.#features[index] as number) + (this.#features[index - 1] as number);
    this.#restBits = Math.max(0, 32 - Math.clz32(this.#features[length - 1] ?? 0) - bucketBits);
    this.#fillBuckets();
    this.#starts = startsOf(rows);
    this.#lastSum = new Uint32Array(length + 1);
  }

  #fillBuckets(): void {
    let index = 0;
    for (let bucket = 0; bucket < this.#buckets.length; bucket += 1) {
      while (index < this.#features.length && (this.#features[index] as number) >> this.#restBits < bucket)
        index += 1;
      this.#buckets[bucket] = index;
    }
  }

  /** The row of a feature; below nought where it has none. */
  #rowOf(feature: number): number {
    const bucket = feature >> this.#restBits;
    const end = this.#buckets[bucket + 1] ?? 0;
    for (let index = this.#buckets[bucket] ?? 0; index < end; index += 1)
      if (this.#features[index] === feature) return index + 1;
    return -1;
  }

  /** Adds a row to sums so many times. */
  addRow(sums: Int32Array, row: number, times: number): void {
    const start = this.#starts[row] as number;
    const end = start + headLength + lengthAt(this.#signs, start);
    let size = times;
    for (let at = start + headLength; at < end; at += 1) {
      const number = numberAt(this.#signs, at);
      if (number >= enlarging) {
        size += times * (number - enlarging + 1);
        continue;
      }
      const outcome = number >> 1;
      sums[outcome] = (sums[outcome] as number) + ((number & 1) === 0 ? size : -size);
      size = times;
    }
  }

  /** Adds up the weights of features, none of them twice. */
  weigh(features: readonly number[]): Weighed {
    const rows: number[] = [];
    const sums = new Int32Array(outcomes.length);
    for (const feature of features) {
      const row = this.#rowOf(feature);
      if (row < 0) continue;
      rows.push(row);
      this.addRow(sums, row, 1);
    }
    return { rows, sums };
  }

  /** A number for a new sum. */
  newSum(): number {
    return (this.#sumsBegun += 1);
  }

  /** True where the row was added to the sum before; from now on it is. */
  isIn(sum: number, row: number): boolean {
    const isIn = this.#lastSum[row] === sum;
    this.#lastSum[row] = sum;
    return isIn;
  }
}

/** The row of what holds for every message. */
const rowOfAll = 0;

/** Adds up what was weighed apart; a feature counts once. */
export class WeightSum {
  readonly #table: WeightTable;
  readonly #number: number;
  readonly #added = new Set<Weighed>();
  /** By outcome, in steps. */
  readonly #sums = new Int32Array(outcomes.length);
  #count = 0;

  constructor(table: WeightTable) {
    this.#table = table;
    this.#number = table.newSum();
    table.addRow(this.#sums, rowOfAll, 1);
  }

  /** How many features with weights there were. */
  get count(): number {
    return this.#count;
  }

  add(weighed: Weighed): void {
    if (this.#added.has(weighed)) return;
    this.#added.add(weighed);
    const { rows, sums } = weighed;
    for (const row of rows)
      if (this.#table.isIn(this.#number, row)) this.#table.addRow(this.#sums, row, -1);
      else this.#count += 1;
    for (let outcome = 0; outcome < sums.length; outcome += 1)
      this.#sums[outcome] = (this.#sums[outcome] as number) + (sums[outcome] as number);
  }

  /** What the weights of an outcome sum up to. */
  of(outcome: number): number {
    return (this.#sums[outcome] as number) * step;
  }
}
