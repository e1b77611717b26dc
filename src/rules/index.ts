/** The rules' door: a draft in, a report out. */
import { bundledWords } from './bundled-words';
import { checkDraft as check } from './check-draft';
import type { Draft } from './draft';
import type { Report } from './report';
import type { Senses } from './senses';
import { defaultSettings, type Settings } from './settings';

/** Checks a draft with the bundled lexicons; see `check-draft.ts`. */
export const checkDraft = (
  draft: Draft,
  settings: Settings = defaultSettings,
  senses: Senses = {},
  before: Report | null = null,
): Report => check(draft, settings, { ...senses, words: senses.words ?? bundledWords() }, before);

export { bundledWords } from './bundled-words';
export { rules } from './rules';
export { ruleBookAsOf } from './policy';
export { points } from './score';
export { defaultSettings } from './settings';
export { foldText } from './text/fold';
export { modes, purposes } from './draft';
export type * from './draft';
export type * from './report';
export type { Source } from './policy';
export type { Example, Group, Rule } from './rule';
export type { Settings } from './settings';
export type { LanguageGuess, LanguageSense, PhoneSense, Senses, Words } from './senses';
