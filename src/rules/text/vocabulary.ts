/** Which words of the lexicons a word of the text is: by its whole, by how it begins, by how it ends. */

export interface Vocabulary {
  /** Calls `found` with the number of every lexicon word that `codes[start, end)` is. */
  readonly look: (codes: Uint16Array, start: number, end: number, found: (word: number) => void) => void;
}

/** Open-addressed, keyed by hash; chains of equal hashes go through `next`. */
interface HashTable {
  /** 1 where some hash ends in these 16 bits: small enough to stay near, it answers most questions with no. */
  readonly perhaps: Uint8Array;
  readonly heads: Int32Array;
  readonly mask: number;
}

const seed = 0x811c9dc5 | 0;
const prime = 0x01000193;

const tableFor = (count: number): HashTable => {
  const capacity = 2 ** Math.ceil(Math.log2(count * 4 + 16));
  return { perhaps: new Uint8Array(0x10000), heads: new Int32Array(capacity).fill(-1), mask: capacity - 1 };
};

const low = (hash: number): number => (hash ^ (hash >>> 16)) & 0xffff;

const slotOf = (hash: number, mask: number): number => (hash ^ (hash >>> 15)) & mask;

/** Reads a vocabulary, word forms parted by line breaks. */
export const readVocabulary = (packed: string): Vocabulary => {
  const words = packed.split('\n');
  const wholes = tableFor(words.length);
  const beginnings = tableFor(words.length);
  const endings = tableFor(words.length);
  const next = new Int32Array(words.length).fill(-1);
  const hashes = new Int32Array(words.length);
  const bare = words.map(word => word.replaceAll('*', ''));
  let hasEndings = false;
  words.forEach((word, index) => {
    const text = bare[index] as string;
    const isEnding = word.startsWith('*');
    hasEndings ||= isEnding;
    let hash = seed;
    if (isEnding)
      for (let at = text.length - 1; at >= 0; at -= 1) hash = Math.imul(hash ^ text.charCodeAt(at), prime);
    else for (let at = 0; at < text.length; at += 1) hash = Math.imul(hash ^ text.charCodeAt(at), prime);
    const { perhaps, heads, mask } = isEnding ? endings : word.endsWith('*') ? beginnings : wholes;
    const slot = slotOf(hash, mask);
    perhaps[low(hash)] = 1;
    hashes[index] = hash;
    next[index] = heads[slot] as number;
    heads[slot] = index;
  });

  const isAt = (word: number, codes: Uint16Array, start: number, end: number): boolean => {
    const text = bare[word] as string;
    if (text.length !== end - start) return false;
    for (let at = 0; at < text.length; at += 1) if (text.charCodeAt(at) !== codes[start + at]) return false;
    return true;
  };
  const visit = (
    { heads, mask }: HashTable,
    hash: number,
    codes: Uint16Array,
    start: number,
    end: number,
    found: (word: number) => void,
  ): void => {
    for (let word = heads[slotOf(hash, mask)] as number; word >= 0; word = next[word] as number)
      if (hashes[word] === hash && isAt(word, codes, start, end)) found(word);
  };

  return {
    look: (codes, start, end, found) => {
      let hash = seed;
      for (let at = start; at < end; at += 1) {
        hash = Math.imul(hash ^ (codes[at] as number), prime);
        if (beginnings.perhaps[low(hash)] === 1) visit(beginnings, hash, codes, start, at + 1, found);
      }
      if (wholes.perhaps[low(hash)] === 1) visit(wholes, hash, codes, start, end, found);
      if (!hasEndings) return;
      hash = seed;
      for (let at = end - 1; at >= start; at -= 1) {
        hash = Math.imul(hash ^ (codes[at] as number), prime);
        if (endings.perhaps[low(hash)] === 1) visit(endings, hash, codes, at, end, found);
      }
    },
  };
};
