/** How many orders came in over how many days; Amazon's limit is made from their average. */
export interface OrderVolume {
  readonly orders: number;
  readonly days: number;
}

export const mostOrders = 10_000_000;
export const mostDays = 90;

export type VolumeProblem =
  | 'orders-missing'
  | 'orders-not-a-number'
  | 'orders-not-whole'
  | 'orders-negative'
  | 'orders-too-large'
  | 'days-missing'
  | 'days-not-a-number'
  | 'days-out-of-range';

export type ParsedVolume = { readonly volume: OrderVolume } | { readonly problem: VolumeProblem };

const grouped = /^[0-9]{1,3}(?:[.,'\u2019 ][0-9]{3})+$/;
const decimal = /^[0-9.,'\u2019 ]*[.,][0-9]+$/;
/** Ascending: a digit's own zero is the last one at or below it. */
const digitZeros = [0x0660, 0x06f0, 0x0966];

const asciiDigit = (digit: string): string => {
  const code = digit.charCodeAt(0);
  const zero = digitZeros.findLast(start => start <= code) ?? code;
  return String(code - zero);
};

/** Full-width, Arabic and Devanagari digits as ASCII ones; every kind of space as a plain one. */
const plain = (text: string): string =>
  text
    .normalize('NFKC')
    .replace(/[\u0660-\u0669\u06f0-\u06f9\u0966-\u096f]/g, asciiDigit)
    .replace(/\u066c/g, ',')
    .replace(/\u066b/g, '.')
    .replace(/\s/g, ' ')
    .trim();

type Read = number | 'missing' | 'not-a-number' | 'not-whole' | 'negative';

const readWhole = (text: string): Read => {
  const words = plain(text);
  if (words === '') return 'missing';
  if (/^[-\u2212] ?[0-9]/.test(words)) return 'negative';
  if (grouped.test(words)) return Number(words.replace(/[^0-9]/g, ''));
  if (/^[0-9]+$/.test(words)) return Number(words);
  return decimal.test(words) ? 'not-whole' : 'not-a-number';
};

const readOrders = (text: string): number | VolumeProblem => {
  const orders = readWhole(text);
  if (typeof orders === 'string') return `orders-${orders}`;
  return orders > mostOrders ? 'orders-too-large' : orders;
};

const readDays = (text: string): number | VolumeProblem => {
  const days = readWhole(text);
  if (days === 'missing' || days === 'not-a-number') return `days-${days}`;
  return typeof days === 'number' && days >= 1 && days <= mostDays ? days : 'days-out-of-range';
};

/** Reads "1,234", "1.234", "1 234" and digits of other scripts; says what is wrong with anything else. */
export const parseOrderVolume = (ordersText: string, daysText: string): ParsedVolume => {
  const orders = readOrders(ordersText);
  if (typeof orders === 'string') return { problem: orders };
  const days = readDays(daysText);
  return typeof days === 'string' ? { problem: days } : { volume: { orders, days } };
};
