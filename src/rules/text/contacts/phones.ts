/** Phone numbers: digit runs that nothing else explains, handed to the phone sense in small windows. */
import type { Span } from '../../report';
import type { PhoneSense } from '../../senses';
import { foldText } from '../fold';
import { remembered } from '../remembered';
import { inside } from '../spans';
import { isDigit } from '../trigger-signs';
import { announced, isCalledNumber, isOffered, type PhoneText } from './number-words';

const maxWindows = 20;
const windowLength = 48;

const dates =
  /^(?:\d{1,2}[./-]\d{1,2}[./-](?:\d{4}|\d{2})|\d{4}[./-]\d{1,2}[./-]\d{1,2}|\d{1,2} ?[-–] ?\d{1,2}[ ./]20\d{2})(?:\D|$)/;
const money = /^\d{1,3}(?:[.,' ]\d{3})*[.,]\d{2}$/;
const currencyBefore = /(?:[$€£¥₹]|\b(?:USD|EUR|GBP|Rs\.?|INR|PLN|SEK|TRY|TL|zł|kr)) ?$/i;
const currencyAfter = /^ ?(?:[$€£¥₹円元]|USD|EUR|GBP|PLN|SEK|zł|kr\b|TL\b)/i;
const codeBefore = /[\p{L}\d_#][-/.]?$/u;
const codeAfter = /^[-/.]?\p{L}/u;
const years = /^(?:1[5-9]|20)\d{2} ?[-–] ?(?:1[5-9]|20)\d{2}$/;
/** Papers are numbered by year: "2026-004417". */
const yearlyNumber = /^20[0-4]\d ?[-/] ?\d{3,7}$/;
/** "S/N 0432 771 9058". */
const serialBefore = /\b[SPI]\/N[.:]? ?$/i;
const networkAddress = /^\d{1,3}(?:\.\d{1,3}){3}$/;
const range = /^\d{1,2}(?:[.:]\d{2})? ?[-–] ?\d{1,2}(?:[.:]\d{2})?$/;

const digitsOf = (text: string): number => text.replace(/\D/g, '').length;

/** Letters touch the number: part of a code such as "06A-906" or "INV-20881"; Japanese and Chinese text may touch. */
const isCode = (before: string, after: string): boolean =>
  (codeBefore.test(before) && !/[\u3040-\u9fff：:]$/.test(before)) ||
  (codeAfter.test(after) && !/^[\u3040-\u9fff]/.test(after));

/** A sign before it, or 00, says that it is to be dialled. */
const isInternational = ({ text }: PhoneText, { start }: Span): boolean =>
  /[+＋(（]\s?$/.test(text.slice(Math.max(0, start - 2), start)) ||
  foldText(text.slice(start, start + 2)) === '00';

const explains = (reading: PhoneText, span: Span): boolean => {
  const { text } = reading;
  const { start, end } = span;
  const run = foldText(text.slice(start, end));
  const before = text.slice(Math.max(0, start - 8), start);
  const after = text.slice(end, end + 8);
  const digits = digitsOf(run);
  const international = isInternational(reading, span);
  if (digits < fewestAnywhere || digits > 15 || (digits >= 13 && !international)) return true;
  if (!international && isCode(before.replace(/[+(（＋]$/, ''), after)) return true;
  return (
    dates.test(run) ||
    money.test(run) ||
    range.test(run) ||
    years.test(run) ||
    yearlyNumber.test(run) ||
    networkAddress.test(run) ||
    serialBefore.test(before) ||
    currencyBefore.test(before) ||
    currencyAfter.test(after)
  );
};

/** Fewer digits than this are no number that one calls from elsewhere. */
const fewestDigits = 8;

/** No phone number has fewer digits. */
const fewestAnywhere = 7;

/** How many signs that lead a number stand right before a place. */
const leadLength = (text: string, start: number): number =>
  /[+＋(（]{1,2}$/.exec(text.slice(Math.max(0, start - 2), start))?.[0].length ?? 0;

/** "+1 (888) 555-0129", "(02) 5550 1234": written as one dials it. */
const isDialled = (window: string): boolean => /^(?:\+\d{1,3}[ (.-]|\(0\d{1,4}\))/.test(window);

/** "1-614-555-0177", "05 61 22 84 09": grouped as hardly any other number is. */
const isGrouped = (window: string): boolean =>
  /^(?:1-\d{3}-\d{3}-\d{4}|0[1-9]([ .])\d\d(?:\1\d\d){3})$/.test(window);

/** A run with the signs that lead it, at most a window long. */
const writtenAt = (text: string, { start, end }: Span): string =>
  foldText(text.slice(start - leadLength(text, start), Math.min(end, start + windowLength)));

/** The words around say that it is some other number: "claim 0208-946-0143". */
const isOtherNumber = (reading: PhoneText, run: Span): boolean =>
  announced(reading, run.start) === 'number' || isCalledNumber(reading, run);

const hasDigits = (text: string, { start, end }: Span, fewest: number): boolean => {
  if (end - start < fewest) return false;
  let digits = 0;
  for (let index = start; index < end; index += 1) if (isDigit(text.charCodeAt(index))) digits += 1;
  return digits >= fewest;
};

/** Length of a country's code, ISO 3166-1 alpha-2. */
const codeLength = 2;

/** What the sense finds in a window that is written behind its country. */
const senseIn = remembered((sense: PhoneSense, placed: string) =>
  sense(sameLength(placed.slice(codeLength)), placed.slice(0, codeLength)),
);

/** Phone numbers, or `no sense` where a number waits for the phone sense. */
export const findPhones = (
  reading: PhoneText,
  country: string,
  sense: PhoneSense | null,
): Span[] | 'no sense' => {
  const { text, triggers, taken: known } = reading;
  const candidates = triggers.digitRuns
    .filter(run => hasDigits(text, run, fewestAnywhere))
    .filter(run => !inside(known, run.start) && !inside(known, run.end - 1))
    .filter(run => !explains(reading, run))
    .filter(run => isDialled(writtenAt(text, run)) || !isOtherNumber(reading, run))
    .filter(
      run => isGrouped(writtenAt(text, run)) || isInternational(reading, run) || isOffered(reading, run),
    )
    .slice(0, maxWindows);
  if (candidates.length === 0) return [];
  if (sense === null) return 'no sense';
  return candidates.flatMap(run => {
    const start = run.start - leadLength(text, run.start);
    const window = text.slice(start, Math.min(run.end, start + windowLength));
    const found = senseIn(sense, country + window).map(span => ({
      start: start + span.start,
      end: start + span.end,
    }));
    const written = foldText(window);
    // A number that is called a phone, or dialled with a "+" or a "(0", is one, whatever the numbering plan knows: it may be another country's, or new.
    const isCalledSo =
      found.length === 0 &&
      digitsOf(written) >= fewestDigits &&
      (isDialled(written) || announced(reading, run.start) === 'phone');
    return isCalledSo ? [{ start, end: run.end }] : found;
  });
};

/** Digits and signs in their plain forms, one code unit for one. */
const sameLength = (window: string): string =>
  [...window].map(char => (char.length === 1 ? foldText(char) || ' ' : '  ')).join('');
