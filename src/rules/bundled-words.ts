import { compiled } from './lexicon/compiled';
import { readAutomaton, type Automaton } from './text/automaton';

let read: Automaton | null = null;

/** The lexicons that ship with the project, read at the first call. */
export const bundledWords = (): Automaton => (read ??= readAutomaton(compiled));
