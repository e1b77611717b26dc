/** Compiles lexicons at build time: phrases per language, and what counts in any language by itself. */
import { compilePhrases, type Meant, type PackedPhrases } from './compile-phrases';
import { inAnyLanguage } from './concepts';
import type { Lexicon } from './lexicon';
import { readPattern, type Pattern } from './notation';
import type { Wording } from './wordings';

/** What the lexicons ship as; `text/lexicons.ts` reads it. */
export interface PackedLexicons {
  readonly concepts: readonly string[];
  readonly languages: readonly string[];
  /** Little words and labels of all languages. */
  readonly shared: PackedPhrases;
  /** The other phrases by language. */
  readonly own: readonly PackedPhrases[];
  /** Neutral words by language. */
  readonly wordings: readonly Readonly<Partial<Record<Wording, string>>>[];
  /** Languages whose words nobody could judge natively. */
  readonly basic: readonly string[];
}

const readLine = ({ language, variants }: Lexicon, concept: string, line: string): Pattern => {
  try {
    const pattern = readPattern(line, variants);
    // A broken word shows only when it is read.
    for (const part of pattern.parts) part.edges(part.start);
    return pattern;
  } catch (cause) {
    throw new Error(`${language}, ${concept}: ${line}`, { cause });
  }
};

const meantBy = (lexicon: Lexicon, language: number, concepts: readonly string[]): Meant[] =>
  Object.entries(lexicon.concepts).flatMap(([name, lines]) => {
    const concept = concepts.indexOf(name);
    if (concept < 0) throw new Error(`${lexicon.language}: unknown concept "${name}"`);
    return lines.map(line => ({ pattern: readLine(lexicon, name, line), concept, language }));
  });

/** Compiles `lexicons`; the same input gives the same bytes. Throws on broken notation, naming language and pattern. */
export const compileLexicons = (
  lexicons: readonly Lexicon[],
  concepts: readonly string[],
): PackedLexicons => {
  const shared = new Set(inAnyLanguage.map(concept => concepts.indexOf(concept)));
  const meant = lexicons.map((lexicon, language) => meantBy(lexicon, language, concepts));
  return {
    concepts,
    languages: lexicons.map(({ language }) => language),
    shared: compilePhrases(meant.flat().filter(({ concept }) => shared.has(concept))),
    own: meant.map(own => compilePhrases(own.filter(({ concept }) => !shared.has(concept)))),
    wordings: lexicons.map(({ wordings = {} }) => wordings),
    basic: lexicons.filter(({ standing }) => standing === 'basic').map(({ language }) => language),
  };
};
