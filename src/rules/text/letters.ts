/** What a folded code unit is to a reader of words. CJK characters stand for words of their own. */
export const other = 0;
export const letter = 1;
export const digit = 2;
export const ideograph = 3;

const UNKNOWN = 255;
const classes = new Uint8Array(0x10000).fill(UNKNOWN);

/** Signs that lexicons speak of, each a word of its own. */
const signWords = new Set([...'$%€£¥₹₺★☆⭐&'].map(sign => sign.charCodeAt(0)));

const isIdeograph = (code: number): boolean =>
  (code >= 0x3040 && code <= 0x30ff) ||
  (code >= 0x3400 && code <= 0x9fff) ||
  (code >= 0xf900 && code <= 0xfaff) ||
  code === 0x3005;

const classify = (code: number): number => {
  if (code >= 0x30 && code <= 0x39) return digit;
  if (isIdeograph(code)) return code === 0x30fb ? other : ideograph;
  if (signWords.has(code)) return ideograph;
  return /[\p{L}\p{M}\p{Nd}]/u.test(String.fromCharCode(code)) ? letter : other;
};

/** Looked up once per code unit and then remembered, so that no table of 65,536 is filled before the first word. */
export const classOf = (code: number): number => {
  const known = classes[code] as number;
  return known === UNKNOWN ? (classes[code] = classify(code)) : known;
};

export const isWordCode = (code: number): boolean => classOf(code) !== other;
