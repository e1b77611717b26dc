/** Amazon order ids, whole and damaged: 17 digits written 3-7-7. */
import type { Span } from '../../report';
import { backwards } from '../backwards';
import { longestOfEach } from '../spans';
import type { Triggers } from '../triggers';

export interface OrderIdPlace extends Span {
  /** As written. */
  readonly text: string;
  /** True where it is written exactly as Amazon writes it. */
  readonly wellFormed: boolean;
}

const wellFormed = /(?<![\dA-Z-])\d{3}-\d{7}-\d{7}(?![\d-])/gi;

/** Three groups near 3-7-7 with any separators, where letters may stand for digits. */
const almost = /(?<![\w+-])[\dOoIl]{2,4} ?[-–—./ _] ?[\dOoIlSB]{6,8} ?[-–—./ _] ?[\dOoIlSB]{6,8}(?![\w-])/g;

/** The middle group alone is too short or too long. */
const wrongMiddle = /(?<![\w+-])\d{3}-(?:\d{4,5}|\d{9})-\d{7}(?![\w-])/g;

/** The right digits with a space that slipped in: "249-883 0174-1265590". */
const spaced = /(?<![\w+-])\d{3}[- ](?:\d ?){6}\d[- ](?:\d ?){6}\d(?![\w-])/g;

/** Three groups with hyphens that are further off count only after a word for "order". */
const farOff = /(?<![\w+-])\d{2,5}-\d{4,9}-\d{4,9}(?![\w-])/g;

/** About seventeen digits in one run count only after a word for "order". */
const undivided = /(?<![\w+-])\d{16,18}(?![\w-])/g;
const orderWord =
  /(?:order|commande|pedido|ordine|beställning|siparis|sipariş|الطلب)$|bestell|zam[oó]wieni|注文|订单|طلب/iu;
/** Of a text read backwards. */
const lastWord = /^[^\p{L}\d\n]{0,12}(\p{L}+)/u;

const reach = 24;

const endsWithOrderWord = (text: string): boolean =>
  orderWord.test(backwards(lastWord.exec(backwards(text))?.[1] ?? ''));

const DIGITS_START = 0x30;
const DIGITS_END = 0x39;

const isDigit = (code: number): boolean => code >= DIGITS_START && code <= DIGITS_END;

const countDigits = (text: string): number => {
  let digits = 0;
  for (let index = 0; index < text.length; index += 1) if (isDigit(text.charCodeAt(index))) digits += 1;
  return digits;
};

const isAlmost = (text: string): boolean => {
  const digits = countDigits(text);
  const signs = digits + (text.match(/[OoIlSB]/g)?.length ?? 0);
  return signs >= 16 && signs <= 18 && digits >= signs - 3;
};

const collect = (
  text: string,
  from: number,
  pattern: RegExp,
  accept: (found: string, at: number) => boolean,
): OrderIdPlace[] =>
  [...text.matchAll(pattern)]
    .filter(({ 0: found, index }) => accept(found, from + index))
    .map(({ 0: found, index }) => ({
      start: from + index,
      end: from + index + found.length,
      text: found,
      wellFormed: pattern === wellFormed,
    }));

/** No id has fewer digits, whatever letters stand for the others. */
const fewestDigits = 13;

const standIns = /[OoIlSB]/;

/** By code unit, 1 for what ids are written with: digits, letters that stand for them, and what parts their groups. */
const isOfIds = new Uint8Array(0x10000);
for (const sign of '0123456789OoIlSB -–—./_') isOfIds[sign.charCodeAt(0)] = 1;

/** True where enough digits stand together for an id, beside the ones known: most windows hold a date or a price. */
const mayHoldId = (text: string, { start, end }: Span, known: readonly Span[]): boolean => {
  let digits = 0;
  let next = 0;
  for (let index = start; index < end; index += 1) {
    const code = text.charCodeAt(index);
    const id = known[next];
    if (id && index === id.start) {
      index = id.end - 1;
      next += 1;
      digits = 0;
    } else if (isDigit(code)) digits += 1;
    else if (isOfIds[code] === 0) digits = 0;
    if (digits === fewestDigits) return true;
  }
  return false;
};

/** Windows around digit runs, merged where they touch. */
const windowsOf = (text: string, { digitRuns }: Triggers): Span[] => {
  const windows: { start: number; end: number }[] = [];
  for (const run of digitRuns) {
    if (run.end - run.start < 4) continue;
    const start = Math.max(0, run.start - reach);
    const end = Math.min(text.length, run.end + reach);
    const last = windows.at(-1);
    if (last && start <= last.end) last.end = end;
    else windows.push({ start, end });
  }
  return windows.filter(window => mayHoldId(text, window, []));
};

/** Every order id in a text, the damaged ones included. */
export const findOrderIds = (text: string, triggers: Triggers): OrderIdPlace[] => {
  const found: OrderIdPlace[] = [];
  for (const { start, end } of windowsOf(text, triggers)) {
    const window = text.slice(start, end);
    const always = (): boolean => true;
    const named = (_: string, at: number): boolean =>
      endsWithOrderWord(text.slice(Math.max(0, at - reach), at));
    const exact = collect(window, start, wellFormed, always);
    found.push(...exact);
    const isAll = exact.length > 0 && !exact.some(id => standIns.test(text.charAt(id.end)));
    if (isAll && !mayHoldId(text, { start, end }, exact)) continue;
    found.push(
      ...collect(window, start, almost, isAlmost),
      ...collect(window, start, wrongMiddle, always),
      ...collect(window, start, spaced, text => text.includes(' ') && text.includes('-')),
      ...collect(window, start, undivided, named),
      ...collect(window, start, farOff, (text, at) => named(text, at) && countDigits(text) >= 14),
    );
  }
  return longestOfEach(found);
};
