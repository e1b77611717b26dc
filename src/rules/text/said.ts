/** What is said in a stretch of words, wherever it stands. */
import { ConceptSet } from './concept-set';
import { conceptOf, isUnsaying, numbersPerHit, type KeptRows } from './hit-rows';
import { listHits, type Stretch } from './list-hits';

export class Said {
  readonly rows: KeptRows;
  /** The numbers of the concepts said. */
  readonly concepts: readonly number[];
  readonly #set = new ConceptSet();

  /** `stretch` is where the rows were heard; what is said is the same elsewhere. */
  constructor(rows: KeptRows, stretch: Stretch) {
    this.rows = rows;
    const concepts: number[] = [];
    let unsaid: Set<number> | null = null;
    for (let row = 0; row < rows.length; row += numbersPerHit) {
      const meaning = rows[row] as number;
      const concept = conceptOf(meaning);
      if (isUnsaying(meaning)) (unsaid ??= new Set()).add(concept);
      else if (!this.#set.has(concept)) {
        this.#set.add(concept);
        concepts.push(concept);
      }
    }
    for (const concept of unsaid ?? [])
      if (this.#set.has(concept) && listHits(rows, concept, stretch).length === 0) this.#set.delete(concept);
    this.concepts = unsaid ? concepts.filter(concept => this.#set.has(concept)) : concepts;
  }

  says(concept: number): boolean {
    return this.#set.has(concept);
  }
}
