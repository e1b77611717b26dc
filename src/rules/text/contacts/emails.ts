/** E-mail addresses, plain, spaced or spelled: looked for only around an @ or the word "at". */
import type { Span } from '../../report';
import type { Triggers } from '../triggers';
import { backwards } from '../backwards';
import { longestOfEach } from '../spans';
import { isTopLevelDomain } from './domains';
import { anyAtName, atNames, closeAtNames, closeDotNames, commaForDot, dotNames } from './spelled-signs';

/** A window never reaches further, in code units: addresses are shorter. */
const reachLeft = 72;
const reachRight = 120;

/** Of the text before the sign, read backwards. */
const localPart = /^[\p{Script=Latin}\d](?:[\p{Script=Latin}\d._%+'-]{0,62}[\p{Script=Latin}\d])?/u;
/** A space, or what takes no room at all. */
const thin = /[\s\u200b-\u200d\u2060]/;
const plainAt = new RegExp(`^${thin.source}?[@＠﹫]${thin.source}?`);
const standIn = /^[#*★☆]/;
const bracketedAt = new RegExp(`^\\s?[([{<*_]\\s?(?:at|@|${atNames})\\s?[)\\]}>*_]\\s?`, 'i');
const spelledAt = new RegExp(
  `^(?: (?:at the rate of|at the rate|at|${atNames}) |\\s?(?:${closeAtNames})\\s?)`,
  'i',
);
const atName = new RegExp(`(?<=[ ([{<])(?:${atNames})(?=[ )\\]}>])|${closeAtNames}`, 'gi');
/** Latin letters only: Japanese and Chinese write on without a space. */
const label = '[\\p{Script=Latin}\\d](?:[\\p{Script=Latin}\\d-]{0,61}[\\p{Script=Latin}\\d])?';
const plainDot = `\\s?[.．]\\s?|${commaForDot}`;
const spelledDot = `\\s?[([{*_]\\s?(?:${dotNames}|${closeDotNames}|\\.)\\s?[)\\]}*_]\\s?| (?:${dotNames}) |\\s?(?:${closeDotNames})\\s?`;
const anyDot = `(?:${plainDot}|${spelledDot})`;
/** Up to four more labels after the first. */
const plainDomain = new RegExp(`^${label}(?:(?:${plainDot})${label}){1,4}`, 'u');
const anyDomain = new RegExp(`^${label}(?:${anyDot}${label}){1,4}`, 'iu');
const spelledDomain = new RegExp(`^${label}(?:(?:${spelledDot})${label}){1,4}`, 'iu');

/** Amazon's own relay addresses are no way around Amazon. */
const relay = /@marketplace\.amazon\./i;

const lastLabel = (domain: string): string => domain.split(/[^\p{Script=Latin}\d-]/u).at(-1) ?? '';

const allDotNames = new Set([...dotNames.split('|'), ...closeDotNames.split('|')]);

/** Cuts the dot a text ends with, spelled or as a sign, with the signs around it. */
const withoutLastDot = (text: string): string => {
  const words = text.match(/[\p{L}\d]+|[^\p{L}\d]+/gu) ?? [];
  const isSigns = (word: string | undefined): boolean => word !== undefined && /^[^\p{L}\d]/u.test(word);
  const last = words.length - (isSigns(words.at(-1)) ? 1 : 0);
  const spelled = allDotNames.has((words[last - 1] ?? '').toLowerCase()) && isSigns(words[last - 2]);
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

/** The name of a mail box that ends before `at`, last letter first; empty where there is none. */
const localBefore = (text: string, at: number): string => {
  const before = text.slice(Math.max(0, at - reachLeft), at);
  return localPart.exec(backwards(before.slice(before.lastIndexOf(' ') + 1)))?.[0] ?? '';
};

const readAround = (text: string, at: number, separator: RegExp, domain: RegExp): Span | null => {
  const gap = separator.exec(text.slice(at, at + 16));
  if (!gap) return null;
  const from = at + gap[0].length;
  const found = trimToDomain(domain.exec(text.slice(from, from + reachRight))?.[0] ?? '');
  if (found === '') return null;
  const local = localBefore(text, at);
  return local === '' ? null : { start: at - local.length, end: from + found.length };
};

const beforeBracket = (text: string, at: number): number => {
  let place = at;
  while (place > 0 && /[\s([{<*_]/.test(text.charAt(place - 1)) && at - place < 3) place -= 1;
  return place;
};

const findNames = (text: string): number[] =>
  anyAtName.test(text) ? [...text.matchAll(atName)].map(({ index }) => index) : [];

/** Where private mail boxes are: "name at gmail.com" is an address, "see it at lamp-shop.com" is none. */
const mailProvider =
  /(?:^|[\s.])(?:gmail|googlemail|yahoo|ymail|hotmail|outlook|live|icloud|aol|gmx|proton|protonmail|163|126|qq|foxmail|sina|naver|rediffmail|zoho|yandex|mail)\s?[.．]\s?\p{L}+(?:\.\p{L}+)?$/iu;

const ofMailProvider = (text: string, span: Span | null): Span | null =>
  span && mailProvider.test(text.slice(span.start, span.end)) ? span : null;

/** What mail boxes of shops are called. */
const boxName =
  /^(?:info|mail|post|sales|support|service|contact|kontakt|contacto|contatto|contato|hello|hi|hallo|bonjour|hola|help|helpdesk|office|shop|store|orders?|care|team|kundenservice|kundendienst|klantenservice|sav|ventas|vendas|vendite|admin|enquiries|returns|repairs|warranty|claims|billing|accounts)\s/i;

/** What leads up to a mail box. */
const leadsToBox =
  /\b(?:e-?mails?|mail|write|writing|wrote|reach|reached|contact|address|send|message|drop)\b/i;

/** "The chart sits at lamp-shop dot net": before an "at" a plain word is a mail box's name only where something leads up to one. */
const isBox = (text: string, { start, end }: Span): boolean => {
  const written = text.slice(start, end);
  const local = /^\S+/.exec(written)?.[0] ?? '';
  return (
    /\P{L}/u.test(local) ||
    !/^\S+ at /i.test(written) ||
    boxName.test(written) ||
    mailProvider.test(written.replace(/ dot /gi, '.')) ||
    leadsToBox.test(text.slice(Math.max(0, start - reachLeft), start))
  );
};

/** "Find us at parts dot lamp-shop dot net": words that no mail box is called. */
const noMailBox =
  /^(?:us|me|it|them|this|that|more|answers?|details|videos?|everything|find|found|online|available|look|here|one|all|guides?|lists?|instructions|is|are|read|and|or|clips?|forms?|manuals?|charts?|page|site|website)\s/i;

/** "The chart at lamp-shop[.]net/manual": who names a page means no mail box. */
const ofMailBox = (text: string, span: Span | null): Span | null =>
  span &&
  (/^\/\S/.test(text.slice(span.end, span.end + 2)) ||
    noMailBox.test(text.slice(span.start, span.end)) ||
    !isBox(text, span))
    ? null
    : span;

/** Providers so well known that the ending is left out: "toolhelp24 at gmail". */
const bareProvider =
  /^ at (?:gmail|googlemail|hotmail|yahoo|outlook|icloud|protonmail|gmx|aol)(?![\p{L}\d]| ?[.．]\p{L}| ?[([{]? ?dot )/iu;

/** Only what is plainly a mail box's name, with digits or signs, counts before a provider's bare name. */
const atBareProvider = (text: string, at: number): Span | null => {
  const provider = bareProvider.exec(text.slice(at, at + 24));
  if (!provider) return null;
  const local = localBefore(text, at);
  return /\p{L}/u.test(local) && /[\d._]/.test(local)
    ? { start: at - local.length, end: at + provider[0].length }
    : null;
};

/** E-mail addresses in a text; spelled forms only where "at" and "dot" both stand in for their signs. */
export const findEmails = (text: string, { ats, standIns, atWords }: Triggers): Span[] => {
  const found: Span[] = [];
  const add = (span: Span | null): void => {
    if (span && !relay.test(text.slice(span.start, span.end))) found.push(span);
  };
  for (const at of ats) {
    const spaced = thin.test(text.charAt(at - 1)) ? at - 1 : at;
    add(readAround(text, spaced, plainAt, plainDomain) ?? readAround(text, spaced, plainAt, anyDomain));
    if (/[([{<] ?$/.test(text.slice(Math.max(0, at - 2), at)))
      add(readAround(text, beforeBracket(text, at), bracketedAt, anyDomain));
  }
  for (const at of standIns) add(readAround(text, at, standIn, plainDomain));
  for (const at of [...atWords, ...findNames(text)]) {
    const from = beforeBracket(text, at);
    add(
      readAround(text, from, bracketedAt, anyDomain) ??
        ofMailBox(text, readAround(text, from, spelledAt, spelledDomain)) ??
        ofMailProvider(text, readAround(text, from, spelledAt, plainDomain)) ??
        atBareProvider(text, from),
    );
  }
  return longestOfEach(found);
};
