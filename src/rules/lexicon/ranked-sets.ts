import { pack } from './pack';

/** Sets of ascending numbers, each written once; the most used get the shortest numbers. */
export class RankedSets {
  readonly #ranks: ReadonlyMap<string, number>;
  constructor(used: readonly (readonly number[])[]) {
    const uses = new Map<string, number>();
    for (const set of used) uses.set(set.join(), (uses.get(set.join()) ?? 0) + 1);
    const ranked = [...uses].sort(([, a], [, b]) => b - a);
    this.#ranks = new Map(ranked.map(([key], rank) => [key, rank]));
  }

  rankOf(set: readonly number[]): number {
    const rank = this.#ranks.get(set.join());
    if (rank === undefined) throw new Error(`no such set: ${set.join()}`);
    return rank;
  }

  /** Set by set: how many members, then the steps up from one to the next. */
  packed(): string {
    const sets = [...this.#ranks.keys()].map(key => key.split(',').map(Number));
    return pack(sets.flatMap(set => [set.length, ...set.map((number, at) => number - (set[at - 1] ?? 0))]));
  }
}
