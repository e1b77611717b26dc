/** What the last words were found to be: most words of a text are said again, in it or at the next key. */
import { spread } from './word-hash';

/** Words remembered, each in the place its hash gives it; a later one takes the place of an earlier. */
const places = 1024;
/** Longer words, and those that are more lexicon words than this, are looked up each time. */
const mostLetters = 16;
const mostFound = 8;

export class WordMemory {
  readonly #hashes = new Int32Array(places);
  /** 0 where no word is remembered. */
  readonly #lengths = new Uint8Array(places);
  readonly #letters = new Uint16Array(places * mostLetters);
  readonly #counts = new Uint8Array(places);
  readonly #found = new Int32Array(places * mostFound);

  /** Writes what the word was found to be into `found` and returns how many; -1 where it is not remembered. */
  recall(hash: number, codes: Uint16Array, start: number, end: number, found: Int32Array): number {
    const place = spread(hash) & (places - 1);
    if (this.#hashes[place] !== hash || this.#lengths[place] !== end - start) return -1;
    const letters = place * mostLetters - start;
    for (let at = start; at < end; at += 1) if (this.#letters[letters + at] !== codes[at]) return -1;
    const count = this.#counts[place] as number;
    for (let index = 0; index < count; index += 1)
      found[index] = this.#found[place * mostFound + index] as number;
    return count;
  }

  remember(
    hash: number,
    codes: Uint16Array,
    { start, end }: { readonly start: number; readonly end: number },
    found: Int32Array,
    count: number,
  ): void {
    if (end - start > mostLetters || count > mostFound) return;
    const place = spread(hash) & (places - 1);
    this.#hashes[place] = hash;
    this.#lengths[place] = end - start;
    this.#letters.set(codes.subarray(start, end), place * mostLetters);
    this.#counts[place] = count;
    this.#found.set(found.subarray(0, count), place * mostFound);
  }
}
