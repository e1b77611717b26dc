/**
 * What phrases say, as numbers side by side: hundreds of hits a check, of which rules ask for a handful, are too many to be
 * objects.
 */
import { Row } from './rows';

/** A concept, and whether it is said or unsaid, as one number. */
export const meaningOf = (concept: number, unsays: boolean): number => concept * 2 + (unsays ? 1 : 0);
export const conceptOf = (meaning: number): number => meaning >> 1;
export const isUnsaying = (meaning: number): boolean => (meaning & 1) === 1;

/** Takes the place of a meaning that does not count. */
export const meaningless = -1;

/** Hits in no order; words are indices, ends exclusive. */
export class HitRows {
  readonly meanings = new Row();
  readonly firstWords = new Row();
  readonly endWords = new Row();

  get count(): number {
    return this.meanings.count;
  }
  add(meaning: number, firstWord: number, endWord: number): void {
    this.meanings.push(meaning);
    this.firstWords.push(firstWord);
    this.endWords.push(endWord);
  }
  addFrom({ meanings, firstWords, endWords }: HitRows, row: number): void {
    this.add(meanings.items[row] as number, firstWords.items[row] as number, endWords.items[row] as number);
  }
  clear(): void {
    this.meanings.count = 0;
    this.firstWords.count = 0;
    this.endWords.count = 0;
  }
}
