/** The phrases said in a sentence, with their places. */
import type { Concept } from '../lexicon/concepts';
import { conceptIndex } from './concept-index';
import { listHits, type Hit, type Stretch } from './list-hits';
import type { Said } from './said';
import type { Words } from './words';

export type { Hit } from './list-hits';

const none: readonly Hit[] = [];

/** What one sentence says, where it stands. A concept's hits are made when they are first asked for. */
export class Heard implements Stretch {
  readonly said: Said;
  readonly words: Words;
  readonly firstWord: number;
  #lists: Map<number, readonly Hit[]> | null = null;

  constructor(said: Said, words: Words, firstWord: number) {
    this.said = said;
    this.words = words;
    this.firstWord = firstWord;
  }

  /** The numbers of the concepts said. */
  get concepts(): readonly number[] {
    return this.said.concepts;
  }

  says(concept: number): boolean {
    return this.said.says(concept);
  }

  hitsOf(concept: number): readonly Hit[] {
    if (!this.said.says(concept)) return none;
    this.#lists ??= new Map();
    const known = this.#lists.get(concept);
    if (known) return known;
    const list = listHits(this.said.rows, concept, this);
    this.#lists.set(concept, list);
    return list;
  }
}

/** Who hears: sentences, which say what was heard in them. */
export interface Speaking {
  readonly heard: Heard;
}

export const says = ({ heard }: Speaking, concept: Concept): boolean => heard.says(conceptIndex(concept));

export const hitsOf = ({ heard }: Speaking, concept: Concept): readonly Hit[] =>
  heard.hitsOf(conceptIndex(concept));
