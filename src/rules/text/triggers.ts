/** One cheap look at a text: what woke which detector. */
import {
  isDigit,
  joins,
  maxJoin,
  isPictograph,
  isAtWord,
  isDotWord,
  opensDotWord,
  beginsFace,
  isCapital,
  isMark,
  isLayout,
} from './trigger-signs';

export interface Triggers {
  /** Places of dots and look-alikes between word characters, spaces allowed. */
  readonly dots: readonly number[];
  readonly ats: readonly number[];
  /** Places of other signs that may stand for @ between letters: "name#163.com", "name★163.com". */
  readonly standIns: readonly number[];
  /** Places of the word "at" where it may stand for @. */
  readonly atWords: readonly number[];
  /** Starts and ends of runs that begin and end with a digit, with separators between. */
  readonly digitRuns: readonly { readonly start: number; readonly end: number }[];
  readonly angles: boolean;
  readonly ampersands: boolean;
  readonly beyondAscii: boolean;
  /** Square brackets, and the wide ones that stand for them. */
  readonly brackets: boolean;
  readonly braces: boolean;
  readonly percents: boolean;
  /** Places of what emoji are made of. */
  readonly pictographs: readonly number[];
  /** The word "dot", or an opening bracket before a word for it. */
  readonly dotWords: boolean;
  /** Signs stand together as emoticons begin. */
  readonly faces: boolean;
  /** Four capitals in a row; letters beyond ASCII count as capitals here. */
  readonly capitals: boolean;
  /** Three exclamation or question marks close together. */
  readonly markRows: boolean;
  /** Signs or spaces in rows, as layout uses them. */
  readonly layout: boolean;
}

const SPACE = 0x20;
const SMALL_T = 0x74;

/** Reads each code unit once. */
export const findTriggers = (text: string): Triggers => {
  const dots: number[] = [];
  const ats: number[] = [];
  const standIns: number[] = [];
  const atWords: number[] = [];
  const pictographs: number[] = [];
  const digitRuns: { start: number; end: number }[] = [];
  let angles = false;
  let ampersands = false;
  let beyondAscii = false;
  let brackets = false;
  let braces = false;
  let percents = false;
  let dotWords = false;
  let faceSigns = false;
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
    if (runStart < 0 && code > 0x60 && code < 0x7b) {
      capitalRun = 0;
      markRun = 0;
      layoutRun = 0;
      if (code !== SMALL_T) continue;
      if (isAtWord(text, index)) atWords.push(index - 1);
      else dotWords ||= isDotWord(text, index);
      continue;
    }
    if (runStart < 0 && code === SPACE) {
      capitalRun = 0;
      layoutRun += 1;
      layout ||= layoutRun === 4;
      continue;
    }
    faces ||= beginsFace(text, index, code);
    if (isCapital(code)) {
      capitalRun += 1;
      if (capitalRun === 4) capitals = true;
    } else capitalRun = 0;
    if (isMark(code)) {
      markRun += 1;
      if (markRun === 3) markRows = true;
    } else if (code !== SPACE) markRun = 0;
    if (isLayout(code)) {
      layoutRun += 1;
      if (layoutRun === 4 || (code >= 0x2500 && code <= 0x259f)) layout = true;
    } else layoutRun = 0;
    beyondAscii ||= code >= 0x80;
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
        else dotWords ||= isDotWord(text, index);
      } else if (code === 0x3c || code === 0x3e) angles = faceSigns = true;
      else if (code === 0x26) ampersands = true;
      else if (code === 0x3a || code === 0x3b || code === 0x5e || code === 0x3d || code === 0x5f)
        faceSigns = true;
      else if (code === 0x25) percents = true;
      else if (code === 0x28 || code === 0x5b || code === 0x7b) {
        if (code === 0x5b) brackets = true;
        if (code === 0x7b) braces = true;
        dotWords ||= opensDotWord(text, index);
      }
    } else if (code >= 0x203c) {
      if (code === 0xff3b || code === 0x3010 || code === 0x3014) brackets = true;
      else if (code === 0xff0e || code === 0x2024 || code === 0x3002) dots.push(index);
      else if (code === 0xff20 || code === 0xfe6b) ats.push(index);
      else if (code === 0x2605 || code === 0x2606) standIns.push(index);
      if (isPictograph(code)) pictographs.push(index);
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
    beyondAscii,
    brackets,
    braces,
    percents,
    dotWords,
    pictographs,
    faces: faceSigns && faces,
    capitals,
    markRows,
    layout,
  };
};
