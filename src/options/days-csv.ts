import { countryName } from '../in-words';
import type { DayRow } from '../quota/tally';

const header = [
  'day',
  'country',
  'marketplace',
  'account',
  'confirmed',
  'unconfirmed',
  'confirmed replies',
  'unconfirmed replies',
  'added by hand',
  'taken off by hand',
  'limit',
];

/** A spreadsheet takes what begins so for a formula, and could be made to run it. */
const formula = /^\s*[=+\-@\t\r\n\uff1d\uff0b\uff0d\uff20]/;

const cellOf = (value: string | number | null): string => {
  const text = value === null ? '' : String(value);
  const safe = formula.test(text) ? `'${text}` : text;
  return /["',;\s]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
};

const cellsOf = (row: DayRow): readonly (string | number | null)[] => [
  row.day,
  row.marketplaceId === null ? '' : countryName(row.marketplaceId),
  row.marketplaceId,
  row.account,
  row.confirmed,
  row.unconfirmed,
  row.replies,
  row.unconfirmedReplies,
  // In two columns, since a number below 0 begins as a formula does.
  Math.max(0, row.corrected),
  Math.max(0, -row.corrected),
  row.limit,
];

/** Days as a table for spreadsheets. The mark at its start tells them that it is UTF-8. */
export const daysAsCsv = (rows: readonly DayRow[]): string =>
  `\ufeff${[header, ...rows.map(cellsOf)].map(cells => `${cells.map(cellOf).join(',')}\r\n`).join('')}`;
