/** What the lexicons say in a field, sentence by sentence. */
import type { Span } from '../report';
import type { Spoken } from './active-languages';
import { conceptIndex } from './concept-index';
import { spanOf, type Folded } from './fold';
import { conceptOf, HitRows, meaningless } from './hit-rows';
import type { Lexicons } from './lexicons';
import { match, type WordSpan } from './match';
import { Memory } from './remembered';
import { firstAtLeast, inside } from './spans';
import type { Words } from './words';

/** All that is heard in the draft being read, sentence by sentence. */
export const rows = new HitRows();

/** Forgets what was heard: only before a new draft is read. */
export const forgetHits = (): void => {
  rows.clear();
};

/** Rows of one sentence, end exclusive. */
export interface RowSpan {
  readonly from: number;
  readonly to: number;
}

/** Which rows of the labels stand in which sentence; those that run over its end count nowhere. */
const labelsBySentence = (
  labels: HitRows,
  spans: readonly WordSpan[],
): readonly (readonly number[] | undefined)[] => {
  const rowsOf: number[][] = [];
  for (let row = 0; row < labels.count; row += 1) {
    const firstWord = labels.firstWords.items[row] as number;
    const index = firstAtLeast(spans, firstWord + 1, ({ endWord }) => endWord);
    const span = spans[index];
    if (span && (labels.endWords.items[row] as number) <= span.endWord) (rowsOf[index] ??= []).push(row);
  }
  return rowsOf;
};

/** A field, cut into sentences. */
interface Cut {
  readonly text: string;
  readonly folded: Folded;
  readonly words: Words;
  readonly spans: readonly Span[];
  readonly inWords: readonly WordSpan[];
}

/** What was heard in the sentences of the last texts, as in `rows`, words counted from the sentence's first. */
const memories = new WeakMap<Lexicons, Memory<Int32Array>>();

const memoryOf = (lexicons: Lexicons): Memory<Int32Array> => {
  const memory = memories.get(lexicons) ?? new Memory<Int32Array>();
  memories.set(lexicons, memory);
  return memory;
};

/** Longer sentences, in UTF-16 code units, are heard anew each time. */
const longestKept = 400;

const addHeard = (heard: Int32Array, firstWord: number): void => {
  for (let at = 0; at < heard.length; at += 3)
    rows.add(
      heard[at] as number,
      (heard[at + 1] as number) + firstWord,
      (heard[at + 2] as number) + firstWord,
    );
};

const heardSince = (from: number, firstWord: number): Int32Array => {
  const { meanings, firstWords, endWords } = rows;
  const heard = new Int32Array((rows.count - from) * 3);
  for (let row = from; row < rows.count; row += 1)
    heard.set(
      [
        meanings.items[row] as number,
        (firstWords.items[row] as number) - firstWord,
        (endWords.items[row] as number) - firstWord,
      ],
      (row - from) * 3,
    );
  return heard;
};

/** Adds what some languages say in one sentence, which nothing around it changes. */
const hearSentence = (
  { text, folded, words, spans, inWords }: Cut,
  index: number,
  languages: readonly number[],
  lexicons: Lexicons,
): void => {
  const { start, end } = spans[index] as Span;
  const span = inWords[index] as WordSpan;
  const isKept = end - start <= longestKept;
  const key = isKept ? `${languages.join()} ${text.slice(start, end)}` : '';
  const known = isKept ? memoryOf(lexicons).recall(key) : undefined;
  if (known) {
    addHeard(known, span.firstWord);
    return;
  }
  const from = rows.count;
  for (const language of languages) match(folded, words, lexicons.of(language), span, rows);
  if (isKept) memoryOf(lexicons).keep(key, heardSince(from, span.firstWord));
};

/** Hears each sentence, what counts in any language first. */
export const hearSentences = (cut: Cut, { bySentence, labels }: Spoken, lexicons: Lexicons): RowSpan[] => {
  const labelled = labelsBySentence(labels, cut.inWords);
  return bySentence.map((languages, index) => {
    const from = rows.count;
    for (const label of labelled[index] ?? []) rows.addFrom(labels, label);
    hearSentence(cut, index, languages, lexicons);
    return { from, to: rows.count };
  });
};

const youSaid = conceptIndex('youSaid');

/** Where the text turns to what the buyer said, in order. */
export const findTurns = (from: number, { start, end }: Words, folded: Folded): Span[] => {
  const { meanings, firstWords, endWords } = rows;
  const turns: Span[] = [];
  for (let row = from; row < rows.count; row += 1)
    if (conceptOf(meanings.items[row] as number) === youSaid)
      turns.push(
        spanOf(folded, {
          start: start[firstWords.items[row] as number] as number,
          end: end[(endWords.items[row] as number) - 1] as number,
        }),
      );
  return turns.sort((a, b) => a.start - b.start);
};

/** What stands in the buyer's quoted words is not said. */
export const unsayQuoted = (from: number, quoted: readonly Span[], words: Words, { at }: Folded): void => {
  if (quoted.length === 0) return;
  const { meanings, firstWords } = rows;
  for (let row = from; row < rows.count; row += 1) {
    const start = words.start[firstWords.items[row] as number] as number;
    if (inside(quoted, at[start] as number)) meanings.items[row] = meaningless;
  }
};
