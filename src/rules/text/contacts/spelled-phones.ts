/** Phone numbers written out: "nine eight two zero, five five one two". */
import type { Span } from '../../report';
import { foldText } from '../fold';
import { hashOf, spread } from '../word-hash';
import type { Words } from '../words';

/** Names of the digits from nought on. */
const names = [
  'zero one two three four five six seven eight nine',
  'null eins zwei drei vier f\u00fcnf sechs sieben acht neun',
  'zero un deux trois quatre cinq six sept huit neuf',
  'cero uno dos tres cuatro cinco seis siete ocho nueve',
].map(line => line.split(' '));
const digits = [...new Set([...names.flat(), 'oh', 'nought', 'double', 'triple'])];
const digit = `(?:${digits.join('|')}|\\d{1,4})`;
/** What is said between the groups of a number: "then double five, and last". */
const between =
  'first then and the last bit is are finally after that dann die und zuletzt danach puis et enfin luego y despu\u00e9s al final poi e infine dan en daarna'
    .split(' ')
    .join('|');
const gap = '[\\s,.-]{1,2}';
/** Groups of digits, of which most are words. */
const spelled = new RegExp(
  `(?<![\\p{L}\\d])${digit}(?:${gap}(?:(?:${between})${gap}){0,5}${digit}){4,14}(?![\\p{L}\\d])`,
  'giu',
);
const digitWord = new RegExp(`(?<!\\p{L})(?:${digits.join('|')})(?!\\p{L})`, 'giu');
const figure = /\d/g;

const fewestDigits = 7;
const mostDigits = 15;
const fewestWords = 5;
const valueOf = (name: string): number => Math.max(...names.map(own => own.indexOf(name.toLowerCase())));

/** "Three, four, five, six" counts; it is no number. */
const counts = (run: string): boolean => {
  const [one = -1, two, three] = (run.match(digitWord) ?? []).map(valueOf);
  return one >= 0 && two === one + 1 && three === one + 2;
};

/** True where enough digits are spelled, and not too many. */
const isNumber = (run: string): boolean => {
  const words = run.match(digitWord)?.length ?? 0;
  const all = words + (run.match(figure)?.length ?? 0);
  return words >= fewestWords && all >= fewestDigits && all <= mostDigits && !counts(run);
};

/** 1 where the hash of a digit ends in these bits. */
const mayBeDigit = new Uint8Array(1024);
const bitsOf = (hash: number): number => spread(hash) & (mayBeDigit.length - 1);
for (const one of [...digits, ...'0123456789']) mayBeDigit[bitsOf(hashOf(foldText(one)))] = 1;

/** So many other words may stand between two groups of digits. */
const mostBetween = 5;

/** True where enough words stand close together that may be digits: next to no text has them. */
const mayHoldNumber = ({ count, hash }: Words): boolean => {
  let close = 0;
  let last = 0;
  for (let index = 0; index < count; index += 1) {
    if (mayBeDigit[bitsOf(hash[index] as number)] !== 1) continue;
    close = index - last <= mostBetween + 1 ? close + 1 : 1;
    last = index;
    if (close === fewestWords) return true;
  }
  return false;
};

/** Written-out phone numbers in a text of these words, in UTF-16 code units. */
export const findSpelledPhones = (text: string, words: Words): Span[] =>
  mayHoldNumber(words)
    ? [...text.matchAll(spelled)]
        .filter(([run]) => isNumber(run))
        .map(({ index, 0: run }) => ({ start: index, end: index + run.length }))
    : [];
