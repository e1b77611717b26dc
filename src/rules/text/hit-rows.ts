/**
 * What phrases say, as numbers side by side: hundreds of hits a check, of which rules ask for a handful, are too many to be
 * objects.
 */
import { NumberList } from './number-list';

/** A concept, and whether it is said or unsaid, as one number. */
export const meaningOf = (concept: number, unsays: boolean): number => concept * 2 + (unsays ? 1 : 0);
export const conceptOf = (meaning: number): number => meaning >> 1;
export const isUnsaying = (meaning: number): boolean => (meaning & 1) === 1;

/** Hits in no order; words are indices, ends exclusive. */
export class HitRows {
  readonly meanings = new NumberList();
  readonly firstWords = new NumberList();
  readonly endWords = new NumberList();

  get count(): number {
    return this.meanings.count;
  }
  add(meaning: number, firstWord: number, endWord: number): void {
    this.meanings.push(meaning);
    this.firstWords.push(firstWord);
    this.endWords.push(endWord);
  }
  clear(): void {
    this.meanings.count = 0;
    this.firstWords.count = 0;
    this.endWords.count = 0;
  }
}

/** The same to be kept: meaning, first word, end word, hit after hit, words counted from the first of the stretch. */
export type KeptRows = readonly number[];

export const numbersPerHit = 3;

/** `rows`, which stand in a stretch that begins with `firstWord`, to be kept. */
export const keepRows = ({ meanings, firstWords, endWords, count }: HitRows, firstWord: number): KeptRows => {
  const kept: number[] = [];
  for (let row = 0; row < count; row += 1)
    kept.push(
      meanings.items[row] as number,
      (firstWords.items[row] as number) - firstWord,
      (endWords.items[row] as number) - firstWord,
    );
  return kept;
};
