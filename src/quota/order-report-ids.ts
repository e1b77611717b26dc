/** A set of Amazon's order ids, 3-7-7 digits. Exact: the 17 digits are kept as two whole numbers, 8 bytes an id. */
export interface OrderIds {
  readonly size: number;
  /** True where the id was not in it yet. Both halves are whole numbers below 2^32 - 1. */
  readonly add: (high: number, low: number) => boolean;
}

const firstCapacity = 1 << 12;
const fullest = 0.6;

const slotOf = (high: number, low: number, mask: number): number => {
  let hash = Math.imul(high, 0x9e3779b1) ^ Math.imul(low, 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d);
  return (hash ^ (hash >>> 13)) & mask;
};

export const createOrderIds = (): OrderIds => {
  let highs = new Uint32Array(firstCapacity);
  /** One more than the id's low half: 0 is a free slot. */
  let lows = new Uint32Array(firstCapacity);
  let size = 0;

  const put = (high: number, lowAndOne: number): boolean => {
    const mask = lows.length - 1;
    let slot = slotOf(high, lowAndOne, mask);
    while (lows[slot] !== 0) {
      if (lows[slot] === lowAndOne && highs[slot] === high) return false;
      slot = (slot + 1) & mask;
    }
    highs[slot] = high;
    lows[slot] = lowAndOne;
    return true;
  };

  const grow = (): void => {
    const [oldHighs, oldLows] = [highs, lows];
    highs = new Uint32Array(oldLows.length * 2);
    lows = new Uint32Array(oldLows.length * 2);
    oldLows.forEach((low, slot) => {
      if (low !== 0) put(oldHighs[slot] ?? 0, low);
    });
  };

  return {
    get size() {
      return size;
    },
    add: (high, low) => {
      if (!put(high, low + 1)) return false;
      size += 1;
      if (size > lows.length * fullest) grow();
      return true;
    },
  };
};
