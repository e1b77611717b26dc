/** Lists of numbers behind one another: list `n` stands from `from[n]` to `from[n + 1]`. */
export interface Lists {
  readonly from: Int32Array;
  readonly items: Int32Array;
}

export const noLists: Lists = { from: new Int32Array(1), items: new Int32Array() };

/** By item, below `size`: the lists that hold it, ascending. */
export const transpose = ({ from, items }: Lists, size: number): Lists => {
  const pairs = new Pairs(items.length);
  for (let list = 0; list < from.length - 1; list += 1)
    for (let at = from[list] as number; at < (from[list + 1] as number); at += 1)
      pairs.add(items[at] as number, list);
  return groupPairs(pairs, size);
};

export const lengthAt = ({ from }: Pick<Lists, 'from'>, list: number): number =>
  (from[list + 1] as number) - (from[list] as number);

/** Numbers to be grouped by others. */
export class Pairs {
  #lists: Int32Array;
  #items: Int32Array;
  count = 0;
  constructor(expected: number) {
    this.#lists = new Int32Array(expected);
    this.#items = new Int32Array(expected);
  }
  add(list: number, item: number): void {
    if (this.count === this.#lists.length) {
      this.#lists = widened(this.#lists);
      this.#items = widened(this.#items);
    }
    this.#lists[this.count] = list;
    this.#items[this.count] = item;
    this.count += 1;
  }
  listAt(index: number): number {
    return this.#lists[index] as number;
  }
  itemAt(index: number): number {
    return this.#items[index] as number;
  }
}

const widened = (full: Int32Array): Int32Array => {
  const larger = new Int32Array(full.length * 2 + 16);
  larger.set(full);
  return larger;
};

/** Each list keeps the order its items were added in. */
export const groupPairs = (pairs: Pairs, listCount: number): Lists => {
  const from = new Int32Array(listCount + 1);
  for (let index = 0; index < pairs.count; index += 1) {
    const next = pairs.listAt(index) + 1;
    from[next] = (from[next] as number) + 1;
  }
  for (let list = 0; list < listCount; list += 1)
    from[list + 1] = (from[list + 1] as number) + (from[list] as number);
  const free = from.slice();
  const items = new Int32Array(pairs.count);
  for (let index = 0; index < pairs.count; index += 1) {
    const list = pairs.listAt(index);
    const at = free[list] as number;
    items[at] = pairs.itemAt(index);
    free[list] = at + 1;
  }
  return { from, items };
};
