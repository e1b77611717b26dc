/** Powers that are large and may arrive late; rules ask for them and say what is pending without them. */
import type { Span } from './report';
import type { Lexicons } from './text/lexicons';

/** The lexicons of all languages, read. */
export type Words = Lexicons;

/** What a language detector says of one stretch of text. */
export interface LanguageGuess {
  /** ISO 639-1. */
  readonly code: string;
  /** 0–1: how far ahead of the second guess; small means unsure. */
  readonly margin: number;
}

/** The language of a stretch without ids, links and names; null where it cannot say. */
export type LanguageSense = (text: string) => LanguageGuess | null;

/** Phone numbers in a window of at most 48 code units, read as written in `country` (ISO 3166-1 alpha-2). */
export type PhoneSense = (window: string, country: string) => readonly Span[];

export interface Senses {
  /** The lexicons; without them no rule about words can speak. */
  readonly words?: Words;
  readonly language?: LanguageSense;
  readonly phone?: PhoneSense;
}
