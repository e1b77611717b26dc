/** FNV-1a over folded code units: the same for the words of the lexicons and of a text. */
export const hashSeed = 0x811c9dc5 | 0;

export const nextHash = (hash: number, code: number): number => Math.imul(hash ^ code, 0x01000193);

/** Of a whole folded word. */
export const hashOf = (word: string): number => {
  let hash = hashSeed;
  for (let at = 0; at < word.length; at += 1) hash = nextHash(hash, word.charCodeAt(at));
  return hash;
};

/** Brings high bits down: tables are found by the low ones. */
export const spread = (hash: number): number => hash ^ (hash >>> 15);
