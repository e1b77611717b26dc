import { takeInt32, takeUint8 } from './arena';
import type { Folded } from './fold';
import { hashSeed, nextHash } from './word-hash';
import { classOf, ideograph, other } from './letters';

/** Words by folded place, end exclusive; each CJK character and each sign that lexicons speak of counts as one. */
export interface Words {
  readonly count: number;
  readonly start: Int32Array;
  readonly end: Int32Array;
  /** Hash of the code units. */
  readonly hash: Int32Array;
  /** 1 where a phrase may run on from the word before: only spaces, hyphens, apostrophes or one dot stand between. */
  readonly joined: Uint8Array;
}

const SPACE = 0x20;
const HYPHEN = 0x2d;
const APOSTROPHE = 0x27;
const DOT = 0x2e;

/** More than this between two words ends a phrase. */
const maxBetween = 3;

const joins = (codes: Uint16Array, from: number, to: number): boolean => {
  if (to - from > maxBetween) return false;
  for (let index = from; index < to; index += 1) {
    const code = codes[index] as number;
    if (code === DOT && to - from <= 2) continue;
    if (code !== SPACE && code !== HYPHEN && code !== APOSTROPHE) return false;
  }
  return true;
};

/** Splits folded text into words: runs of letters and digits. */
export const findWords = ({ codes, length }: Folded): Words => {
  const start = takeInt32(length);
  const end = takeInt32(length);
  const hashes = takeInt32(length);
  const joined = takeUint8(length);
  let count = 0;
  let inside = false;
  let hash = hashSeed;
  const open = (index: number): void => {
    start[count] = index;
    joined[count] = count > 0 && joins(codes, end[count - 1] as number, index) ? 1 : 0;
    hash = hashSeed;
  };
  const close = (index: number): void => {
    hashes[count] = hash;
    end[count++] = index;
  };
  for (let index = 0; index < length; index += 1) {
    const code = codes[index] as number;
    const kind = classOf(code);
    if (kind === ideograph || kind === other) {
      if (inside) close(index);
      inside = false;
      if (kind === ideograph) {
        open(index);
        hash = nextHash(hash, code);
        close(index + 1);
      }
      continue;
    }
    if (!inside) open(index);
    inside = true;
    hash = nextHash(hash, code);
  }
  if (inside) close(length);
  return { count, start, end, hash: hashes, joined };
};
