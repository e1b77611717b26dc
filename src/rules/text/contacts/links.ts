/** Links and bare domains: looked for only around dots and "://", in small windows. */
import type { Span } from '../../report';
import { inside, longestOfEach, mergeSpans } from '../spans';
import type { Triggers } from '../triggers';
import { hiddenLinks } from './hidden-links';
import { isMistaken } from './mistaken-links';
import { readLinks, type Link } from './read-links';
import { closeDotNames, commaForDot, dotNames } from './spelled-signs';

export type { Link } from './read-links';

/** Windows, in code units, around a trigger; longer links are cut, not missed. */
const reachLeft = 80;
const reachRight = 300;
const maxWindows = 60;

const plainLinks = (text: string, window: Span): Link[] =>
  readLinks(text.slice(window.start, window.end))
    .map(link => ({ ...link, start: window.start + link.start, end: window.start + link.end }))
    .filter(link => !isMistaken(text, link));

const isSpaceSign = (char: string): boolean => /\s/.test(char);

/** Letters and digits of ASCII are told at once. */
const isSpace = (char: string): boolean =>
  char === ' ' || ((char <= ' ' || char >= '\u00a0') && isSpaceSign(char));

/** Japanese, Chinese and Korean text touches the domains in it; its full stop may be one's dot. */
const touches = (char: string): boolean =>
  (char > '\u3002' && char <= '\u9fff') || (char >= '\uac00' && char <= '\ud7af');

const parts = (char: string): boolean => isSpace(char) || touches(char);

/** From the white space before a trigger to the white space after it. */
const tokenAround = (text: string, at: number): Span => {
  let start = at;
  let end = at + 1;
  while (start > 0 && at - start < reachLeft && !parts(text.charAt(start - 1))) start -= 1;
  while (end < text.length && end - at < reachRight && !parts(text.charAt(end))) end += 1;
  return { start, end };
};

/** True where a scheme or a letter after a dot stands in a token: prices, times and sentence ends have none. */
const mayBeLink = (text: string, { start, end }: Span): boolean =>
  /[./:．。․]\/|[.．。․][^\d\s.]/.test(text.slice(start, end));

const dotWord = new RegExp(`[([{]\\s?(?:${dotNames}|${closeDotNames})\\s?[)\\]}]| dot `, 'gi');

/** "lamp-shop,com": a comma stands for the last dot. */
const commaDot = new RegExp(`(?<=[\\p{L}\\d]{2})${commaForDot}`, 'giu');

const commaDots = (text: string): number[] =>
  /,[cno]/i.test(text) ? [...text.matchAll(commaDot)].map(({ index }) => index) : [];

const spacedDot = (text: string, at: number): boolean =>
  isSpace(text.charAt(at - 1)) || /[([{]/.test(text.charAt(at - 1)) || text.charAt(at) === '。';

/** Links in a text, those inside `emails` left out. */
export const findLinks = (text: string, { dots, dotWords }: Triggers, emails: readonly Span[]): Link[] => {
  const found: Link[] = [];
  let readTo = 0;
  let windows = 0;
  const taken = mergeSpans(emails);
  const keep = (links: readonly Link[]): void => {
    found.push(...links.filter(({ start, end }) => !inside(taken, start) && !inside(taken, end - 1)));
  };
  const dotsInWords = dotWords ? [...text.matchAll(dotWord)].map(({ index }) => index) : [];
  const spelled = new Set([...dotsInWords, ...commaDots(text)]);
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
