import type { Mode } from '../rules';
import { relayQuoteStart } from '../rules/text/quoted';

/** In UTF-16 code units: what Amazon takes, in each mode, as far as it is known. */
export const limits: Readonly<Record<Mode, number>> = { proactive: 4000, reply: 4000, email: 4000 };

/** In UTF-16 code units. A longer text is not read: five times too long, it needs no second opinion. */
export const longestRead = 20_000;

export interface MeasuredText {
  /** What is checked and counted: of a mail what stands above its quote, else all. */
  readonly own: string;
  /** How much of the quote follows, in UTF-16 code units. */
  readonly quotedLength: number;
  readonly limit: number;
  readonly size: 'fits' | 'over' | 'too-long';
}

const sizeOf = (length: number, limit: number): MeasuredText['size'] =>
  length > longestRead ? 'too-long' : length > limit ? 'over' : 'fits';

/** Takes the seller's own words out of what stands in the box, and measures them. */
export const measureText = (text: string, mode: Mode): MeasuredText => {
  const quoteStart = mode === 'email' ? relayQuoteStart(text) : -1;
  const own = quoteStart < 0 ? text : text.slice(0, quoteStart);
  const limit = limits[mode];
  return { own, quotedLength: text.length - own.length, limit, size: sizeOf(own.length, limit) };
};
