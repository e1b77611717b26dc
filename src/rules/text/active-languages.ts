/**
 * Which lexicons may speak in a sentence. Languages share spellings ("die", "no", "on"): a word counts only in a language
 * that the sentence, its paragraph or the whole text is plainly written in, judged by its little words and its script.
 */
import type { Folded } from './fold';
import type { Lexicons } from './lexicons';
import { HitRows } from './hit-rows';
import { match, votes, type WordSpan } from './match';
import type { SentenceSpan } from './sentences';
import type { Words } from './words';

/** Votes by the number of the language. */
type Votes = number[];

const kana = /[\u3041-\u30fa\u30fc-\u30ff]/;
const han = /[\u3400-\u9fff]/;

/** Scripts of their own, without which a language is not written. */
const scripts: Readonly<Record<string, RegExp>> = {
  ja: /[\u3041-\u30ff\u3400-\u9fff]/,
  zh: han,
  ar: /[\u0621-\u064a]/,
  hi: /[\u0900-\u097f]/,
};

/** A language counts where it has at least this share of the strongest one's votes; of few votes less is asked. */
const share = 0.6;
const shareOfFew = 0.5;
const few = 6;

const total = (by: Votes): number => {
  let sum = 0;
  for (const count of by) sum += count;
  return sum;
};

/** By insertion: there are one or two. */
const strongestFirst = (speaking: number[], by: Votes): number[] => {
  for (let next = 1; next < speaking.length; next += 1) {
    const language = speaking[next] as number;
    let at = next;
    for (; at > 0 && (by[speaking[at - 1] as number] as number) < (by[language] as number); at -= 1)
      speaking[at] = speaking[at - 1] as number;
    speaking[at] = language;
  }
  return speaking;
};

const strongest = (by: Votes): number[] => {
  let most = 0;
  for (const count of by) most = Math.max(most, count);
  const asked = most * (total(by) < few ? shareOfFew : share);
  const speaking: number[] = [];
  for (let language = 0; language < by.length; language += 1) {
    const count = by[language] as number;
    if (count > 0 && count >= asked) speaking.push(language);
  }
  return speaking.length < 2 ? speaking : strongestFirst(speaking, by);
};

/** Han characters are Chinese unless kana stand in the text. */
const scriptVote = (text: string, wholeHasKana: boolean, known: readonly string[]): number | null => {
  if (!han.test(text) && !kana.test(text)) return null;
  const language = known.indexOf(kana.test(text) || wholeHasKana ? 'ja' : 'zh');
  return language < 0 ? null : language;
};

/** Fewer votes of little words than this say nothing sure. */
const fewVotes = 3;

/** A language that the text as a whole does not speak needs this many little words to speak in one sentence. */
const guestVotes = 1.5;

/** Where little words are few, what is understood of this many words votes with them. */
const enoughWords = 400;

export interface Spoken {
  /** The languages that may speak, by sentence, strongest first. */
  readonly bySentence: readonly (readonly number[])[];
  /** Those of the whole text, strongest first. */
  readonly languages: readonly number[];
  /** Hits that count in any language. Valid until the next text is heard. */
  readonly labels: HitRows;
}

/** Adds up the votes of little words; a word that several languages claim is shared among them. */
const countVotes = (
  inWords: readonly WordSpan[],
  known: readonly string[],
): { readonly whole: Votes; readonly bySentence: readonly (Votes | undefined)[] } => {
  const none = (): Votes => new Array<number>(known.length).fill(0);
  const whole = none();
  const bySentence: (Votes | undefined)[] = [];
  const { items: languages, count } = votes.languages;
  const { items: words } = votes.words;
  let at = 0;
  for (let index = 0; index < count;) {
    const word = words[index] as number;
    let next = index;
    while (next < count && words[next] === word) next += 1;
    while (at + 1 < inWords.length && (inWords[at] as WordSpan).endWord <= word) at += 1;
    const part = 1 / (next - index);
    const sentence = (bySentence[at] ??= none());
    for (; index < next; index += 1) {
      const language = languages[index] as number;
      whole[language] = (whole[language] as number) + part;
      sentence[language] = (sentence[language] as number) + part;
    }
  }
  return { whole, bySentence };
};

/** What is understood votes too; a word that begins something in several languages is shared among them. */
const addUnderstood = (
  whole: Votes,
  text: string,
  understood: (language: number) => ReadonlySet<number>,
  known: readonly string[],
): void => {
  const begins = known.map((code, language) =>
    (scripts[code]?.test(text) ?? true) ? understood(language) : new Set<number>(),
  );
  const claims = new Map<number, number>();
  for (const words of begins) for (const word of words) claims.set(word, (claims.get(word) ?? 0) + 1);
  for (const [language, words] of begins.entries())
    for (const word of words)
      whole[language] = (whole[language] as number) + 1 / (claims.get(word) as number);
};

const labels = new HitRows();
const understood = new HitRows();

/** The languages that may speak per sentence, and those of the whole text. */
export const hearLanguages = (
  text: string,
  folded: Folded,
  words: Words,
  inWords: readonly WordSpan[],
  sentences: readonly SentenceSpan[],
  lexicons: Lexicons,
): Spoken => {
  const known = lexicons.languages;
  labels.clear();
  match(folded, words, lexicons.shared(), { firstWord: 0, endWord: words.count }, labels);
  const { whole, bySentence: own } = countVotes(inWords, known);
  const begunIn = (language: number): ReadonlySet<number> => {
    understood.clear();
    const start = { firstWord: 0, endWord: Math.min(words.count, enoughWords) };
    match(folded, words, lexicons.of(language), start, understood);
    const { items, count } = understood.firstWords;
    return new Set(items.subarray(0, count));
  };
  if (total(whole) < fewVotes) addUnderstood(whole, text, begunIn, known);
  const hasCjk = han.test(text) || kana.test(text);
  const wholeHasKana = hasCjk && kana.test(text);
  const overall = strongest(whole);
  const cjk = hasCjk ? scriptVote(text, wholeHasKana, known) : null;
  const languages = cjk === null ? overall : [...new Set([cjk, ...overall])];
  const speakingIn = (votesOf: Votes | undefined): readonly number[] => {
    if (votesOf === undefined) return languages;
    const own = strongest(votesOf).filter(
      language => languages.includes(language) || (votesOf[language] as number) >= guestVotes,
    );
    return own.length > 0 && total(votesOf) >= fewVotes ? own : merged(own, languages);
  };
  const bySentence = sentences.map(({ start: from, end }, index) => {
    const speaking = speakingIn(own[index]);
    const script = hasCjk ? scriptVote(text.slice(from, end), wholeHasKana, known) : null;
    return script === null ? speaking : merged([script], speaking);
  });
  return { bySentence, languages, labels };
};

const merged = (first: readonly number[], rest: readonly number[]): readonly number[] =>
  first.length === 0 || sameOne(first, rest) ? rest : [...new Set([...first, ...rest])];

const sameOne = (first: readonly number[], rest: readonly number[]): boolean =>
  first.length === 1 && rest.length === 1 && first[0] === rest[0];
