/** Which sign, and which signs beside it, wake a detector. */
export const isDigit = (code: number): boolean =>
  (code >= 0x30 && code <= 0x39) ||
  (code >= 0xff10 && code <= 0xff19) ||
  (code >= 0x660 && code <= 0x669) ||
  (code >= 0x6f0 && code <= 0x6f9) ||
  (code >= 0x966 && code <= 0x96f);

/** Between the digits of one number: space, dash, dot, slash, brackets, plus, and their wide forms. */
export const joins = new Set(
  [
    ...' \u00a0-\u2010\u2011\u2012\u2013\u2014\u2212.()/+\u3000\uff0d\uff0e\uff08\uff09\uff0b\u30fc\u200b\u2060',
  ].map(sign => sign.charCodeAt(0)),
);

export const maxJoin = 3;

/** The first half of most emoji, those of one half, and what turns a sign before it into one. */
export const isPictograph = (code: number): boolean =>
  (code >= 0xd83c && code <= 0xd83e) ||
  (code >= 0x203c && code < 0x2c00) ||
  code === 0x3030 ||
  code === 0x303d ||
  code === 0x3297 ||
  code === 0x3299 ||
  code === 0xfe0f;

const isLetter = (code: number): boolean => (code | 0x20) >= 0x61 && (code | 0x20) <= 0x7a;

/** True where "t" at `index` ends the word "at". */
export const isAtWord = (text: string, index: number): boolean =>
  (text.charCodeAt(index - 1) | 0x20) === 0x61 &&
  !isLetter(text.charCodeAt(index - 2)) &&
  !isLetter(text.charCodeAt(index + 1));

/** True where "t" at `index` ends the word "dot" between spaces. */
export const isDotWord = (text: string, index: number): boolean =>
  (text.charCodeAt(index - 1) | 0x20) === 0x6f &&
  (text.charCodeAt(index - 2) | 0x20) === 0x64 &&
  text.charAt(index - 3) === ' ' &&
  text.charAt(index + 1) === ' ';

const startsOfDotWords = new Set([...'dpnkDPNKド点'].map(sign => sign.charCodeAt(0)));

/** True where a bracket at `index` stands before what may be a word for a dot. */
export const opensDotWord = (text: string, index: number): boolean =>
  startsOfDotWords.has(text.charCodeAt(index + 1)) ||
  (text.charCodeAt(index + 1) <= 0x20 && startsOfDotWords.has(text.charCodeAt(index + 2)));

/** What follows the eyes of a face: a nose, a tear or a mouth. */
const belowEyes = new Set([...")(DPp/\\|*]'-"].map(sign => sign.charCodeAt(0)));
const insideFaces = new Set([...'^T;>_´・*⌒'].map(sign => sign.charCodeAt(0)));

/** True where the sign at `index` may begin an emoticon, or end "xD". */
export const beginsFace = (text: string, index: number, code: number): boolean => {
  const next = text.charCodeAt(index + 1);
  if (code === 0x3a || code === 0x3b || code === 0x3d || code === 0x38) return belowEyes.has(next);
  if (code === 0x28 || code === 0xff08) return insideFaces.has(next);
  if (code === 0x3c) return next === 0x33;
  if (code === 0x44) return (text.charCodeAt(index - 1) | 0x20) === 0x78;
  return code === 0x5e || code === 0xaf;
};

export const isCapital = (code: number): boolean =>
  (code >= 0x41 && code <= 0x5a) || (code >= 0xc0 && code < 0x2000 && code !== 0xd7);

export const isMark = (code: number): boolean =>
  code === 0x21 || code === 0x3f || code === 0xff01 || code === 0xff1f;

/** The same signs as wide as a letter: ＃ ＊ ＋ － ＝ ＿ ｜ ～ */
const wideLayout = new Set([0xff03, 0xff0a, 0xff0b, 0xff0d, 0xff1d, 0xff3f, 0xff5c, 0xff5e]);

/** Spaces, tabs and the signs that lines are drawn with. */
export const isLayout = (code: number): boolean =>
  code === 0x20 ||
  code === 0x09 ||
  code === 0x3000 ||
  code === 0x2d ||
  code === 0x3d ||
  code === 0x5f ||
  code === 0x2a ||
  code === 0x7e ||
  code === 0x2b ||
  code === 0x23 ||
  code === 0x7c ||
  code === 0x2e ||
  (code >= 0x2500 && code <= 0x259f) ||
  wideLayout.has(code);
