/** Sentences and clauses, by one reading of the original text: no segmenter, no expression over the whole draft. */

/** A sentence of the original text in UTF-16 code units, end exclusive, without the white space around it. */
export interface SentenceSpan {
  readonly start: number;
  readonly end: number;
  readonly asks: boolean;
}

const NEWLINE = 0x0a;
const DOT = 0x2e;
const enders = new Set(['!', '?', '。', '！', '？', '…', '।', '؟', '．'].map(sign => sign.charCodeAt(0)));
const questionMarks = new Set(['?', '？', '؟'].map(sign => sign.charCodeAt(0)));
/** What a question ends with where no question mark is needed: Japanese か, Chinese 吗. */
const askingEnds = new Set(['か', '吗', '嗎', '麼'].map(sign => sign.charCodeAt(0)));
const closers = new Set([...'"\'”’»)]」』）'].map(sign => sign.charCodeAt(0)));

const isSpace = (code: number): boolean => code <= 0x20 || code === 0xa0 || code === 0x3000;
const isDigit = (code: number): boolean => code >= 0x30 && code <= 0x39;
const isLower = (char: string): boolean => char !== char.toUpperCase();
const isUpper = (char: string): boolean => char !== char.toLowerCase();

/** A dot ends a sentence unless it stands in an abbreviation, a number, a file name or, after a short word, before a small letter. */
const dotEnds = (text: string, at: number): boolean => {
  const next = text.charCodeAt(at + 1);
  if (Number.isNaN(next) || next === NEWLINE) return true;
  if (!isSpace(next))
    return isUpper(text.charAt(at + 1)) && isLower(text.charAt(at - 1)) && isLower(text.charAt(at + 2));
  if (isUpper(text.charAt(at - 1)) && !isWordChar(text.charAt(at - 2))) return false;
  let after = at + 1;
  while (after < text.length && isSpace(text.charCodeAt(after))) {
    if (text.charCodeAt(after) === NEWLINE) return true;
    after += 1;
  }
  const follower = text.charAt(after);
  if (isLower(follower)) return isWholeWordBefore(text, at);
  if (isOrdinal(text, at)) return false;
  return !(isDigit(follower.charCodeAt(0)) && isShortWordBefore(text, at));
};

const isWordChar = (char: string): boolean =>
  char !== '' && (isLower(char) || isUpper(char) || isDigit(char.charCodeAt(0)));

/** "am 12. Dezember": one or two digits before the dot, but not the number of a list at a line's start. */
const isOrdinal = (text: string, at: number): boolean => {
  let start = at;
  while (start > 0 && isDigit(text.charCodeAt(start - 1))) start -= 1;
  const digits = at - start;
  return (
    digits > 0 &&
    digits < 3 &&
    text.charAt(start - 1) === ' ' &&
    /\p{L},? $/u.test(text.slice(Math.max(0, start - 3), start))
  );
};

/** "No. 5", "Nr. 5", "St. 5": up to three letters before the dot. */
const isShortWordBefore = (text: string, at: number): boolean => {
  let start = at;
  while (start > 0 && at - start < 4 && isWordChar(text.charAt(start - 1))) start -= 1;
  return at - start < 4 && at > start && !isDigit(text.charCodeAt(start));
};

/** Longer words before a dot are abbreviations only where they lack a vowel or are cut off as often as these. */
const lettersOfWord = 5;
const cutOff = /(?:approx|incl|excl|inkl|exkl|resp|evtl|eventl|vergl|telef|numm|respekt|circa)$/;
const hasVowel = /[aeiouyåäöüéèêàáíóúæø]/;

/** "Thank you. please reply": many write on in small letters. */
const isWholeWordBefore = (text: string, at: number): boolean => {
  let start = at;
  while (start > 0 && at - start < 16 && isLower(text.charAt(start - 1))) start -= 1;
  const word = text.slice(start, at);
  return word.length >= lettersOfWord && hasVowel.test(word) && !cutOff.test(word);
};

/** A line break ends a sentence unless the text plainly runs on: a small letter or a comma before, a small letter after. */
const newlineEnds = (text: string, at: number): boolean => {
  let before = at - 1;
  while (before >= 0 && isSpace(text.charCodeAt(before)) && text.charCodeAt(before) !== NEWLINE) before -= 1;
  let after = at + 1;
  while (after < text.length && isSpace(text.charCodeAt(after))) {
    if (text.charCodeAt(after) === NEWLINE) return true;
    after += 1;
  }
  const last = text.charAt(before);
  return !(
    isLower(text.charAt(after)) &&
    (isLower(last) || (last === ',' && before - lineStart(text, before) > 40))
  );
};

/** The question mark of a link, before the first of its parameters. */
const isQuery = (text: string, at: number): boolean =>
  text.charAt(at) === '?' && /^[\w.%-]{1,40}=/.test(text.slice(at + 1, at + 42));

const lineStart = (text: string, at: number): number => text.lastIndexOf('\n', at) + 1;

/** By code unit, 1 for what may end a sentence: most of a text is told by one look. */
const mayEnd = new Uint8Array(0x10000);
for (const code of [NEWLINE, DOT, ...enders]) mayEnd[code] = 1;

/** Splits a text into sentences; empty ones are left out. */
export const findSentences = (text: string): SentenceSpan[] => {
  const sentences: SentenceSpan[] = [];
  let start = 0;
  const endsAsking = (from: number, to: number): boolean => {
    let last = to - 1;
    while (last > from && enders.has(text.charCodeAt(last))) last -= 1;
    return askingEnds.has(text.charCodeAt(last));
  };
  const close = (end: number, asks: boolean): void => {
    let from = start;
    let to = end;
    while (from < to && isSpace(text.charCodeAt(from))) from += 1;
    while (to > from && isSpace(text.charCodeAt(to - 1))) to -= 1;
    if (to > from) sentences.push({ start: from, end: to, asks: asks || endsAsking(from, to) });
    start = end;
  };
  for (let index = 0; index < text.length; index += 1) {
    const code = text.charCodeAt(index);
    if (mayEnd[code] === 0) continue;
    if (code === NEWLINE) {
      if (newlineEnds(text, index)) close(index + 1, false);
    } else if (enders.has(code)) {
      if (isQuery(text, index)) continue;
      let asks = questionMarks.has(code);
      while (enders.has(text.charCodeAt(index + 1)) || closers.has(text.charCodeAt(index + 1))) {
        index += 1;
        asks ||= questionMarks.has(text.charCodeAt(index));
      }
      close(index + 1, asks);
    } else if (code === DOT && dotEnds(text, index)) {
      while (closers.has(text.charCodeAt(index + 1)) || text.charCodeAt(index + 1) === DOT) index += 1;
      close(index + 1, false);
    }
  }
  close(text.length, false);
  return sentences;
};
