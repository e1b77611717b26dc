/** Domains that are disguised by spaces around their dots, or by a word for them. */
import type { Span } from '../../report';
import { endsInWord } from './mistaken-links';
import { readLinks, type Link } from './read-links';
import { closeDotNames, commaForDot, dotNames } from './spelled-signs';

/** Spaces around a dot or a slash, "(dot)" and "hxxp://" hide a domain; this undoes them, keeping the way back. */
const disguise = new RegExp(
  `hxxps?:\\/\\/|(?<=[\\p{L}\\d])(?:\\s?[([{]\\s?(?:${dotNames}|${closeDotNames}|\\.)\\s?[)\\]}]\\s?| \\. | \\.(?=\\p{Ll})|(?<=[\\p{Script=Latin}\\d])。(?=\\p{Script=Latin})|${commaForDot}|\\s(?:dot|DOT|punkt|punt)\\s)(?=[\\p{L}\\d])|(?<=[\\p{L}\\d]) \\/ (?=[\\p{L}\\d])`,
  'gu',
);

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
    from = index + found.length;
    if (found.startsWith('hxx')) continue;
    back.push(index);
    text += found.includes('/') ? '/' : '.';
  }
  if (from === 0) return null;
  copy(window.length);
  back.push(window.length);
  return { text, back };
};

/** A disguised domain must be plainly one: its ending is no small word, or it has www or a path. */
export const hiddenLinks = (text: string, window: Span): Link[] => {
  const open = undisguise(text.slice(window.start, window.end));
  if (!open) return [];
  return readLinks(open.text)
    .map(link => ({
      ...link,
      start: window.start + (open.back[link.start] as number),
      end: window.start + (open.back[link.end - 1] as number) + 1,
    }))
    .filter(({ start, end }) => /[\s([{,。]/.test(text.slice(start, end)))
    .filter(link => !endsInWord(link))
    .filter(({ start, end }) => !/\s\.\s?\p{Lu}/u.test(text.slice(start, end)));
};
