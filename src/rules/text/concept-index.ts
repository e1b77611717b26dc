import { concepts, type Concept } from '../lexicon/concepts';

const indices = new Map(concepts.map((concept, index) => [concept, index]));

/** A concept's number in hits. */
export const conceptIndex = (concept: Concept): number => indices.get(concept) as number;

/** How many concepts there are. */
export const conceptCount = concepts.length;
