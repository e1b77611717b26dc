import { marketplaces } from '../marketplaces';
import type { ReportColumns } from './order-report-columns';

/** One cell of a tab-separated line; empty where the line is too short. Quotes mean nothing: titles hold single ones. */
export const cellOf = (line: string, column: number): string => {
  let start = 0;
  for (let passed = 0; passed < column; passed += 1) {
    const tab = line.indexOf('\t', start);
    if (tab === -1) return '';
    start = tab + 1;
  }
  const end = line.indexOf('\t', start);
  const cell = line.slice(start, end === -1 ? line.length : end).trim();
  return cell.startsWith('"') && cell.endsWith('"') ? cell.slice(1, -1) : cell;
};

/** An order id as two whole numbers: its first eight and its last nine digits. */
export interface OrderId {
  readonly high: number;
  readonly low: number;
}

/** The number these ASCII digits spell; NaN where one is none. */
const digitsAt = (text: string, start: number, end: number): number => {
  let value = 0;
  for (let index = start; index < end; index += 1) {
    const digit = text.charCodeAt(index) - 48;
    if (digit < 0 || digit > 9) return NaN;
    value = value * 10 + digit;
  }
  return value;
};

/** Null for anything but 3-7-7 digits. */
export const parseOrderId = (cell: string): OrderId | null => {
  if (cell.length !== 19 || cell[3] !== '-' || cell[11] !== '-') return null;
  const high = digitsAt(cell, 0, 3) * 1e5 + digitsAt(cell, 4, 9);
  const low = digitsAt(cell, 9, 11) * 1e7 + digitsAt(cell, 12, 19);
  return Number.isNaN(high + low) ? null : { high, low };
};

const moment = /^(\d{4}-\d\d-\d\d)[T ](\d\d:\d\d(?::\d\d(?:\.\d{1,9})?)?)(?: ?UTC|(Z|[+-]\d\d:?\d\d))?$/;
const oldest = Date.UTC(2000, 0);
const newest = Date.UTC(2100, 0);

/** Minutes since the epoch; null where it is no date as Amazon writes it. Where no zone is named it is GMT. */
export const parsePurchaseMinute = (cell: string): number | null => {
  const found = moment.exec(cell);
  if (found === null) return null;
  const [, day, time, zone = 'Z'] = found;
  const at = Date.parse(`${day}T${time}${zone}`);
  return at >= oldest && at < newest ? Math.floor(at / 60_000) : null;
};

const cancelled = /^(?:cancel|storn|annul|anul|geannuleerd|avbr|iptal|キャンセル|已?取消)/;

export const isCancelled = (status: string): boolean => cancelled.test(status.toLowerCase());

const byChannel = new Map(
  marketplaces.flatMap(({ store, marketplaceId }) => {
    const name = store.replace(/^www\./, '');
    // Some reports leave out the middle: "Amazon.jp", "Amazon.mx".
    return [name, name.replace(/\.com?\./, '.')].map(channel => [channel, marketplaceId] as const);
  }),
);

/** The marketplace a sales channel such as "Amazon.de" names; null for any other channel, Amazon's or not. */
export const marketplaceOfChannel = (channel: string): string | null =>
  byChannel.get(channel.toLowerCase().replace(/^www\./, '')) ?? null;

/** One line of a report, once nothing of it is left but what counts. */
export type ReportRow =
  | {
      readonly kind: 'order';
      readonly id: OrderId;
      /** Since the epoch. */
      readonly minute: number;
      readonly isCancelled: boolean;
      /** Null where the report does not name one. */
      readonly marketplaceId: string | null;
    }
  | { readonly kind: 'other-channel'; readonly channel: string }
  | { readonly kind: 'unreadable'; readonly what: 'id' | 'date'; readonly cell: string };

/** Looks at the id, date, status and sales channel of a line, and at nothing else in it. */
export const readRow = (line: string, columns: ReportColumns): ReportRow => {
  const channel = columns.channel === null ? '' : cellOf(line, columns.channel);
  const marketplaceId = marketplaceOfChannel(channel);
  if (channel !== '' && marketplaceId === null) return { kind: 'other-channel', channel };
  const idCell = cellOf(line, columns.id);
  const id = parseOrderId(idCell);
  if (id === null) return { kind: 'unreadable', what: 'id', cell: idCell };
  const dateCell = cellOf(line, columns.date);
  const minute = parsePurchaseMinute(dateCell);
  if (minute === null) return { kind: 'unreadable', what: 'date', cell: dateCell };
  const isOff = columns.status !== null && isCancelled(cellOf(line, columns.status));
  return { kind: 'order', id, minute, isCancelled: isOff, marketplaceId };
};
