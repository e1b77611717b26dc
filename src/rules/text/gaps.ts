/** Patterns with gaps: where their parts matched in a stretch of words, and which patterns that makes whole. */
import type { GapPattern, GapPatterns } from './gap-patterns';
import type { HitRows } from './hit-rows';
import { NumberList } from './number-list';
import type { Words } from './words';

/** How many words may stand in a gap ` .. ` of a pattern. */
const gapWords = 4;
/** The same in folded code units, for scripts whose every character is a word. */
const gapCodes = 10;

/** Output sets met in the last stretch, side by side; each knows the time before that the same one was met, or -1. */
const firstWords = new NumberList();
const endWords = new NumberList();
const earlier = new NumberList();
/** The sets that were met, each once. */
const setsMet = new NumberList();

/** By output set: the number of the stretch it was last met in, and its last row there. By pattern: where it was last tried. */
let metIn = new Int32Array(8192);
let lastRow = new Int32Array(8192);
let triedIn = new Int32Array(8192);
let stretch = 0;
/** By part: the stretch its matches were last listed in, and where the list stands. */
let sortedIn = new Int32Array(8192);
let listStart = new Int32Array(8192);
let listEnd = new Int32Array(8192);

const makeRoom = (size: number): void => {
  if (metIn.length >= size) return;
  const room = (): Int32Array<ArrayBuffer> => new Int32Array(size * 2);
  [metIn, lastRow, triedIn, sortedIn, listStart, listEnd] = [room(), room(), room(), room(), room(), room()];
};

export const startGaps = ({ all, patternsOfSet, setsOfPart }: GapPatterns): void => {
  makeRoom(Math.max(all.length, patternsOfSet.from.length, setsOfPart.from.length));
  stretch += 1;
  sorted.count = 0;
  setsMet.count = 0;
  firstWords.count = 0;
  endWords.count = 0;
  earlier.count = 0;
};

/** Notes that an output set, which tells of parts, was met. */
export const meet = (set: number, firstWord: number, endWord: number): void => {
  const isFirst = metIn[set] !== stretch;
  earlier.push(isFirst ? -1 : (lastRow[set] as number));
  if (isFirst) {
    metIn[set] = stretch;
    setsMet.push(set);
  }
  lastRow[set] = firstWords.count;
  firstWords.push(firstWord);
  endWords.push(endWord);
};

const firstWordOf = (row: number): number => firstWords.items[row] as number;
const endWordOf = (row: number): number => endWords.items[row] as number;

const hasMatched = ({ setsOfPart: { from, items } }: GapPatterns, part: number): boolean => {
  const end = from[part + 1] as number;
  for (let at = from[part] as number; at < end; at += 1)
    if (metIn[items[at] as number] === stretch) return true;
  return false;
};

/** Lists of rows by first word, one after the other. */
const sorted = new NumberList();

/** Few are in disorder, and hardly ever by much; a list that is long all the same is left to the engine's own sort. */
const fewToSort = 32;

const sortFrom = (start: number): void => {
  const { items, count } = sorted;
  if (count - start > fewToSort) {
    items.set(
      items.slice(start, count).sort((a, b) => firstWordOf(a) - firstWordOf(b)),
      start,
    );
    return;
  }
  for (let next = start + 1; next < count; next += 1) {
    const row = items[next] as number;
    let at = next;
    for (; at > start && firstWordOf(items[at - 1] as number) > firstWordOf(row); at -= 1)
      items[at] = items[at - 1] as number;
    items[at] = row;
  }
};

/** Lists a part's matches in the last stretch by their first words, once. */
const list = ({ setsOfPart: { from, items } }: GapPatterns, part: number): void => {
  if (sortedIn[part] === stretch) return;
  sortedIn[part] = stretch;
  listStart[part] = sorted.count;
  const end = from[part + 1] as number;
  for (let at = from[part] as number; at < end; at += 1) {
    const set = items[at] as number;
    if (metIn[set] !== stretch) continue;
    for (let row = lastRow[set] as number; row >= 0; row = earlier.items[row] as number) sorted.push(row);
  }
  listEnd[part] = sorted.count;
  sortFrom(listStart[part]);
};

/** Where in a part's list the rows begin whose first word is `word` or a later one. */
const firstFrom = (part: number, word: number): number => {
  let low = listStart[part] as number;
  let high = listEnd[part] as number;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (firstWordOf(sorted.items[middle] as number) < word) low = middle + 1;
    else high = middle;
  }
  return low;
};

/** Where the matches of a part that begin first after `end` and within a gap's reach end, the longest; -1 without one. */
const endOfNext = (part: number, end: number, words: Words): number => {
  let at = firstFrom(part, end);
  const last = listEnd[part] as number;
  if (at === last) return -1;
  const first = firstWordOf(sorted.items[at] as number);
  const codes = (words.start[first] as number) - (words.end[end - 1] as number);
  if (first - end > gapWords && codes > gapCodes) return -1;
  let longest = end;
  for (; at < last && firstWordOf(sorted.items[at] as number) === first; at += 1)
    longest = Math.max(longest, endWordOf(sorted.items[at] as number));
  return longest;
};

/** Adds the pattern once for each match of its first part that all the others follow. */
const addPattern = ({ meaning, parts }: GapPattern, words: Words, into: HitRows): void => {
  const first = parts[0] as number;
  for (let at = listStart[first] as number; at < (listEnd[first] as number); at += 1) {
    const row = sorted.items[at] as number;
    let end = endWordOf(row);
    for (let next = 1; next < parts.length && end >= 0; next += 1)
      end = endOfNext(parts[next] as number, end, words);
    if (end >= 0) into.add(meaning, firstWordOf(row), end);
  }
};

const isWhole = (patterns: GapPatterns, { parts }: GapPattern): boolean => {
  for (let index = 0; index < parts.length; index += 1)
    if (!hasMatched(patterns, parts[index] as number)) return false;
  return true;
};

/** Adds the patterns with gaps that the last stretch makes whole to `into`. */
export const endGaps = (patterns: GapPatterns, words: Words, into: HitRows): void => {
  const { all, patternsOfSet } = patterns;
  for (let index = 0; index < setsMet.count; index += 1) {
    const set = setsMet.items[index] as number;
    const end = patternsOfSet.from[set + 1] as number;
    for (let at = patternsOfSet.from[set] as number; at < end; at += 1) {
      const number = patternsOfSet.items[at] as number;
      if (triedIn[number] === stretch) continue;
      triedIn[number] = stretch;
      const pattern = all[number] as GapPattern;
      if (!isWhole(patterns, pattern)) continue;
      for (const part of pattern.parts) list(patterns, part);
      addPattern(pattern, words, into);
    }
  }
};
