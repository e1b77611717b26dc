/** Which parts of a text are the buyer's own words, quoted: rules about words and contact details pass them by. */
import type { Span } from '../report';
import { firstAtLeast } from './spans';

const quotedLine = /^[ \t]*>.*$/gm;
const marks = /["“„«「『][^"“”„«»「」『』\n]{2,400}["”“»」』]/g;

/** Marks that Amazon's relay puts around what it quotes below an answer. */
const relayMarks = ['begin message', 'original message', 'ursprüngliche nachricht', "message d'origine"];
const dashes = /^-{2,}\s*/gm;

/** Where the relay begins to quote; -1 where it does not. */
const relayStart = (text: string): number => {
  for (const { 0: found, index } of text.matchAll(dashes)) {
    const from = index + found.length;
    const words = text.slice(from, from + 24).toLowerCase();
    if (relayMarks.some(mark => words.startsWith(mark))) return index;
  }
  return -1;
};

export const quotedLines = (text: string): Span[] => {
  const lines = text.includes('>')
    ? [...text.matchAll(quotedLine)].map(({ 0: line, index }) => ({ start: index, end: index + line.length }))
    : [];
  const start = text.includes('--') ? relayStart(text) : -1;
  return start < 0 ? lines : [...lines, { start, end: text.length }];
};

const hasQuoteMark = /["“„«「『]/;

/**
 * Stretches in quotation marks beside a turn such as "you wrote", before or after it, at most `reach` code units away. The
 * turns stand in order.
 */
export const quotedSpeech = (text: string, turns: readonly Span[], reach = 24): Span[] => {
  if (turns.length === 0 || !hasQuoteMark.test(text)) return [];
  return [...text.matchAll(marks)]
    .map(({ 0: quote, index }) => ({ start: index, end: index + quote.length }))
    .filter(({ start, end }) => {
      const next = firstAtLeast(turns, start, turn => turn.start);
      const before = turns[next - 1];
      const after = turns[firstAtLeast(turns, end, turn => turn.start)];
      const follows = before !== undefined && start - before.end <= reach;
      return follows || (after !== undefined && after.start - end <= reach);
    });
};
