/** Votes of little words for the languages they belong to. */
import { votes as littleWords } from './match';

/** Votes by the number of the language. */
export type Votes = readonly number[];

/** A language counts where it has at least this share of the strongest one's votes; of few votes less is asked. */
const share = 0.6;
const shareOfFew = 0.5;
const few = 6;

export const totalOf = (by: Votes): number => {
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

/** The languages that count, strongest first. */
export const strongestIn = (by: Votes): readonly number[] => {
  let most = 0;
  for (const count of by) most = Math.max(most, count);
  const asked = most * (totalOf(by) < few ? shareOfFew : share);
  const speaking: number[] = [];
  for (let language = 0; language < by.length; language += 1) {
    const count = by[language] as number;
    if (count > 0 && count >= asked) speaking.push(language);
  }
  return speaking.length < 2 ? speaking : strongestFirst(speaking, by);
};

/** The votes of one sentence. */
export interface SentenceVotes {
  readonly by: Votes;
  readonly total: number;
  readonly strongest: readonly number[];
}

const add = (by: number[], language: number, part: number): void => {
  by[language] = (by[language] as number) + part;
};

/** Votes of the stretch that was matched last, null without any; a word that several languages claim is shared among them. */
export const countVotes = (languageCount: number): SentenceVotes | null => {
  const { items: languages, count } = littleWords.languages;
  const { items: words } = littleWords.words;
  if (count === 0) return null;
  const by = new Array<number>(languageCount).fill(0);
  for (let index = 0; index < count;) {
    const word = words[index] as number;
    let next = index;
    while (next < count && words[next] === word) next += 1;
    const part = 1 / (next - index);
    for (; index < next; index += 1) add(by, languages[index] as number, part);
  }
  return { by, total: totalOf(by), strongest: strongestIn(by) };
};

/** All sentences' votes together. */
export const addVotes = (sentences: readonly (SentenceVotes | null)[], languageCount: number): number[] => {
  const whole = new Array<number>(languageCount).fill(0);
  for (const votes of sentences)
    if (votes)
      for (let language = 0; language < languageCount; language += 1)
        add(whole, language, votes.by[language] as number);
  return whole;
};
