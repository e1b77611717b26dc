/** Which language a draft is written in, per paragraph and by vote; unsure is an answer. */
import type { Reading } from '../reading';
import type { LanguageSense } from '../senses';
import { remembered } from './remembered';
import { classOf, ideograph, letter } from './letters';

/** Fewer letters than this say nothing sure. */
const minLetters = 20;
/** Below this lead over the second guess the detector is unsure. */
const minMargin = 0.06;
/** A language holds the text where at least this share of its sure letters speak for it. */
const minShare = 0.8;

/** The detector reads no further than this, in UTF-16 code units. */
const enough = 600;

const quote = /["“„«「][^"“”„«»「」\n]{1,120}["”“»」]/g;
const link = /https?:\/\/\S+/g;
const domain = /[\w-]+(\.[\w.-]{2}[^\s\u3001-\u9fff]*)?/g;
const inDomain = /[\w-]\.[\w.-]{2}/;
const code = /\b[A-Z\d][A-Z\d-]{3,}\b/g;
const number = /\d[\d .,:/-]*/g;

const isAddress = (token: string): boolean => {
  const at = token.indexOf('@', 1);
  return at > 0 && at < token.length - 1;
};

/** Most texts have none, and are not read token by token. */
const withoutAddresses = (text: string): string =>
  text.includes('@') ? text.replace(/\S+/g, token => (isAddress(token) ? ' ' : token)) : text;

const withoutDomains = (text: string): string =>
  inDomain.test(text)
    ? text.replace(domain, (word, ending: string | undefined) => (ending === undefined ? word : ' '))
    : text;

/** What a text says, without what belongs to no language: quotes, addresses, links, codes, numbers. */
const withoutNoise = (text: string): string =>
  withoutDomains(withoutAddresses(text.replace(quote, ' ')).replace(link, ' '))
    .replace(code, ' ')
    .replace(number, ' ');

/** Scripts that tell a language by themselves, as ranges of code units. */
const scripts: readonly { readonly code: string; readonly from: number; readonly to: number }[] = [
  { code: 'ja', from: 0x3041, to: 0x30ff },
  { code: 'ko', from: 0xac00, to: 0xd7af },
  { code: 'zh', from: 0x3400, to: 0x9fff },
  { code: 'ar', from: 0x600, to: 0x6ff },
  { code: 'hi', from: 0x900, to: 0x97f },
  { code: 'he', from: 0x590, to: 0x5ff },
];

const countIn = (text: string, from: number, to: number): number => {
  let count = 0;
  for (let index = 0; index < text.length; index += 1) {
    const code = text.charCodeAt(index);
    if (code >= from && code <= to) count += 1;
  }
  return count;
};

const countLetters = (text: string): number => {
  let count = 0;
  for (let index = 0; index < text.length; index += 1) {
    const kind = classOf(text.charCodeAt(index));
    if (kind === letter || kind === ideograph) count += 1;
  }
  return count;
};

/** A paragraph's language where its script alone tells. A few kana make Han characters Japanese. */
const byScript = (text: string, letters: number): string | null => {
  for (const { code, from, to } of scripts) {
    const count = countIn(text, from, to);
    if (
      code === 'ja' ? count >= 2 && count + countIn(text, 0x3400, 0x9fff) > letters / 3 : count > letters / 2
    )
      return code;
  }
  return null;
};

export interface LanguageVote {
  readonly code: string;
  readonly letters: number;
}

const readVote = (paragraph: string, sense: LanguageSense): LanguageVote | null => {
  const text = withoutNoise(paragraph);
  const letters = countLetters(text);
  const script = letters >= 4 ? byScript(text, letters) : null;
  if (script) return { code: script, letters: letters * 2 };
  if (letters < minLetters) return null;
  const guess = sense(text);
  return guess && guess.margin >= minMargin ? { code: guess.code, letters } : null;
};

const votesOf = remembered((sense: LanguageSense, paragraph) =>
  [readVote(paragraph, sense)].flatMap(vote => vote ?? []),
);

/** The vote of a paragraph; none where it is unsure. */
const voteOf = (paragraph: string, sense: LanguageSense): readonly LanguageVote[] =>
  votesOf(sense, paragraph.slice(0, enough));

const paragraphsOf = (text: string): string[] => text.split(/\n\s*\n/).filter(part => part.trim() !== '');

/** Sure votes of a text's paragraphs; where none is sure alone, of the whole text. */
export const languageVotes = (text: string, sense: LanguageSense): LanguageVote[] => {
  const own = paragraphsOf(text).flatMap(paragraph => voteOf(paragraph, sense));
  return own.length > 0 ? own : [...voteOf(text, sense)];
};

/** The language of the body without the buyer's quoted words, ISO 639-1; null where unsure, mixed or not yet known. */
export const surelyWrittenIn = (reading: Reading): string | null => {
  const { text, quoted } = reading.body;
  const { language } = reading.senses;
  if (text.trim() === '') return null;
  if (!language) {
    reading.missSense('language');
    return null;
  }
  const own = quoted.reduceRight((rest, { start, end }) => rest.slice(0, start) + rest.slice(end), text);
  const votes = languageVotes(own, language);
  const total = votes.reduce((sum, { letters }) => sum + letters, 0);
  const byCode = new Map<string, number>();
  for (const { code, letters } of votes) byCode.set(code, (byCode.get(code) ?? 0) + letters);
  const [best] = [...byCode].sort(([, m], [, n]) => n - m);
  return best && best[1] >= total * minShare ? best[0] : null;
};
