/** Which words of the lexicons a word of the text is: by its whole, by how it begins, by how it ends. */
import { hashSeed, nextHash, spread } from './word-hash';
import { WordMemory } from './word-memory';

export interface Vocabulary {
  /** How many lexicon words there are. */
  readonly size: number;
  /** Writes the number of every lexicon word that `codes[start, end)` is into `found`; returns how many. */
  readonly look: (codes: Uint16Array, start: number, end: number) => number;
  /** The same for a word whose hash is known: it may be remembered. */
  readonly lookAgain: (hash: number, codes: Uint16Array, start: number, end: number) => number;
  /** What the last look found. It comes with the words: they may be another bundle's. */
  readonly found: Int32Array;
}

/** More lexicon words than this no word can be: each has another length or another open end. */
const mostFound = 256;

/** Open-addressed by hash; words whose hashes share a slot go through `next`. */
interface HashTable {
  /** 1 where some hash ends in these bits: small enough to stay near, it answers most questions with no. */
  readonly perhaps: Uint8Array;
  readonly heads: Int32Array;
  /** Length of the longest word, in code units. */
  readonly longest: number;
}

/** Lexicon words as one row of letters: word `n` stands from `starts[n]` to `starts[n + 1]`. */
interface Letters {
  readonly count: number;
  readonly codes: Uint16Array;
  readonly starts: Int32Array;
  /** Whether a word is whole, a beginning or an ending. */
  readonly kinds: Uint8Array;
}

const wholes = 0;
const beginnings = 1;
const endings = 2;

const NEWLINE = 0x0a;
const STAR = 0x2a;

/** Reads each letter once: cutting the words out first would take as long again. */
const readLetters = (packed: string): Letters => {
  const codes = new Uint16Array(packed.length);
  const starts = new Int32Array(packed.length + 2);
  const kinds = new Uint8Array(packed.length + 1);
  let at = 0;
  let count = 0;
  for (let index = 0; index < packed.length; index += 1) {
    const code = packed.charCodeAt(index);
    if (code === NEWLINE) starts[++count] = at;
    else if (code === STAR) kinds[count] = at === starts[count] ? endings : beginnings;
    else codes[at++] = code;
  }
  starts[++count] = at;
  return {
    count,
    codes: codes.slice(0, at),
    starts: starts.slice(0, count + 1),
    kinds: kinds.slice(0, count),
  };
};

/** Endings are read from their last letter on. */
const hashOf = ({ codes, starts }: Letters, word: number, fromEnd: boolean): number => {
  const start = starts[word] as number;
  const end = starts[word + 1] as number;
  let hash = hashSeed;
  if (fromEnd) for (let at = end - 1; at >= start; at -= 1) hash = nextHash(hash, codes[at] as number);
  else for (let at = start; at < end; at += 1) hash = nextHash(hash, codes[at] as number);
  return hash;
};

/** Reads a vocabulary, word forms parted by line breaks. */
export const readVocabulary = (packed: string): Vocabulary => {
  const letters = readLetters(packed);
  const { count: size, kinds } = letters;
  const next = new Int32Array(size).fill(-1);
  const hashes = new Int32Array(size);
  const tables = [wholes, beginnings, endings].map((kind): HashTable => {
    const own = kinds.reduce((sum, other) => sum + (other === kind ? 1 : 0), 0);
    const perhaps = new Uint8Array(2 ** Math.min(16, Math.ceil(Math.log2(own * 8 + 16))));
    const heads = new Int32Array(2 ** Math.ceil(Math.log2(own * 2 + 16))).fill(-1);
    let longest = 0;
    for (let word = 0; word < size; word += 1) {
      if (kinds[word] !== kind) continue;
      const hash = hashOf(letters, word, kind === endings);
      const mixed = spread(hash);
      perhaps[mixed & (perhaps.length - 1)] = 1;
      hashes[word] = hash;
      const slot = mixed & (heads.length - 1);
      next[word] = heads[slot] as number;
      heads[slot] = word;
      longest = Math.max(longest, (letters.starts[word + 1] as number) - (letters.starts[word] as number));
    }
    return { perhaps, heads, longest };
  }) as [HashTable, HashTable, HashTable];
  const [whole, beginning, ending] = tables;
  const { codes: known, starts } = letters;
  const found = new Int32Array(mostFound);

  const isAt = (word: number, codes: Uint16Array, start: number, length: number): boolean => {
    const from = starts[word] as number;
    if ((starts[word + 1] as number) - from !== length) return false;
    for (let at = 0; at < length; at += 1) if (known[from + at] !== codes[start + at]) return false;
    return true;
  };

  const visit = (
    { heads, perhaps }: HashTable,
    hash: number,
    codes: Uint16Array,
    start: number,
    end: number,
    count: number,
  ): number => {
    const mixed = spread(hash);
    if (perhaps[mixed & (perhaps.length - 1)] === 0) return count;
    let all = count;
    for (let word = heads[mixed & (heads.length - 1)] as number; word >= 0; word = next[word] as number)
      if (hashes[word] === hash && isAt(word, codes, start, end - start)) found[all++] = word;
    return all;
  };

  const look = (codes: Uint16Array, start: number, end: number): number => {
    let count = 0;
    let hash = hashSeed;
    const isShort = end - start <= whole.longest;
    const reach = isShort ? end : Math.min(end, start + beginning.longest);
    for (let at = start; at < reach; at += 1) {
      hash = nextHash(hash, codes[at] as number);
      count = visit(beginning, hash, codes, start, at + 1, count);
    }
    if (isShort) count = visit(whole, hash, codes, start, end, count);
    if (ending.longest === 0) return count;
    hash = hashSeed;
    const back = Math.max(start, end - ending.longest);
    for (let at = end - 1; at >= back; at -= 1) {
      hash = nextHash(hash, codes[at] as number);
      count = visit(ending, hash, codes, at, end, count);
    }
    return count;
  };

  const memory = new WordMemory();
  return {
    size,
    found,
    look,
    lookAgain: (hash, codes, start, end) => {
      const known = memory.recall(hash, codes, start, end, found);
      if (known >= 0) return known;
      const count = look(codes, start, end);
      memory.remember(hash, codes, { start, end }, found, count);
      return count;
    },
  };
};
