/** How a text looks: line breaks, capitals, rows of marks, layout by spaces, slips of the pen. */
import type { FieldReading, Reading } from '../reading';
import type { Fix, Span } from '../report';
import type { Located } from '../rule';
import type { Concept } from '../lexicon/concepts';
import { conceptIndex } from '../text/concept-index';
import { saying } from '../text/relations';
import { hitsOf, sentenceAt, spanOf } from '../text/prose';
import { matching, placeIn, unquoted } from './places';

const whiteRun = /\s{3,}/g;

/** True where a run of white space breaks the line more than twice. */
const hasExtraBreaks = (white: string): boolean => {
  const second = white.indexOf('\n', white.indexOf('\n') + 1);
  return second > 0 && white.includes('\n', second + 1);
};

/** Runs of more than two line breaks, but for the ones at the end. */
export const extraBreaks = (body: FieldReading): Located[] => {
  if (!body.text.includes('\n')) return [];
  const last = body.text.trimEnd().length;
  const found: Located[] = [];
  for (const { 0: white, index } of body.text.matchAll(whiteRun)) {
    const start = index + white.indexOf('\n');
    const end = index + white.length;
    if (end <= last && hasExtraBreaks(white))
      found.push({ field: 'body', start, end, fix: { start, end, text: '\n\n' } });
  }
  return found;
};

const marks = /(?:[!?！？] ?){3,}/g;

/** Two or more words in capitals in a row; codes and sizes carry digits. */
const capitals =
  /(?<![\p{L}\d-])\p{Lu}{2,}(?:['’]\p{Lu}+)?(?:[ ,:]{1,2}\p{Lu}+(?:['’]\p{Lu}+)?)+(?![\p{L}\d-])/gu;

const wordsOf = (found: string): string[] => found.split(/[ ,:]+/);

const isLong = (word: string): boolean => word.length >= 4;

const hitsIn = (field: FieldReading, at: number, concept: Concept): Span[] => {
  const sentence = sentenceAt(field.sentences, at);
  return sentence ? hitsOf(sentence, concept).map(hit => spanOf(field.folded, hit)) : [];
};

const shoutsWords = (field: FieldReading, { start, end }: Span): boolean =>
  wordsOf(field.text.slice(start, end)).filter(isLong).length >= 2;

/** "Your text reads HAPPY BIRTHDAY MUM": the buyer's own words. */
const isBuyersText = (field: FieldReading, { start }: Span): boolean =>
  hitsIn(field, start, 'youSaid').some(({ end }) => end <= start);

/** "[FIRST NAME]", "the word “HAPPY BIRTHDAY”": slots of templates, and words that are shown, not shouted. */
const isShown = ({ text }: FieldReading, { start }: Span): boolean =>
  /["'“„«‘「『[{<%【]/.test(text.charAt(start - 1));

/** Words in capitals, and rows of exclamation or question marks. */
export const shouts = (reading: Reading): Located[] => [
  ...(reading.fields.some(({ triggers }) => triggers.markRows) ? matching(reading, marks) : []),
  ...reading.fields.flatMap(field =>
    field.triggers.capitals
      ? unquoted(
          field,
          [...field.text.matchAll(capitals)]
            .map(({ 0: found, index }) => ({ start: index, end: index + found.length }))
            .filter(span => shoutsWords(field, span) && !isBuyersText(field, span) && !isShown(field, span)),
        ).map(span => placeIn(field, span))
      : [],
  ),
];

/** Eight spaces before words, or four as wide as a letter. */
const indented = /^(?:[ \t\u3000]{8,}|\u3000{4,7})\S.*$/gm;
/** Lines without a letter or digit, of which those are drawings that repeat a drawing sign. */
const bare = /^[^\p{L}\d\n]{5,}$/gmu;
const drawing =
  /[-=_*~+#|.]{6}|[－＝＿＊～＋＃｜・]{6}|[\u2500-\u259f]{2}|(?:[*~#=+•·°\u25a0-\u25ff\u2720-\u274f-] {0,3}){5}|(?:[.:'°·~^]{1,3}\*[.:'°·~^*]{0,4} {0,3}){2}/;

/** Signs that only frames are made of, beside words too. */
const frames = /[\u2500-\u259f]{4,}/g;

const linesOf = (text: string, pattern: RegExp): Span[] =>
  [...text.matchAll(pattern)].map(({ 0: found, index }) => ({ start: index, end: index + found.length }));

/** Lines laid out by leading spaces, and lines of drawing signs. */
export const laidOut = (body: FieldReading): Located[] => {
  const { text, triggers } = body;
  if (!triggers.layout) return [];
  const drawn = linesOf(text, bare).filter(({ start, end }) => drawing.test(text.slice(start, end)));
  return unquoted(body, [...linesOf(text, indented), ...drawn, ...linesOf(text, frames)]).map(span =>
    placeIn(body, span),
  );
};

const sameCodes = (codes: Uint16Array, one: number, other: number, length: number): boolean => {
  for (let index = 0; index < length; index += 1)
    if (codes[one + index] !== codes[other + index]) return false;
  return true;
};

/** Hindi says a word of meaning twice on purpose; only its little words are doubled by mistake. */
const isReduplicated = (written: string): boolean => /^\p{Script=Devanagari}{4}/u.test(written);

/** Folding takes the accents: "dé de baja" is no word twice. */
const isPair = (written: string): boolean => {
  if (isReduplicated(written)) return false;
  if (!/^\p{L}[\p{Ll}\p{Lo}\p{M}]*\s[\p{Ll}\p{Lo}\p{M}]+$/u.test(written)) return false;
  const [one, other] = written.normalize('NFC').toLowerCase().split(/\s/);
  return one === other;
};

/** The same word twice in a row, where the language does not allow it; names and numbers may. */
const doubled = ({ words, folded, text, sentences }: FieldReading): { start: number; end: number }[] => {
  const allowed = conceptIndex('doubledOk');
  const found: { start: number; end: number }[] = [];
  for (const { firstWord, endWord, heard } of sentences)
    for (let word = firstWord + 1; word < endWord; word += 1) {
      const start = words.start[word] as number;
      const before = words.start[word - 1] as number;
      const length = (words.end[word] as number) - start;
      if (start - before !== length + 1 || !sameCodes(folded.codes, before, start, length)) continue;
      if (heard.hitsOf(allowed).some(hit => hit.start >= before && hit.end <= start + length)) continue;
      const from = folded.at[before] as number;
      const to = (folded.at[start + length - 1] as number) + 1;
      const beginsCompound = /^-\p{L}/u.test(text.slice(to, to + 2));
      if (!beginsCompound && isPair(text.slice(from, to))) found.push({ start: from, end: to });
    }
  return found;
};

const undouble = (field: FieldReading, { start, end }: { start: number; end: number }): Fix | null =>
  field.field === 'body' ? { start, end, text: field.text.slice(start, end).split(/\s/)[0] ?? '' } : null;

/** Told by their accents and apostrophes alone, which folding takes from words. */
const wrongSigns = /\b(?:qual['’]\s?(?:è|era)|un pò|ç['’](?:est|était))(?![a-zàèéìòù])/gi;

const wronglySigned = ({ text }: FieldReading): { start: number; end: number }[] =>
  [...text.matchAll(wrongSigns)].map(({ 0: written, index }) => ({
    start: index,
    end: index + written.length,
  }));

/** Doubled words and known misspellings. */
export const typos = (reading: Reading): Located[] => [
  ...saying(reading.sentences, 'misspelling'),
  ...reading.fields.flatMap(field => unquoted(field, wronglySigned(field)).map(span => placeIn(field, span))),
  ...reading.fields.flatMap(field =>
    unquoted(field, doubled(field)).map(span => ({ ...placeIn(field, span), fix: undouble(field, span) })),
  ),
];
