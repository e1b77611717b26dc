/** One cheap look at a text: what woke which detector. */
export interface Triggers {
  /** Places of dots and look-alikes between word characters, spaces allowed. */
  readonly dots: readonly number[];
  readonly ats: readonly number[];
  /** Places of other signs that may stand for @ between letters: "name#163.com". */
  readonly standIns: readonly number[];
  /** Places of the word "at" where it may stand for @. */
  readonly atWords: readonly number[];
  /** Starts and ends of runs that begin and end with a digit, with separators between. */
  readonly digitRuns: readonly { readonly start: number; readonly end: number }[];
  readonly angles: boolean;
  readonly ampersands: boolean;
  readonly braces: boolean;
  readonly pictographs: boolean;
  /** A sign that emoticons begin or end with stands somewhere. */
  readonly faces: boolean;
  /** Four capitals in a row; letters beyond ASCII count as capitals here. */
  readonly capitals: boolean;
  /** Three exclamation or question marks close together. */
  readonly markRows: boolean;
  /** Signs or spaces in rows, as layout uses them. */
  readonly layout: boolean;
}

const isDigit = (code: number): boolean =>
  (code >= 0x30 && code <= 0x39) ||
  (code >= 0xff10 && code <= 0xff19) ||
  (code >= 0x660 && code <= 0x669) ||
  (code >= 0x6f0 && code <= 0x6f9) ||
  (code >= 0x966 && code <= 0x96f);

/** Between the digits of one number: space, dash, dot, slash, brackets, plus, and their wide forms. */
const joins = new Set(
  [
    ...' \u00a0-\u2010\u2011\u2012\u2013\u2014\u2212.()/+\u3000\uff0d\uff0e\uff08\uff09\uff0b\u30fc\u200b\u2060',
  ].map(sign => sign.charCodeAt(0)),
);

const maxJoin = 3;

const isPictograph = (code: number): boolean =>
  (code >= 0xd83c && code <= 0xd83e) ||
  (code >= 0x203c && code <= 0x3299 && !(code >= 0x2c00 && code <= 0x302f)) ||
  code === 0xfe0f ||
  code === 0x20e3;

const isLetter = (code: number): boolean => (code | 0x20) >= 0x61 && (code | 0x20) <= 0x7a;

/** True where "t" at `index` ends the word "at". */
const isAtWord = (text: string, index: number): boolean =>
  (text.charCodeAt(index - 1) | 0x20) === 0x61 &&
  !isLetter(text.charCodeAt(index - 2)) &&
  !isLetter(text.charCodeAt(index + 1));

const isCapital = (code: number): boolean =>
  (code >= 0x41 && code <= 0x5a) || (code >= 0xc0 && code < 0x2000 && code !== 0xd7);

const isMark = (code: number): boolean =>
  code === 0x21 || code === 0x3f || code === 0xff01 || code === 0xff1f;

/** Spaces, tabs and the signs that lines are drawn with. */
const isLayout = (code: number): boolean =>
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
  (code >= 0x2500 && code <= 0x259f);

const SMALL_T = 0x74;

/** Reads each code unit once. */
export const findTriggers = (text: string): Triggers => {
  const dots: number[] = [];
  const ats: number[] = [];
  const standIns: number[] = [];
  const atWords: number[] = [];
  const digitRuns: { start: number; end: number }[] = [];
  let angles = false;
  let ampersands = false;
  let braces = false;
  let pictographs = false;
  let faces = false;
  let capitals = false;
  let capitalRun = 0;
  let markRows = false;
  let markRun = 0;
  let layout = false;
  let layoutRun = 0;
  let runStart = -1;
  let runEnd = -1;
  const { length } = text;
  for (let index = 0; index < length; index += 1) {
    const code = text.charCodeAt(index);
    if (runStart < 0 && code > 0x60 && code < 0x7b && code !== SMALL_T) {
      capitalRun = 0;
      markRun = 0;
      layoutRun = 0;
      continue;
    }
    if (isCapital(code)) {
      capitalRun += 1;
      if (capitalRun === 4) capitals = true;
    } else capitalRun = 0;
    if (isMark(code)) {
      markRun += 1;
      if (markRun === 3) markRows = true;
    } else if (code !== 0x20) markRun = 0;
    if (isLayout(code)) {
      layoutRun += 1;
      if (layoutRun === 4 || code >= 0x2500) layout = true;
    } else layoutRun = 0;
    if (isDigit(code)) {
      if (runStart < 0) runStart = index;
      runEnd = index + 1;
      continue;
    }
    if (runStart >= 0 && (index - runEnd >= maxJoin || !joins.has(code))) {
      digitRuns.push({ start: runStart, end: runEnd });
      runStart = -1;
    }
    if (code < 0x80) {
      if (code === 0x2e) dots.push(index);
      else if (code === 0x40) ats.push(index);
      else if (code === 0x23 || code === 0x2a) standIns.push(index);
      else if ((code | 0x20) === 0x74) {
        if (isAtWord(text, index)) atWords.push(index - 1);
      } else if (code === 0x3c || code === 0x3e) angles = faces = true;
      else if (code === 0x26) ampersands = true;
      else if (code === 0x3a || code === 0x3b || code === 0x5e || code === 0x3d || code === 0x5f)
        faces = true;
      else if (code === 0x7b || code === 0x5b || code === 0x25) braces = true;
    } else if (code >= 0x203c) {
      if (code === 0xff3b || code === 0x3010 || code === 0x3014) braces = true;
      else if (code === 0xff0e || code === 0x2024 || code === 0x3002) dots.push(index);
      else if (code === 0xff20) ats.push(index);
      else if (isPictograph(code)) pictographs = true;
    }
  }
  if (runStart >= 0) digitRuns.push({ start: runStart, end: runEnd });
  return {
    dots,
    ats,
    standIns,
    atWords,
    digitRuns,
    angles,
    ampersands,
    braces,
    pictographs,
    faces,
    capitals,
    markRows,
    layout,
  };
};
