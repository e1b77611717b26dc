/** Phone numbers written out: "nine eight two zero, five five one two". */
import type { Span } from '../../report';

const digit =
  '(?:zero|oh|nought|one|two|three|four|five|six|seven|eight|nine|double|triple|\\d|null|eins|zwei|drei|vier|f\u00fcnf|sechs|sieben|acht|neun|un|deux|trois|quatre|cinq|sept|huit|neuf|cero|uno|dos|tres|cuatro|cinco|seis|siete|ocho|nueve)';
/** Seven to fifteen digits, most of them words. */
const spelled = new RegExp(`(?<![\\p{L}\\d])${digit}(?:[ ,.-]{1,2}${digit}){6,14}(?![\\p{L}\\d])`, 'giu');
const word = /\p{L}{2,}/gu;

const fewestWords = 6;
/** "One, two, three, four" counts; it is no number. */
const counts = /one[ ,.-]{1,2}two[ ,.-]{1,2}three|eins[ ,.-]{1,2}zwei|un[ ,.-]{1,2}deux|uno[ ,.-]{1,2}dos/i;

/** Written-out phone numbers in a text, in UTF-16 code units. */
export const findSpelledPhones = (text: string): Span[] =>
  [...text.matchAll(spelled)]
    .filter(([run]) => (run.match(word)?.length ?? 0) >= fewestWords && !counts.test(run))
    .map(({ index, 0: run }) => ({ start: index, end: index + run.length }));
