import { type ReportColumns, readHeader, type WrongHeader } from './order-report-columns';
import { createOrderIds } from './order-report-ids';
import { readRow, type ReportRow } from './order-report-row';

/** Orders by the minute, since the epoch, in which they were placed. */
export type OrderMinutes = ReadonlyMap<number, number>;

/** What is left of a report once it was read: numbers, and no order's id. */
export interface OrderReport {
  /** By marketplace id; null where the report names none. */
  readonly orders: ReadonlyMap<string | null, OrderMinutes>;
  /** Orders counted, each once however many rows it has. */
  readonly count: number;
  readonly cancelled: number;
  /** Lines from a sales channel that is no marketplace, and up to three of those channels. */
  readonly otherLines: number;
  readonly otherChannels: readonly string[];
  readonly unreadableLines: number;
  /** False where the report names no order status: then it holds only some of the orders. */
  readonly isAllOrders: boolean;
  /** Minutes since the epoch of the first and the last order, cancelled ones included: what the file covers. */
  readonly first: number;
  readonly last: number;
}

export type ReportProblem =
  | ({ readonly kind: 'wrong-header' } & WrongHeader)
  | { readonly kind: 'empty' }
  | { readonly kind: 'only-header' }
  /** Rows, but none that could be read. */
  | { readonly kind: 'no-order'; readonly what: 'id' | 'date'; readonly cell: string }
  | { readonly kind: 'no-lines' }
  /** Rows that could be read, but no order among them that counts. */
  | { readonly kind: 'none-counts'; readonly cancelled: number; readonly otherLines: number };

export type ReadReport = { readonly report: OrderReport } | { readonly problem: ReportProblem };

export interface ReportReader {
  /** Takes the next piece of the file's text, cut anywhere. False once reading on is of no use. */
  readonly take: (text: string) => boolean;
  readonly finish: () => ReadReport;
}

/** No line of a report comes near this many characters; what has none shorter is no text. */
const longestLine = 200_000;
const longestCell = 40;
const mostChannels = 3;

/** A copy: a piece of a string keeps the whole string in memory. */
const copied = (cell: string): string => Array.from(cell).slice(0, longestCell).join('');

const createCount = () => {
  const ids = createOrderIds();
  const cancelledIds = createOrderIds();
  const orders = new Map<string | null, Map<number, number>>();
  const otherChannels = new Set<string>();
  const seen = { rows: 0, otherLines: 0, unreadable: 0, first: Infinity, last: -Infinity };
  let sample: { readonly what: 'id' | 'date'; readonly cell: string } | null = null;

  const addOrder = ({ id, minute, isCancelled, marketplaceId }: ReportRow & { kind: 'order' }): void => {
    seen.first = Math.min(seen.first, minute);
    seen.last = Math.max(seen.last, minute);
    if (!(isCancelled ? cancelledIds : ids).add(id.high, id.low) || isCancelled) return;
    const minutes = orders.get(marketplaceId) ?? new Map<number, number>();
    orders.set(marketplaceId, minutes.set(minute, (minutes.get(minute) ?? 0) + 1));
  };

  const addOther = (channel: string): void => {
    seen.otherLines += 1;
    if (otherChannels.size < mostChannels) otherChannels.add(copied(channel));
  };

  const add = (row: ReportRow): void => {
    seen.rows += 1;
    if (row.kind === 'order') addOrder(row);
    else if (row.kind === 'other-channel') addOther(row.channel);
    else {
      seen.unreadable += 1;
      sample ??= { what: row.what, cell: copied(row.cell) };
    }
  };

  const problem = (): ReportProblem | null => {
    if (seen.rows === 0) return { kind: 'only-header' };
    if (ids.size > 0) return null;
    if (sample !== null && seen.unreadable === seen.rows) return { kind: 'no-order', ...sample };
    return { kind: 'none-counts', cancelled: cancelledIds.size, otherLines: seen.otherLines };
  };

  const report = (isAllOrders: boolean): OrderReport => ({
    orders,
    count: ids.size,
    cancelled: cancelledIds.size,
    otherLines: seen.otherLines,
    otherChannels: [...otherChannels],
    unreadableLines: seen.unreadable,
    isAllOrders,
    first: seen.first,
    last: seen.last,
  });

  return { add, problem, report };
};

/** Reads one order report piece by piece, keeping nothing of what was read but numbers. */
export const createReportReader = (): ReportReader => {
  const count = createCount();
  let columns: ReportColumns | null = null;
  let problem: ReportProblem | null = null;
  let rest = '';

  const takeLine = (line: string): void => {
    if (line.trim() === '') return;
    if (columns !== null) {
      count.add(readRow(line, columns));
      return;
    }
    const header = readHeader(line);
    if ('instead' in header) problem = { kind: 'wrong-header', ...header };
    else columns = header;
  };

  // Line by line, and only the cut one joined: joining or splitting the whole piece would double the memory it takes.
  const take = (text: string): boolean => {
    let start = 0;
    for (let end = text.indexOf('\n'); end !== -1 && problem === null; end = text.indexOf('\n', start)) {
      takeLine(rest + text.slice(start, end));
      rest = '';
      start = end + 1;
    }
    rest += text.slice(start);
    if (rest.length > longestLine) problem ??= { kind: 'no-lines' };
    return problem === null;
  };

  const finish = (): ReadReport => {
    if (problem === null) takeLine(rest);
    if (problem === null && columns === null) problem = { kind: 'empty' };
    problem ??= count.problem();
    return problem === null
      ? { report: count.report(columns !== null && columns.status !== null) }
      : { problem };
  };

  return { take, finish };
};
