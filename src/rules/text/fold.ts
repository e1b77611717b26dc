/**
 * Folding makes spellings comparable: case, width, accents, quotes, dashes and spaces. Each code unit becomes one code
 * unit or nothing, so every place in the folded text leads back to the original (`at`).
 */

import type { Span } from '../report';
import { takeUint16, takeUint32 } from './arena';

/** What a code unit folds to; 0 drops it (zero-width characters, combining marks). */
const table = new Uint16Array(0x10000);

const SPACE = 0x20;
const APOSTROPHE = 0x27;
const QUOTE = 0x22;
const HYPHEN = 0x2d;

const latinByHand: readonly (readonly [string, string])[] = [
  ['ß', 's'],
  ['æ', 'a'],
  ['œ', 'o'],
  ['ø', 'o'],
  ['đ', 'd'],
  ['ð', 'd'],
  ['ł', 'l'],
  ['þ', 't'],
  ['ı', 'i'],
  ['ħ', 'h'],
];

const arabicByHand: readonly (readonly [string, string])[] = [
  ['أ', 'ا'],
  ['إ', 'ا'],
  ['آ', 'ا'],
  ['ٱ', 'ا'],
  ['ى', 'ي'],
  ['ئ', 'ي'],
  ['ة', 'ه'],
  ['ؤ', 'و'],
];

/** Traditional and Japanese forms that stand for the same simplified character, in pairs. */
const hanPairs =
  '評评價价論论買买賣卖訂订單单號号碼码貨货運运發发寄寄請请謝谢優优惠惠禮礼贈赠點点購购網网電电話话郵邮聯联繫系們们您您還还這这個个為为沒没無无問问題题顏颜時时間间選选擇择確确認认資资訊讯樣样製制訂订稅税發发據据說说書书圖图總总結结給给對对應应開开關关於于滿满讓让減减變变刪删過过遲迟壞坏補补換换導导與与僅仅獎奖動动鏈链當当幫帮門门層层樓楼區区縣县後后從从來来東东車车輛辆頁页麼么嗎吗實实際际處处經经營营績绩業业質质種种類类損损傷伤尋寻預预約约週周鐘钟廣广場场館馆員员會会費费額额錢钱銀银戶户線线藍蓝綠绿紅红黃黄雙双條条檔档標标簽签鍵键驗验證证説说裡里裏里爲为覆复復复麽么';

const setRange = (from: number, to: number, fold: (code: number) => number): void => {
  for (let code = from; code <= to; code += 1) table[code] = fold(code);
};

/** Lower case without marks, where that is one code unit; else the code unit itself. */
const plain = (code: number): number => {
  const lower = String.fromCharCode(code).toLowerCase().normalize('NFKD');
  const first = lower.codePointAt(0) ?? code;
  const rest = lower.slice(1);
  if (first <= 0x7f && /^[\u0300-\u036f]*$/.test(rest)) return first;
  const single = String.fromCharCode(code).toLowerCase();
  return single.length === 1 ? single.charCodeAt(0) : code;
};

const fill = (): void => {
  setRange(0, 0xffff, code => code);
  setRange(0x41, 0x5a, code => code + 32);
  setRange(0xc0, 0x24f, plain);
  setRange(0x370, 0x52f, plain);
  setRange(0x1e00, 0x1eff, plain);
  setRange(0x300, 0x36f, () => 0);
  setRange(0xff01, 0xff5e, code => plain(code - 0xfee0));
  table[0xffe1] = 0xa3;
  table[0xffe5] = 0xa5;
  setRange(0xff66, 0xff9d, code => String.fromCharCode(code).normalize('NFKC').charCodeAt(0));
  setRange(0x660, 0x669, code => code - 0x660 + 0x30);
  setRange(0x6f0, 0x6f9, code => code - 0x6f0 + 0x30);
  setRange(0x966, 0x96f, code => code - 0x966 + 0x30);
  setRange(0x64b, 0x652, () => 0);
  setRange(0x958, 0x95f, code =>
    (['क', 'ख', 'ग', 'ज', 'ड', 'ढ', 'फ', 'य'][code - 0x958] as string).charCodeAt(0),
  );
  table[0x901] = 0x902;
  table[0x93c] = 0;
  setRange(0x2000, 0x200a, () => SPACE);
  setRange(0x200b, 0x200f, () => 0);
  setRange(0x202a, 0x202e, () => 0);
  setRange(0x2060, 0x206f, () => 0);
  setRange(0xfe00, 0xfe0f, () => 0);
  for (const code of [0x09, 0x0a, 0x0b, 0x0c, 0x0d, 0x85, 0xa0, 0x2028, 0x2029, 0x202f, 0x205f, 0x3000])
    table[code] = SPACE;
  for (const code of [0xad, 0xfeff, 0x640, 0x180e]) table[code] = 0;
  for (const code of [0x2018, 0x2019, 0x201a, 0x201b, 0x2032, 0x60, 0xb4, 0x2bc]) table[code] = APOSTROPHE;
  for (const code of [0x201c, 0x201d, 0x201e, 0x201f, 0xab, 0xbb, 0x2033]) table[code] = QUOTE;
  for (const code of [0x2010, 0x2011, 0x2012, 0x2013, 0x2014, 0x2015, 0x2212, 0xfe63, 0xff0d])
    table[code] = HYPHEN;
  for (const [from, to] of [...latinByHand, ...arabicByHand]) {
    table[from.charCodeAt(0)] = to.charCodeAt(0);
    const upper = from.toUpperCase();
    if (upper.length === 1 && upper !== from) table[upper.charCodeAt(0)] = to.charCodeAt(0);
  }
  table[0x130] = 0x69;
  for (let index = 0; index + 1 < hanPairs.length; index += 2)
    table[hanPairs.charCodeAt(index)] = hanPairs.charCodeAt(index + 1);
  for (let code = 0; code <= 0xffff; code += 1) table[code] = table[table[code] as number] as number;
};
fill();

/** Letters of other alphabets that are drawn like Latin ones, in pairs, folded. */
const latinLike = 'аaвbеeкkмmнhоoрpсcтtуyхxѕsіiјjԁdοoαaνvρpιiκkτtυuχx';
const greek = 0x370;
const cyrillicEnd = 0x530;
const latinOf = new Uint16Array(cyrillicEnd - greek);
for (let index = 0; index < latinLike.length; index += 2)
  latinOf[latinLike.charCodeAt(index) - greek] = latinLike.charCodeAt(index + 1);

const isLatin = (code: number): boolean => code >= 0x61 && code <= 0x7a;

/** Beside a Latin letter one that only looks Latin is meant as one: "5-ѕtаr". */
const amongLatin = (code: number, before: number, after: number): number =>
  isLatin(before) || isLatin(after) ? latinOf[code - greek] || code : code;

export interface Folded {
  /** Folded code units; white space runs are one space. */
  readonly codes: Uint16Array;
  /** For each folded code unit its place in the original, and the original's length at `length`. */
  readonly at: Uint32Array;
  readonly length: number;
}

/** Folds one text, reading each code unit once. The lists are valid until the arena starts over. */
export const fold = (text: string): Folded => {
  const codes = takeUint16(text.length);
  const at = takeUint32(text.length + 1);
  let length = 0;
  let last = 0;
  let lastLetter = 0;
  for (let index = 0; index < text.length; index += 1) {
    let code = table[text.charCodeAt(index)] as number;
    if (code === 0 || (code === SPACE && last === SPACE)) continue;
    if (code >= greek && code < cyrillicEnd)
      code = amongLatin(code, lastLetter, table[text.charCodeAt(index + 1)] as number);
    codes[length] = code;
    at[length] = index;
    length += 1;
    last = code;
    if (code !== SPACE) lastLetter = code;
  }
  at[length] = text.length;
  return { codes, at, length };
};

/** Where a hit stands in the original text. */
export const spanOf = (folded: Folded, { start, end }: Span): Span => ({
  start: folded.at[start] as number,
  end: (folded.at[end - 1] as number) + 1,
});

/** The folded form as a string: for patterns, keys and tests. */
export const foldText = (text: string): string => {
  let out = '';
  let last = 0;
  for (let index = 0; index < text.length; index += 1) {
    const code = table[text.charCodeAt(index)] as number;
    if (code === 0 || (code === SPACE && last === SPACE)) continue;
    out += String.fromCharCode(code);
    last = code;
  }
  return out;
};
