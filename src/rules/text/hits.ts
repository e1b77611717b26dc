/** The phrases said in a stretch of words, with their places. */
import type { Span } from '../report';
import type { Folded } from './fold';
import {
  endWords,
  firstWords,
  hasMatched,
  idOf,
  isPart,
  languageOf,
  match,
  outputs,
  Row,
  unsays,
  type WordSpan,
} from './match';
import type { Phrases, Sequence } from './phrases';
import { firstAtLeast } from './spans';
import type { Words } from './words';

/** A concept said at a place. Places are in folded code units, words are indices, both ends exclusive. */
export interface Hit extends Span, WordSpan {
  readonly concept: number;
  readonly language: number;
  readonly unsays: boolean;
}

/** How many words may stand in a gap ` .. ` of a pattern. */
const gapWords = 4;
/** The same in folded code units, for scripts whose every character is a word. */
const gapCodes = 10;

/** Where each part of patterns with gaps matched, by its id: indices of matches by their first words. */
type Parts = ReadonlyMap<number, readonly number[]>;

const firstWordOf = (match: number): number => firstWords.items[match] as number;

const isAscending = (list: readonly number[]): boolean => {
  for (let index = 1; index < list.length; index += 1)
    if (firstWordOf(list[index - 1] as number) > firstWordOf(list[index] as number)) return false;
  return true;
};

const collectParts = (): Parts => {
  const parts = new Map<number, number[]>();
  for (let index = 0; index < outputs.count; index += 1) {
    const output = outputs.items[index] as number;
    if (!isPart(output)) continue;
    const list = parts.get(idOf(output));
    if (list) list.push(index);
    else parts.set(idOf(output), [index]);
  }
  for (const list of parts.values())
    if (!isAscending(list)) list.sort((a, b) => firstWordOf(a) - firstWordOf(b) || a - b);
  return parts;
};

/** Where the parts that follow the first one end, each within a gap's reach, the longest; null where one is missing. */
const endOfSequence = (
  { parts: ids }: Sequence,
  firstEnds: number,
  parts: Parts,
  words: Words,
): number | null => {
  let end = firstEnds;
  for (let index = 1; index < ids.length; index += 1) {
    const list = parts.get(ids[index] as number) ?? [];
    let at = firstAtLeast(list, end, firstWordOf);
    const next = list[at];
    if (next === undefined) return null;
    const first = firstWordOf(next);
    const codes = (words.start[first] as number) - (words.end[end - 1] as number);
    if (first - end > gapWords && codes > gapCodes) return null;
    for (; at < list.length && firstWordOf(list[at] as number) === first; at += 1)
      end = Math.max(end, endWords.items[list[at] as number] as number);
  }
  return end;
};

/** Matches by their first word: the last match begun at each word, and for each match the one before it. */
const lastAt = new Row();
const before = new Row();

const chain = ({ firstWord, endWord }: WordSpan): void => {
  lastAt.count = 0;
  before.count = 0;
  for (let word = firstWord; word < endWord; word += 1) lastAt.push(-1);
  for (let match = 0; match < outputs.count; match += 1) {
    const at = firstWordOf(match) - firstWord;
    before.push(lastAt.items[at] as number);
    lastAt.items[at] = match;
  }
};

/** What the phrases say in a stretch of words, in the order of the starts. */
export const findHits = (folded: Folded, words: Words, phrases: Phrases, span: WordSpan): Hit[] => {
  match(folded, words, phrases, span);
  const hits: Hit[] = [];
  if (outputs.count === 0) return hits;
  chain(span);
  let parts: Parts | null = null;
  let word = span.firstWord;
  const add = (concept: number, language: number, isUnsaid: boolean, endWord: number): void =>
    void hits.push({
      concept,
      language,
      unsays: isUnsaid,
      start: words.start[word] as number,
      end: words.end[endWord - 1] as number,
      firstWord: word,
      endWord,
    });
  for (; word < span.endWord; word += 1) {
    for (let at = lastAt.items[word - span.firstWord] as number; at >= 0; at = before.items[at] as number) {
      const output = outputs.items[at] as number;
      const endWord = endWords.items[at] as number;
      if (!isPart(output)) {
        add(idOf(output), languageOf(output), unsays(output), endWord);
        continue;
      }
      for (const sequence of phrases.sequencesFrom[idOf(output)] ?? []) {
        if (!hasMatched(sequence.parts.at(-1) as number)) continue;
        const end = endOfSequence(sequence, endWord, (parts ??= collectParts()), words);
        if (end === null) continue;
        add(sequence.concept, sequence.language, sequence.unsays, end);
      }
    }
  }
  return hits;
};
