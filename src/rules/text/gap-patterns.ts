/** Patterns with gaps ` .. `, read so that a common word does not call up every pattern that has it. */
import { groupPairs, lengthAt, Pairs, transpose, type Lists } from './lists';

/** A pattern with gaps: the ids of its parts, in order. */
export interface GapPattern {
  readonly meaning: number;
  readonly parts: Int32Array;
}

export interface GapPatterns {
  readonly all: readonly GapPattern[];
  /** By part: the output sets that tell of it. */
  readonly setsOfPart: Lists;
  /** By output set: the patterns to try where it is met. Each pattern is tried for one of its parts, the least common. */
  readonly patternsOfSet: Lists;
}

/** How common each part is: words that many patterns begin or go on with are met everywhere. */
const findCommonness = (setsOfPart: Lists, partsOfSet: Lists, partCount: number): Int32Array => {
  const common = new Int32Array(partCount);
  for (let part = 0; part < partCount; part += 1)
    for (let at = setsOfPart.from[part] as number; at < (setsOfPart.from[part + 1] as number); at += 1) {
      const size = lengthAt(partsOfSet, setsOfPart.items[at] as number);
      if (size > (common[part] as number)) common[part] = size;
    }
  return common;
};

/** `partsOfSet` holds the parts that each output set tells of. */
export const readGapPatterns = (all: readonly GapPattern[], partsOfSet: Lists): GapPatterns => {
  const setCount = partsOfSet.from.length - 1;
  const partCount = partsOfSet.items.reduce((most, part) => Math.max(most, part + 1), 0);
  const setsOfPart = transpose(partsOfSet, partCount);
  const common = findCommonness(setsOfPart, partsOfSet, partCount);
  const tries = new Pairs(partsOfSet.items.length);
  for (let number = 0; number < all.length; number += 1) {
    const { parts } = all[number] as GapPattern;
    let rarest = parts[0] as number;
    for (const part of parts) if ((common[part] as number) < (common[rarest] as number)) rarest = part;
    for (let at = setsOfPart.from[rarest] as number; at < (setsOfPart.from[rarest + 1] as number); at += 1)
      tries.add(setsOfPart.items[at] as number, number);
  }
  return { all, setsOfPart, patternsOfSet: groupPairs(tries, setCount) };
};
