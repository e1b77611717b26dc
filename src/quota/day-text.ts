/** One day of a marketplace: day of the month, confirmed, unconfirmed, replies, unconfirmed replies, corrections, limit. */
export type PackedDay = readonly [number, number, number, number, number, number, number | null];

const radix = 36;
const most = 1e9;
const noLimit = '_';

const spellNumber = (value: number): string => (value === 0 ? '' : value.toString(radix));

/** A limit is spelt where it is not that of the day before, which for the first day is none. */
const spellLimit = (limit: number | null, before: number | null): string => {
  if (limit === before) return '';
  return limit === null ? noLimit : limit.toString(radix);
};

const spellDay = ([day, ...values]: PackedDay, before: number | null): string => {
  const limit = values[5];
  const fields = [...values.slice(0, 5).map(value => spellNumber(value ?? 0)), spellLimit(limit, before)];
  const told = fields.findLastIndex(field => field !== '') + 1;
  return day.toString(radix) + fields.slice(0, told).join('.');
};

/**
 * Days as text, a third of their JSON: the day in one character, then numbers to the base of 36 with points between them, of
 * which a 0 is left out, and points at the end. `b61.c.l.5` is the 11th with 217 confirmed, 12 unconfirmed and so on.
 */
export const spellDays = (days: readonly PackedDay[]): string =>
  days.map((day, place) => spellDay(day, days[place - 1]?.[6] ?? null)).join(',');

const count = '(?:[1-9a-z][0-9a-z]{0,5})?';
const dayPattern = new RegExp(
  `^([1-9a-v])(${count})(?:\\.(${count}))?(?:\\.(${count}))?(?:\\.(${count}))?(?:\\.(-?${count}))?(?:\\.(${noLimit}|0|${count}))?$`,
);

const readNumber = (spelt = ''): number => (spelt === '' ? 0 : parseInt(spelt, radix));

const readLimit = (spelt: string | undefined, before: number | null): number | null => {
  if (spelt === undefined || spelt === '') return before;
  return spelt === noLimit ? null : readNumber(spelt);
};

const readDay = (text: string, before: number | null): PackedDay | null => {
  const found = dayPattern.exec(text);
  if (found === null) return null;
  const [, day, confirmed, unconfirmed, replies, unconfirmedReplies, corrected, limit] = found;
  const read = [
    readNumber(day),
    readNumber(confirmed),
    readNumber(unconfirmed),
    readNumber(replies),
    readNumber(unconfirmedReplies),
    readNumber(corrected),
    readLimit(limit, before),
  ] as const;
  return read.every(value => Math.abs(value ?? 0) <= most) ? read : null;
};

/** What `spellDays` spelt; null where it could not have. */
export const readDays = (text: string): readonly PackedDay[] | null => {
  const days: PackedDay[] = [];
  for (const one of text.split(',')) {
    const day = readDay(one, days.at(-1)?.[6] ?? null);
    if (day === null) return null;
    days.push(day);
  }
  return days;
};
