/** Phone numbers written out: "nine eight two zero, five five one two". */
import type { Span } from '../../report';
import { foldText } from '../fold';
import { hashOf, spread } from '../word-hash';
import type { Words } from '../words';

const digits =
  'zero oh nought one two three four five six seven eight nine double triple null eins zwei drei vier f\u00fcnf sechs sieben acht neun un deux trois quatre cinq sept huit neuf cero uno dos tres cuatro cinco seis siete ocho nueve'.split(
    ' ',
  );
const digit = `(?:${digits.join('|')}|\\d)`;
/** Seven to fifteen digits, most of them words. */
const spelled = new RegExp(`(?<![\\p{L}\\d])${digit}(?:[ ,.-]{1,2}${digit}){6,14}(?![\\p{L}\\d])`, 'giu');
const word = /\p{L}{2,}/gu;

const fewestDigits = 7;
const fewestWords = 6;
/** "One, two, three, four" counts; it is no number. */
const counts =
  /^one[ ,.-]{1,2}two[ ,.-]{1,2}three|^eins[ ,.-]{1,2}zwei|^un[ ,.-]{1,2}deux|^uno[ ,.-]{1,2}dos/i;

/** 1 where the hash of a digit ends in these bits. */
const mayBeDigit = new Uint8Array(1024);
const bitsOf = (hash: number): number => spread(hash) & (mayBeDigit.length - 1);
for (const one of [...digits, ...'0123456789']) mayBeDigit[bitsOf(hashOf(foldText(one)))] = 1;

/** True where enough words stand in a row that may be digits: next to no text has them. */
const mayHoldNumber = ({ count, hash }: Words): boolean => {
  let inRow = 0;
  for (let index = 0; index < count; index += 1) {
    inRow = mayBeDigit[bitsOf(hash[index] as number)] === 1 ? inRow + 1 : 0;
    if (inRow === fewestDigits) return true;
  }
  return false;
};

/** Written-out phone numbers in a text of these words, in UTF-16 code units. */
export const findSpelledPhones = (text: string, words: Words): Span[] =>
  mayHoldNumber(words)
    ? [...text.matchAll(spelled)]
        .filter(([run]) => (run.match(word)?.length ?? 0) >= fewestWords && !counts.test(run))
        .map(({ index, 0: run }) => ({ start: index, end: index + run.length }))
    : [];
