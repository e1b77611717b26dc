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

/** The steps of a sign. */
const stepsOf = (code: number): number => code - lowest - furthest - (code > backslash ? 1 : 0);

/** The row of what holds for every message. */
const rowOfAll = 0;

class Rows {
  readonly #steps = new Int8Array(learned.values.length);
  readonly #isUnpacked = new Uint8Array(learned.values.length / outcomes.length);
  readonly #ofFeature = new Int32Array(featureCount).fill(-1);
  /** By row, the number of the last sum it was added to. */
  readonly #lastSum = new Uint32Array(learned.values.length / outcomes.length);
  #sumsBegun = 0;

  constructor() {
    let feature = 0;
    for (const [index, distance] of unpack(learned.features).entries()) {
      feature += distance;
      this.#ofFeature[feature] = index + 1;
    }
  }

  /** Below nought where a feature has none. */
  of(feature: number): number {
    return this.#ofFeature[feature] as number;
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

  /** Adds a row so many times. A row is unpacked when it is first added. */
  add(sums: Int32Array, row: number, times: number): void {
    const start = row * outcomes.length;
    if (this.#isUnpacked[row] === 0) this.#unpack(row, start);
    const steps = this.#steps;
    for (let outcome = 0; outcome < sums.length; outcome += 1)
      sums[outcome] = (sums[outcome] as number) + times * (steps[start + outcome] as number);
  }

  #unpack(row: number, start: number): void {
    this.#isUnpacked[row] = 1;
    for (let at = start; at < start + outcomes.length; at += 1)
      this.#steps[at] = stepsOf(learned.values.charCodeAt(at));
  }
}

let rows: Rows | null = null;
const readRows = (): Rows => (rows ??= new Rows());

/** The weights of some features, added up. */
export interface Weighed {
  /** The rows of those that have any, each once. */
  readonly rows: readonly number[];
  /** By outcome, in steps. */
  readonly sums: Int32Array;
}

/** Adds up the weights of features, none of them twice. */
export const weigh = (features: readonly number[]): Weighed => {
  const all = readRows();
  const own = features.map(feature => all.of(feature)).filter(row => row >= 0);
  const sums = new Int32Array(outcomes.length);
  for (const row of own) all.add(sums, row, 1);
  return { rows: own, sums };
};

/** Adds up what was weighed apart; a feature counts once. */
export class WeightSum {
  readonly #rows = readRows();
  readonly #number = this.#rows.newSum();
  /** By outcome, in steps. */
  readonly #sums = new Int32Array(outcomes.length);
  readonly #added = new Set<Weighed>();
  #count = 0;

  constructor() {
    this.#rows.add(this.#sums, rowOfAll, 1);
  }

  /** How many features with weights there were. */
  get count(): number {
    return this.#count;
  }

  add(weighed: Weighed): void {
    if (this.#added.has(weighed)) return;
    this.#added.add(weighed);
    const { rows: own, sums } = weighed;
    for (const row of own)
      if (this.#rows.isIn(this.#number, row)) this.#rows.add(this.#sums, row, -1);
      else this.#count += 1;
    for (let outcome = 0; outcome < sums.length; outcome += 1)
      this.#sums[outcome] = (this.#sums[outcome] as number) + (sums[outcome] as number);
  }

  /** What the weights of an outcome sum up to. */
  of(outcome: number): number {
    return (this.#sums[outcome] as number) * learned.step;
  }
}
