/** Links and bare domains: looked for only around dots and "://", in small windows. */
import { LinkifyIt } from 'linkify-it';
import type { Span } from '../../report';
import type { Triggers } from '../triggers';
import { remembered } from '../remembered';
import { inside, longestOfEach, mergeSpans } from '../spans';
import { isAmazonHost, isCarrierHost, isShortenerHost, topLevelDomains } from './domains';

export type LinkKind = 'amazon' | 'carrier' | 'short' | 'other';

export interface Link extends Span {
  /** Lower case, without port. */
  readonly host: string;
  /** `https`, `http`, or empty where none is written. */
  readonly scheme: string;
  /** Path, query and fragment as written. */
  readonly path: string;
  readonly kind: LinkKind;
}

const linkify = new LinkifyIt({ fuzzyLink: true, fuzzyEmail: false, fuzzyIP: false }).tlds([
  ...topLevelDomains,
]);

/** Windows, in code units, around a trigger; longer links are cut, not missed. */
const reachLeft = 80;
const reachRight = 300;
const maxWindows = 60;

/** Endings that are file types as well, and endings that are small words; bare names with these are mostly no domains. */
const fileEndings = new Set([
  'md',
  'zip',
  'mov',
  'sh',
  'py',
  'rs',
  'pl',
  'ps',
  'cc',
  'so',
  'ai',
  'app',
  'bat',
  'cab',
  'doc',
  'java',
  'win',
]);
const wordEndings = new Set([
  'it',
  'is',
  'in',
  'so',
  'to',
  'me',
  'no',
  'my',
  'at',
  'be',
  'am',
  'as',
  'us',
  'we',
  'an',
  'do',
  'es',
  'la',
  'de',
  'se',
  'si',
  'or',
  'a',
  'and',
  'you',
  'for',
  'bitte',
  'con',
  'per',
  'il',
  'un',
  'et',
  'je',
  'tu',
  'co',
  'ma',
  'bei',
  'da',
  'er',
  'ihr',
  'im',
  'ist',
  'sie',
  'wir',
  'also',
  'here',
  'now',
  'one',
  'open',
  'please',
  'next',
  'then',
  'this',
  'call',
  'only',
  'contact',
  'team',
  'care',
  'gift',
  'support',
  'help',
  'how',
  'new',
  'safe',
  'box',
  'case',
  'land',
  'like',
]);

/** Software that is named like a domain. */
const productNames = new Set(['asp.net', 'vb.net', 'ado.net', 'ml.net', 'next.js', 'socket.io']);

const kindOf = (host: string): LinkKind =>
  isAmazonHost(host) ? 'amazon' : isShortenerHost(host) ? 'short' : isCarrierHost(host) ? 'carrier' : 'other';

const schemePart = /^([a-z][a-z\d+.-]{0,20}):\/\//i;
const userPart = /^[^/@\s]{0,80}@/;
const hostPart = /^[^/:?#]+/;
const portPart = /^:\d+/;

const describe = (span: Span, written: string): Link | null => {
  const scheme = schemePart.exec(written);
  const rest = written.slice(scheme?.[0].length ?? 0).replace(userPart, '');
  const host = hostPart.exec(rest)?.[0] ?? '';
  if (host === '') return null;
  const name = host.toLowerCase();
  const path = rest.slice(host.length).replace(portPart, '');
  return { ...span, host: name, scheme: (scheme?.[1] ?? '').toLowerCase(), path, kind: kindOf(name) };
};

const labelsOf = (host: string): string[] => host.split('.');

/** Endings of real shop and company addresses that nobody mistakes for a sentence's end. */
const isPlainlyDomain = (host: string): boolean => {
  const labels = labelsOf(host);
  return labels[0] === 'www' || labels.length > 2 || /[-\d]/.test(labels[0] ?? '');
};

/** "truck.It needs", "Node.js", "README.md", "e.g." look like domains and are none. */
const isMistaken = (text: string, { start, end, host, scheme, path }: Link): boolean => {
  if (scheme !== '' || path.length > 1) return false;
  const labels = labelsOf(host);
  const ending = labels.at(-1) ?? '';
  const written = text.slice(start, end);
  if (productNames.has(host) || labels.every(label => label.length === 1)) return true;
  if (/\.\p{Lu}\p{Ll}+$/u.test(written)) return true;
  if (labels[0] === 'www') return false;
  if (fileEndings.has(ending) && labels.length === 2) return true;
  if (/^[\p{Lu}\d]{1,8}\.\p{Lu}{2,4}$/u.test(written)) return labels.length === 2 && ending.length < 3;
  if (labels.slice(0, -1).some(label => label.length === 1) && labels.length > 2) return true;
  if (labels.length === 2 && (labels[0] ?? '').length < 2) return true;
  return (
    wordEndings.has(ending) &&
    !isPlainlyDomain(host) &&
    /^[\s,;:!?)]*\s\p{Ll}/u.test(text.slice(end, end + 4)) &&
    !leadsToDomain(text, start)
  );
};

const leadIn =
  /(?:\bat|\bon|\bvisit|\bsee|bei|unter|auf|sur|chez|en|su|op|på|na|em|web(?:site|seite)?|site|url|:)\s*$/i;

const leadsToDomain = (text: string, start: number): boolean =>
  leadIn.test(text.slice(Math.max(0, start - 24), start));

/** Spaces around a dot or a slash and "(dot)" hide a domain; this undoes them, keeping the way back. */
const disguise =
  /(?<=[\p{L}\d])(?:\s?[([{]\s?(?:dot|punkt|point|punto|ponto|nokta|kropka|ドット|点|\.)\s?[)\]}]\s?| \. | \.(?=\p{Ll})|\s(?:dot|DOT|punkt)\s)(?=[\p{L}\d])|(?<=[\p{L}\d]) \/ (?=[\p{L}\d])/gu;

interface Undisguised {
  readonly text: string;
  readonly back: readonly number[];
}

const undisguise = (window: string): Undisguised | null => {
  const back: number[] = [];
  let text = '';
  let from = 0;
  const copy = (to: number): void => {
    for (; from < to; from += 1) {
      back.push(from);
      text += window.charAt(from);
    }
  };
  for (const { 0: found, index } of window.matchAll(disguise)) {
    copy(index);
    back.push(index);
    text += found.includes('/') ? '/' : '.';
    from = index + found.length;
  }
  if (from === 0) return null;
  copy(window.length);
  back.push(window.length);
  return { text, back };
};

/** The links of a window, placed within it. */
const linkifyWindow = remembered((own: LinkifyIt, window: string): readonly Link[] =>
  (own.match(window) ?? [])
    .filter(({ schema }) => schema !== 'mailto:')
    .flatMap(({ index, lastIndex, raw }) => describe({ start: index, end: lastIndex }, raw) ?? []),
);

const plainLinks = (text: string, window: Span): Link[] =>
  linkifyWindow(linkify, text.slice(window.start, window.end))
    .map(link => ({ ...link, start: window.start + link.start, end: window.start + link.end }))
    .filter(link => !isMistaken(text, link));

/** A disguised domain must be plainly one: its ending is no small word, or it has www or a path. */
const hiddenLinks = (text: string, window: Span): Link[] => {
  const open = undisguise(text.slice(window.start, window.end));
  if (!open) return [];
  return linkifyWindow(linkify, open.text)
    .map(link => ({
      ...link,
      start: window.start + (open.back[link.start] as number),
      end: window.start + (open.back[link.end - 1] as number) + 1,
    }))
    .filter(({ start, end }) => /[\s([{]/.test(text.slice(start, end)))
    .filter(
      ({ host, path }) =>
        isPlainlyDomain(host) || path.length > 1 || !wordEndings.has(labelsOf(host).at(-1) ?? ''),
    )
    .filter(({ start, end }) => !/\s\.\s?\p{Lu}/u.test(text.slice(start, end)));
};

const isSpaceSign = (char: string): boolean => /\s/.test(char);

/** Letters and digits of ASCII are told at once. */
const isSpace = (char: string): boolean =>
  char === ' ' || ((char <= ' ' || char >= '\u00a0') && isSpaceSign(char));

/** From the white space before a trigger to the white space after it. */
const tokenAround = (text: string, at: number): Span => {
  let start = at;
  let end = at + 1;
  while (start > 0 && at - start < reachLeft && !isSpace(text.charAt(start - 1))) start -= 1;
  while (end < text.length && end - at < reachRight && !isSpace(text.charAt(end))) end += 1;
  return { start, end };
};

/** True where a scheme or a letter after a dot stands in a token: prices, times and sentence ends have none. */
const mayBeLink = (text: string, { start, end }: Span): boolean =>
  /[./:．。․]\/|[.．。․][^\d\s.]/.test(text.slice(start, end));

const dotWord = /[([{]\s?(?:dot|punkt|point|punto|ponto|nokta|kropka|ドット|点)\s?[)\]}]| dot /gi;

const spacedDot = (text: string, at: number): boolean =>
  isSpace(text.charAt(at - 1)) || /[([{]/.test(text.charAt(at - 1));

/** Links in a text, those inside `emails` left out. */
export const findLinks = (text: string, { dots, dotWords }: Triggers, emails: readonly Span[]): Link[] => {
  const found: Link[] = [];
  let readTo = 0;
  let windows = 0;
  const taken = mergeSpans(emails);
  const keep = (links: readonly Link[]): void => {
    found.push(...links.filter(({ start, end }) => !inside(taken, start) && !inside(taken, end - 1)));
  };
  const spelled = new Set(dotWords ? [...text.matchAll(dotWord)].map(({ index }) => index) : []);
  for (const at of [...dots, ...spelled]) {
    if (windows >= maxWindows) break;
    if (at < readTo && !spelled.has(at)) continue;
    const hidden = spacedDot(text, at) || spelled.has(at);
    const token = tokenAround(text, at);
    if (!hidden && token.end - at < 3) continue;
    const isWorth = mayBeLink(text, token);
    if (isWorth || hidden) windows += 1;
    if (isWorth) keep(plainLinks(text, token));
    if (hidden) keep(hiddenLinks(text, { start: Math.max(0, at - 40), end: Math.min(text.length, at + 80) }));
    readTo = token.end;
  }
  return longestOfEach(found);
};
