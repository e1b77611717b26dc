import { conceptCount } from './concept-index';

/** Concepts by number, as bits: a list of bytes would take room beside the heap for each sentence. */
export class ConceptSet {
  readonly #bits = new Int32Array((conceptCount >> 5) + 1);

  has(concept: number): boolean {
    return ((this.#bits[concept >> 5] as number) & (1 << (concept & 31))) !== 0;
  }
  add(concept: number): void {
    this.#bits[concept >> 5] = (this.#bits[concept >> 5] as number) | (1 << (concept & 31));
  }
  delete(concept: number): void {
    this.#bits[concept >> 5] = (this.#bits[concept >> 5] as number) & ~(1 << (concept & 31));
  }
}
