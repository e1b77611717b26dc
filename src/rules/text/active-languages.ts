/**
 * Which lexicons may speak in a sentence. Languages share spellings ("die", "no", "on"): a word counts only in a language
 * that the sentence, its paragraph or the whole text is plainly written in, judged by its little words and its script.
 */
import type { Folded } from './fold';
import type { Lexicons } from './lexicons';
import { HitRows } from './hit-rows';
import { match } from './match';
import type { SentenceSpan } from './sentences';
import { addVotes, strongestIn, totalOf, type SentenceVotes } from './votes';
import type { Words } from './words';

const kana = /[\u3041-\u30fa\u30fc-\u30ff]/;
const han = /[\u3400-\u9fff]/;

/** Scripts of their own, without which a language is not written. */
const scripts: Readonly<Record<string, RegExp>> = {
  ja: /[\u3041-\u30ff\u3400-\u9fff]/,
  zh: han,
  ar: /[\u0621-\u064a]/,
  hi: /[\u0900-\u097f]/,
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
}

/** A text to be heard. */
export interface Cut {
  readonly text: string;
  readonly folded: Folded;
  readonly words: Words;
  readonly spans: readonly SentenceSpan[];
  /** Languages of the text it stands beside, such as the message under a subject. */
  readonly beside: readonly number[];
}

const understood = new HitRows();

/** The words that begin something a language understands. */
const begunIn = (language: number, { folded, words }: Cut, lexicons: Lexicons): ReadonlySet<number> => {
  understood.clear();
  const start = { firstWord: 0, endWord: Math.min(words.count, enoughWords) };
  match(folded, words, lexicons.of(language), start, understood);
  const { items, count } = understood.firstWords;
  return new Set(items.subarray(0, count));
};

/** What is understood votes too; a word that begins something in several languages is shared among them. */
const addUnderstood = (whole: number[], cut: Cut, lexicons: Lexicons): void => {
  const begins = lexicons.languages.map((code, language) =>
    (scripts[code]?.test(cut.text) ?? true) ? begunIn(language, cut, lexicons) : new Set<number>(),
  );
  const claims = new Map<number, number>();
  for (const words of begins) for (const word of words) claims.set(word, (claims.get(word) ?? 0) + 1);
  for (const [language, words] of begins.entries())
    for (const word of words)
      whole[language] = (whole[language] as number) + 1 / (claims.get(word) as number);
};

/** What a short subject says is most likely said in the language of its message. */
const votesBeside = 2;

/** The languages that may speak per sentence, and those of the whole text; `votes` are the sentences' own. */
export const chooseLanguages = (
  cut: Cut,
  votes: readonly (SentenceVotes | null)[],
  lexicons: Lexicons,
): Spoken => {
  const { text, spans } = cut;
  const known = lexicons.languages;
  const whole = addVotes(votes, known.length);
  if (cut.words.count > 0 && totalOf(whole) < fewVotes) {
    addUnderstood(whole, cut, lexicons);
    for (const language of cut.beside) whole[language] = (whole[language] as number) + votesBeside;
  }
  const hasCjk = han.test(text) || kana.test(text);
  const wholeHasKana = hasCjk && kana.test(text);
  const overall = strongestIn(whole);
  const cjk = hasCjk ? scriptVote(text, wholeHasKana, known) : null;
  const languages = cjk === null ? overall : [...new Set([cjk, ...overall])];
  const bySentence = spans.map(({ start, end }, index) => {
    const speaking = speakingIn(votes[index] ?? null, languages);
    const script = hasCjk ? scriptVote(text.slice(start, end), wholeHasKana, known) : null;
    return script === null ? speaking : merged([script], speaking);
  });
  return { bySentence, languages };
};

/** The languages of a sentence by its own votes, and where these are few by the whole text's too. */
const speakingIn = (votes: SentenceVotes | null, languages: readonly number[]): readonly number[] => {
  if (votes === null) return languages;
  const own = votes.strongest.filter(
    language => languages.includes(language) || (votes.by[language] as number) >= guestVotes,
  );
  return own.length > 0 && votes.total >= fewVotes ? own : merged(own, languages);
};

const merged = (first: readonly number[], rest: readonly number[]): readonly number[] =>
  first.length === 0 || sameOne(first, rest) ? rest : [...new Set([...first, ...rest])];

const sameOne = (first: readonly number[], rest: readonly number[]): boolean =>
  first.length === 1 && rest.length === 1 && first[0] === rest[0];
