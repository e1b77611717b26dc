/** All languages' compiled words, each read when it is first spoken. */
import type { PackedLexicons } from '../lexicon/compile';
import { readGapPatterns } from './gap-patterns';
import { Graph } from './graph';
import { noLists } from './lists';
import { readPhrases, type Phrases } from './phrases';

export interface Lexicons {
  readonly languages: readonly string[];
  readonly wordings: PackedLexicons['wordings'];
  readonly basic: readonly string[];
  /** Little words and labels of all languages. */
  readonly shared: () => Phrases;
  /** The other phrases of a language, by its number. */
  readonly of: (language: number) => Phrases;
}

const nothing: Phrases = {
  vocabulary: { size: 0, look: () => 0, lookAgain: () => 0, found: new Int32Array() },
  graph: new Graph({ wordSets: '', states: '' }),
  firsts: new Int32Array(),
  outputs: noLists,
  parts: noLists,
  gaps: readGapPatterns([], noLists),
};

/** No words at all: what a reading does without before the lexicons have arrived. */
export const noWords: Lexicons = {
  languages: [],
  wordings: [],
  basic: [],
  shared: () => nothing,
  of: () => nothing,
};

/** Opens packed lexicons. */
export const readLexicons = ({ languages, wordings, basic, shared, own }: PackedLexicons): Lexicons => {
  let readShared: Phrases | null = null;
  const read: (Phrases | undefined)[] = [];
  return {
    languages,
    wordings,
    basic,
    shared: () => (readShared ??= readPhrases(shared)),
    of: language => {
      const packed = own[language];
      return packed ? (read[language] ??= readPhrases(packed)) : nothing;
    },
  };
};
