/** The learned weights, looked up by feature and added up: to unpack a hundred thousand would take longer than a first check. */
import { unpack } from '../lexicon/pack';
import { outcomes } from './outcomes';
import { addRow, startsOf, step, type LearnedWeights } from './packed-weights';

/** The weights of some features, added up. */
export interface Weighed {
  /** The rows of those that have any, each once. */
  readonly rows: readonly number[];
  /** By outcome, in steps. */
  readonly sums: Int32Array;
}

/** Features are looked up by their first bits, so many. */
const bucketBits = 16;

/** What was met in a round; a new round forgets it all at no cost. */
class Met {
  readonly #lastRound: Uint32Array;
  #rounds = 0;

  constructor(length: number) {
    this.#lastRound = new Uint32Array(length);
  }

  newRound(): number {
    return (this.#rounds += 1);
  }

  /** True where it was met in the round before; from now on it is. */
  isMet(round: number, index: number): boolean {
    const isMet = this.#lastRound[index] === round;
    this.#lastRound[index] = round;
    return isMet;
  }
}

export class WeightTable {
  readonly #signs: string;
  readonly #features: Int32Array;
  /** By the first bits of a feature, where those that begin so begin. */
  readonly #buckets = new Int32Array((1 << bucketBits) + 1);
  /** How many bits follow the first. */
  readonly #restBits: number;
  /** Where each row begins. */
  readonly #starts: readonly number[];
  /** Rows met while features are weighed. */
  readonly #weighed: Met;
  /** Rows added to sums, a round for each. */
  readonly summed: Met;

  constructor({ features, rows }: LearnedWeights) {
    this.#signs = rows;
    this.#features = unpack(features);
    const { length } = this.#features;
    for (let index = 1; index < length; index += 1)
      this.#features[index] = (this.#features[index] as number) + (this.#features[index - 1] as number);
    this.#restBits = Math.max(0, 32 - Math.clz32(this.#features[length - 1] ?? 0) - bucketBits);
    this.#fillBuckets();
    this.#starts = startsOf(rows);
    this.#weighed = new Met(length + 1);
    this.summed = new Met(length + 1);
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
    addRow(sums, this.#signs, this.#starts[row] as number, times);
  }

  /** Adds up the weights of features, each once however often it is given. */
  weigh(features: readonly number[]): Weighed {
    const rows: number[] = [];
    const sums = new Int32Array(outcomes.length);
    const round = this.#weighed.newRound();
    for (const feature of features) {
      const row = this.#rowOf(feature);
      if (row < 0 || this.#weighed.isMet(round, row)) continue;
      rows.push(row);
      this.addRow(sums, row, 1);
    }
    return { rows, sums };
  }
}

/** The row of what holds for every message. */
const rowOfAll = 0;

/** Adds up what was weighed apart; a feature counts once. */
export class WeightSum {
  readonly #table: WeightTable;
  readonly #round: number;
  readonly #added = new Set<Weighed>();
  /** By outcome, in steps. */
  readonly #sums = new Int32Array(outcomes.length);
  #count = 0;

  constructor(table: WeightTable) {
    this.#table = table;
    this.#round = table.summed.newRound();
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
      if (this.#table.summed.isMet(this.#round, row)) this.#table.addRow(this.#sums, row, -1);
      else this.#count += 1;
    for (let outcome = 0; outcome < sums.length; outcome += 1)
      this.#sums[outcome] = (this.#sums[outcome] as number) + (sums[outcome] as number);
  }

  /** What the weights of an outcome sum up to. */
  of(outcome: number): number {
    return (this.#sums[outcome] as number) * step;
  }
}
