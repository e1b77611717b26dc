/** What the lexicons say in a field, sentence by sentence. Of a sentence heard before it is only looked up. */
import type { Span } from '../report';
import { chooseLanguages, type Cut } from './active-languages';
import { conceptIndex } from './concept-index';
import { spanOf } from './fold';
import { conceptOf, HitRows, keepRows, numbersPerHit, type KeptRows } from './hit-rows';
import type { Lexicons } from './lexicons';
import { match, type WordSpan } from './match';
import { Memory } from './remembered';
import { Said } from './said';
import type { SentenceSpan } from './sentences';
import { inside } from './spans';
import { countVotes, type SentenceVotes } from './votes';

/** A field, cut into sentences. */
export interface CutInWords extends Cut {
  readonly inWords: readonly WordSpan[];
}

/** A sentence, wherever it stands. */
interface Utterance {
  readonly votes: SentenceVotes | null;
  /** What counts in any language. */
  readonly labels: KeptRows;
  /** What it says in the languages that were spoken when it was heard last. */
  own: { readonly languages: readonly number[]; readonly said: Said } | null;
}

const memories = new WeakMap<Lexicons, Memory<Utterance>>();

const memoryOf = (lexicons: Lexicons): Memory<Utterance> => {
  const memory = memories.get(lexicons) ?? new Memory<Utterance>();
  memories.set(lexicons, memory);
  return memory;
};

/** Longer sentences, in UTF-16 code units, are heard anew each time. */
const longestKept = 400;

const rows = new HitRows();

/** Hears what counts in any language. */
const listen = ({ folded, words }: Cut, span: WordSpan, lexicons: Lexicons): Utterance => {
  rows.clear();
  match(folded, words, lexicons.shared(), span, rows);
  return { votes: countVotes(lexicons.languages.length), labels: keepRows(rows, span.firstWord), own: null };
};

const utterancesIn = (cut: CutInWords, lexicons: Lexicons): readonly Utterance[] => {
  const memory = memoryOf(lexicons);
  return cut.spans.map(({ start, end }, index) => {
    const span = cut.inWords[index] as WordSpan;
    if (end - start > longestKept) return listen(cut, span, lexicons);
    const text = cut.text.slice(start, end);
    return memory.recall(text) ?? memory.keep(text, listen(cut, span, lexicons));
  });
};

const isSame = (one: readonly number[], other: readonly number[]): boolean =>
  one.length === other.length && one.every((language, index) => language === other[index]);

/** What a sentence says in some languages, which nothing around it changes. */
const saidIn = (
  utterance: Utterance,
  languages: readonly number[],
  { folded, words }: Cut,
  span: WordSpan,
  lexicons: Lexicons,
): Said => {
  if (utterance.own && isSame(utterance.own.languages, languages)) return utterance.own.said;
  rows.clear();
  for (const language of languages) match(folded, words, lexicons.of(language), span, rows);
  const said = new Said([...utterance.labels, ...keepRows(rows, span.firstWord)], {
    words,
    firstWord: span.firstWord,
  });
  utterance.own = { languages, said };
  return said;
};

/** What each sentence says, and the languages of the whole field, strongest first. */
export const hearSentences = (
  cut: CutInWords,
  lexicons: Lexicons,
): { readonly said: Said[]; readonly languages: readonly number[] } => {
  const utterances = utterancesIn(cut, lexicons);
  const votes = utterances.map(({ votes: own }) => own);
  const { bySentence, languages } = chooseLanguages(cut, votes, lexicons);
  const said = utterances.map((utterance, index) =>
    saidIn(utterance, bySentence[index] as readonly number[], cut, cut.inWords[index] as WordSpan, lexicons),
  );
  return { said, languages };
};

const youSaid = conceptIndex('youSaid');

/** Where the text turns to what the buyer said, in order. */
export const findTurns = (
  said: readonly Said[],
  { folded, words: { start, end }, inWords }: CutInWords,
): Span[] => {
  const turns: Span[] = [];
  for (const [index, { rows }] of said.entries())
    for (let row = 0; row < rows.length; row += numbersPerHit)
      if (conceptOf(rows[row] as number) === youSaid) {
        const { firstWord } = inWords[index] as WordSpan;
        turns.push(
          spanOf(folded, {
            start: start[(rows[row + 1] as number) + firstWord] as number,
            end: end[(rows[row + 2] as number) + firstWord - 1] as number,
          }),
        );
      }
  return turns.sort((a, b) => a.start - b.start);
};

const touchesAny = (quoted: readonly Span[], { start, end }: SentenceSpan): boolean =>
  quoted.some(span => span.start < end && span.end > start);

/** What stands in the buyer's quoted words is not said. */
export const withoutQuoted = (
  said: readonly Said[],
  quoted: readonly Span[],
  { folded, words, spans, inWords }: CutInWords,
): readonly Said[] =>
  quoted.length === 0
    ? said
    : said.map((one, index) => {
        if (!touchesAny(quoted, spans[index] as SentenceSpan)) return one;
        const { firstWord } = inWords[index] as WordSpan;
        const isQuoted = (word: number): boolean =>
          inside(quoted, folded.at[words.start[word + firstWord] as number] as number);
        const own = one.rows.filter((_, at) => !isQuoted(one.rows[at - (at % numbersPerHit) + 1] as number));
        return new Said(own, { words, firstWord });
      });
