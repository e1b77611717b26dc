/** Which parts of a text are the buyer's own words, quoted: rules about words and contact details pass them by. */
import type { Span } from '../report';
import { firstAtLeast } from './spans';

const quotedLine = /^[ \t]*>.*$/gm;
const marks = /["“„«「『][^"“”„«»「」『』\n]{2,400}["”“»」』]/g;

/** What Amazon's relay, or a mail program, sets above what it quotes below an answer. */
const relayMarks = ['begin message', 'original message', 'ursprüngliche nachricht', "message d'origine"];
/** Stands in every mail of the relay, so a framed line above it in any language opens its quote. */
const relayToken = '[commMgrTok:';
const relayAddress = '@marketplace.amazon.';
const lines = /[^\n]+/g;

const isMarked = (line: string): boolean => {
  const words = line.replace(/^-+/, '').trimStart().slice(0, 24).toLowerCase();
  return line.startsWith('--') && relayMarks.some(mark => words.startsWith(mark));
};
const isFramed = (line: string): boolean =>
  line.startsWith('-----') && line.endsWith('-----') && /[^-\s]/.test(line);
/** "On Tuesday, Maria <…@marketplace.amazon.com> wrote:" */
const isAttribution = (line: string): boolean => line.endsWith(':') && line.includes(relayAddress);

/** Where the quote of a mail that went through Amazon's relay begins; -1 where there is none. */
export const relayQuoteStart = (text: string): number => {
  const hasToken = text.includes(relayToken);
  if (!hasToken && !text.includes('--') && !text.includes(relayAddress)) return -1;
  for (const { 0: found, index } of text.matchAll(lines)) {
    const line = found.trim();
    const isRelays = hasToken && (line.startsWith(relayToken) || isFramed(line));
    if (isRelays || isMarked(line) || isAttribution(line)) return index;
  }
  return -1;
};

export const quotedLines = (text: string): Span[] => {
  const marked = text.includes('>')
    ? [...text.matchAll(quotedLine)].map(({ 0: line, index }) => ({ start: index, end: index + line.length }))
    : [];
  const start = relayQuoteStart(text);
  return start < 0 ? marked : [...marked, { start, end: text.length }];
};

const hasQuoteMark = /["“„«「『]/;

/** In code units: how near a turn such as "you wrote" stands to its quote, and how far before it in the same sentence. */
const nearReach = 24;
const sentenceReach = 80;

const leadsUp = (text: string, from: number, to: number): boolean =>
  to - from <= nearReach || (to - from <= sentenceReach && !/[.!?。！？\n]/.test(text.slice(from, to)));

/** Stretches in quotation marks beside a turn such as "you wrote", before or after it. The turns stand in order. */
export const quotedSpeech = (text: string, turns: readonly Span[]): Span[] => {
  if (turns.length === 0 || !hasQuoteMark.test(text)) return [];
  return [...text.matchAll(marks)]
    .map(({ 0: quote, index }) => ({ start: index, end: index + quote.length }))
    .filter(({ start, end }) => {
      const next = firstAtLeast(turns, start, turn => turn.start);
      const before = turns[next - 1];
      const after = turns[firstAtLeast(turns, end, turn => turn.start)];
      const follows = before !== undefined && leadsUp(text, before.end, start);
      return follows || (after !== undefined && after.start - end <= nearReach);
    });
};
