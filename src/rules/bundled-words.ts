import { compiled } from './lexicon/compiled';
import { readLexicons, type Lexicons } from './text/lexicons';

let read: Lexicons | null = null;

/** The lexicons that ship with the project, each language read when it is first spoken. */
export const bundledWords = (): Lexicons => (read ??= readLexicons(compiled));
