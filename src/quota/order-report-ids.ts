/** A set of Amazon's order ids, 3-7-7 digits. Exact: the 17 digits are kept as two whole numbers, 8 bytes an id. */
export interface OrderIds {
  readonly size: number;
  /** True where the id was not in it yet. Both halves are whole numbers below 2^32 - 1. */
  readonly add: (high: number, low: number) => boolean;
}

const firstCapacity = 64;
const growth = 1.5;
const fullest = 0.8;

/** Many small tables, so that one of them growing never holds the whole set twice. */
const tableBits = 6;

const hashOf = (high: number, low: number): number => {
  let hash = Math.imul(high, 0x9e3779b1) ^ Math.imul(low, 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d);
  return (hash ^ (hash >>> 13)) >>> 0;
};

const createTable = () => {
  let highs = new Uint32Array(firstCapacity);
  /** One more than the id's low half: 0 is a free slot. */
  let lows = new Uint32Array(firstCapacity);
  let size = 0;

  const put = (high: number, lowAndOne: number, hash: number): boolean => {
    const capacity = lows.length;
    let slot = hash % capacity;
    while (lows[slot] !== 0) {
      if (lows[slot] === lowAndOne && highs[slot] === high) return false;
      slot = (slot + 1) % capacity;
    }
    highs[slot] = high;
    lows[slot] = lowAndOne;
    return true;
  };

  const grow = (): void => {
    const [oldHighs, oldLows] = [highs, lows];
    const capacity = Math.ceil(oldLows.length * growth);
    highs = new Uint32Array(capacity);
    lows = new Uint32Array(capacity);
    oldLows.forEach((lowAndOne, slot) => {
      const high = oldHighs[slot] ?? 0;
      if (lowAndOne !== 0) put(high, lowAndOne, hashOf(high, lowAndOne - 1) >>> tableBits);
    });
  };

  return (high: number, low: number, hash: number): boolean => {
    if (!put(high, low + 1, hash)) return false;
    size += 1;
    if (size > lows.length * fullest) grow();
    return true;
  };
};

export const createOrderIds = (): OrderIds => {
  const tables = Array.from({ length: 1 << tableBits }, createTable);
  let size = 0;
  return {
    get size() {
      return size;
    },
    add: (high, low) => {
      const hash = hashOf(high, low);
      const isNew = tables[hash & (tables.length - 1)]?.(high, low, hash >>> tableBits) ?? false;
      if (isNew) size += 1;
      return isNew;
    },
  };
};
