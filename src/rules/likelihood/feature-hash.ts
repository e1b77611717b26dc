/** What features of words and of letters share. */
import { spread } from '../text/word-hash';

export const ZERO = 0x30;
const NINE = 0x39;

export const isDigit = (code: number): boolean => code >= ZERO && code <= NINE;

/** Hundreds of times as many as there are features. */
const bits = 25;

/** A feature is the hash of what it is of: no word of a message stands in the bundle. */
export const featureOf = (hash: number): number => (spread(hash) >>> 0) & ((1 << bits) - 1);
