/** E-mail addresses, plain, spaced or spelled: looked for only around an @ or the word "at". */
import type { Span } from '../../report';
import type { Triggers } from '../triggers';
import { backwards } from '../backwards';
import { longestOfEach } from '../spans';
import { isTopLevelDomain } from './domains';

/** A window never reaches further, in code units: addresses are shorter. */
const reachLeft = 72;
const reachRight = 120;

/** Of the text before the sign, read backwards. */
const localPart = /^[\p{Script=Latin}\d](?:[\p{Script=Latin}\d._%+'-]{0,62}[\p{Script=Latin}\d])?/u;
const plainAt = /^\s?[@＠]\s?/;
const standIn = /^[#*]/;
const bracketedAt = /^\s?[([{<]\s?(?:at|ät|arroba|arobase|chiocciola|ma[lł]pa|@)\s?[)\]}>]\s?/i;
const spelledAt =
  /^(?: (?:at the rate of|at the rate|at|arroba|arobase|chiocciola|ma[lł]pa|klammeraffe|apenstaartje) |\s?(?:アットマーク|艾特|小老鼠)\s?)/i;
/** The sign's names in other languages; Japanese and Chinese ones touch the words around them. */
const atNames = [
  'arroba',
  'arobase',
  'chiocciola',
  'małpa',
  'malpa',
  'klammeraffe',
  'apenstaartje',
  'アットマーク',
  '艾特',
  '小老鼠',
];
const atName =
  /(?<=[ ([{<])(?:arroba|arobase|chiocciola|ma[lł]pa|klammeraffe|apenstaartje)(?=[ )\]}>])|アットマーク|艾特|小老鼠/g;
/** Latin letters only: Japanese and Chinese write on without a space. */
const label = '[\\p{Script=Latin}\\d](?:[\\p{Script=Latin}\\d-]{0,61}[\\p{Script=Latin}\\d])?';
const plainDot = '\\s?[.．]\\s?';
const spelledDot =
  '\\s?[([{]\\s?(?:dot|punkt|point|punto|ponto|nokta|kropka|ドット|点|\\.)\\s?[)\\]}]\\s?| (?:dot|punkt|point|punto|ponto|kropka|nokta) |\\s?(?:ドット|点)\\s?';
const anyDot = `(?:${plainDot}|${spelledDot})`;
/** Up to four more labels after the first. */
const plainDomain = new RegExp(`^${label}(?:${plainDot}${label}){1,4}`, 'u');
const anyDomain = new RegExp(`^${label}(?:${anyDot}${label}){1,4}`, 'iu');
const spelledDomain = new RegExp(`^${label}(?:(?:${spelledDot})${label}){1,4}`, 'iu');

/** Amazon's own relay addresses are no way around Amazon. */
const relay = /@marketplace\.amazon\./i;

const lastLabel = (domain: string): string => domain.split(/[^\p{Script=Latin}\d-]/u).at(-1) ?? '';

const dotNames = new Set(['dot', 'punkt', 'point', 'punto', 'ponto', 'nokta', 'kropka', 'ドット', '点']);

/** Cuts the dot a text ends with, spelled or as a sign, with the signs around it. */
const withoutLastDot = (text: string): string => {
  const words = text.match(/[\p{L}\d]+|[^\p{L}\d]+/gu) ?? [];
  const isSigns = (word: string | undefined): boolean => word !== undefined && /^[^\p{L}\d]/u.test(word);
  const last = words.length - (isSigns(words.at(-1)) ? 1 : 0);
  const spelled = dotNames.has((words[last - 1] ?? '').toLowerCase()) && isSigns(words[last - 2]);
  return words.slice(0, spelled ? last - 2 : last).join('');
};

/** Cuts words that merely follow: labels after the last one that is a real top-level domain. */
const trimToDomain = (domain: string): string => {
  let rest = domain;
  while (rest.length > 0 && !isTopLevelDomain(lastLabel(rest))) {
    const cut = withoutLastDot(rest.slice(0, -lastLabel(rest).length));
    if (cut.length === rest.length || !/[^\p{L}\d-]/u.test(cut)) return '';
    rest = cut;
  }
  return rest;
};

const readAround = (text: string, at: number, separator: RegExp, domain: RegExp): Span | null => {
  const gap = separator.exec(text.slice(at, at + 16));
  if (!gap) return null;
  const from = at + gap[0].length;
  const found = trimToDomain(domain.exec(text.slice(from, from + reachRight))?.[0] ?? '');
  if (found === '') return null;
  const before = text.slice(Math.max(0, at - reachLeft), at);
  const local = localPart.exec(backwards(before.slice(before.lastIndexOf(' ') + 1)));
  return local && { start: at - local[0].length, end: from + found.length };
};

const beforeBracket = (text: string, at: number): number => {
  let place = at;
  while (place > 0 && /[\s([{<]/.test(text.charAt(place - 1)) && at - place < 3) place -= 1;
  return place;
};

/** One reading for all of them: no name stands in most texts. */
const anyAtName = new RegExp(atNames.join('|'));

const findNames = (text: string): number[] =>
  anyAtName.test(text) ? [...text.matchAll(atName)].map(({ index }) => index) : [];

/** Where private mail boxes are: "name at gmail.com" is an address, "see it at lamp-shop.com" is none. */
const mailProvider =
  /(?:^|[\s.])(?:gmail|googlemail|yahoo|ymail|hotmail|outlook|live|icloud|aol|gmx|proton|protonmail|163|126|qq|foxmail|sina|naver|rediffmail|zoho|yandex|mail)\s?[.．]\s?\p{L}+(?:\.\p{L}+)?$/iu;

const ofMailProvider = (text: string, span: Span | null): Span | null =>
  span && mailProvider.test(text.slice(span.start, span.end)) ? span : null;

/** "The chart at lamp-shop[.]net/manual": who names a page means no mail box. */
const ofMailBox = (text: string, span: Span | null): Span | null =>
  span && /^\/\S/.test(text.slice(span.end, span.end + 2)) ? null : span;

/** E-mail addresses in a text; spelled forms only where "at" and "dot" both stand in for their signs. */
export const findEmails = (text: string, { ats, standIns, atWords }: Triggers): Span[] => {
  const found: Span[] = [];
  const add = (span: Span | null): void => {
    if (span && !relay.test(text.slice(span.start, span.end))) found.push(span);
  };
  for (const at of ats) {
    const spaced = text.charAt(at - 1) === ' ' ? at - 1 : at;
    add(readAround(text, spaced, plainAt, plainDomain) ?? readAround(text, spaced, plainAt, anyDomain));
    if (/[([{<]/.test(text.charAt(at - 1)))
      add(readAround(text, beforeBracket(text, at), bracketedAt, anyDomain));
  }
  for (const at of standIns) add(readAround(text, at, standIn, plainDomain));
  for (const at of [...atWords, ...findNames(text)]) {
    const from = beforeBracket(text, at);
    add(
      readAround(text, from, bracketedAt, anyDomain) ??
        ofMailBox(text, readAround(text, from, spelledAt, spelledDomain)) ??
        ofMailProvider(text, readAround(text, from, spelledAt, plainDomain)),
    );
  }
  return longestOfEach(found);
};
