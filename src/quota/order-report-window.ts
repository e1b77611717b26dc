import { dayEnd, dayOf } from './day';
import type { OrderMinutes, OrderReport } from './order-report';

/** The whole days of a report that are averaged over. */
export interface ReportWindow {
  readonly days: number;
  readonly volumes: readonly MarketplaceOrders[];
}

export interface MarketplaceOrders {
  readonly marketplaceId: string;
  readonly orders: number;
  /** The first and the last day counted, YYYY-MM-DD, by the marketplace's clock. */
  readonly from: string;
  readonly to: string;
}

export interface WindowOptions {
  /** Over how many days is averaged, where the file holds so many. */
  readonly windowDays: number;
  readonly dayStartMinutes: number;
  readonly zoneOf: (marketplaceId: string) => string;
  /** The marketplace of orders that name none; without it they are left out. */
  readonly unnamed: string | null;
  /** Epoch milliseconds. */
  readonly now: number;
}

const minuteMs = 60_000;
const dayMs = 86_400_000;

/**
 * A day counts as whole where the file's first or last order is this near to its edge: nobody may have ordered
 * in the two hours around midnight, and a day that lacks them lowers a week's average by one part in a hundred.
 */
const edgeMs = 2 * 60 * minuteMs;

interface WholeDay {
  readonly name: string;
  /** Epoch milliseconds. */
  readonly start: number;
  readonly end: number;
}

/** The latest days of one zone that lie wholly in what the file covers, oldest first; one or two more than are averaged over. */
const wholeDays = (report: OrderReport, zone: string, options: WindowOptions): readonly WholeDay[] => {
  const endOf = (at: number): number =>
    dayEnd(dayOf(at, zone, options.dayStartMinutes), zone, options.dayStartMinutes);
  const until = Math.min((report.last + 1) * minuteMs + edgeMs, options.now);
  const since = Math.max(report.first * minuteMs - edgeMs, until - (options.windowDays + 2) * dayMs);
  const found: WholeDay[] = [];
  for (let start = endOf(since - 1); start < until; start = endOf(start)) {
    const day = { name: dayOf(start, zone, options.dayStartMinutes), start, end: endOf(start) };
    if (day.end <= until) found.push(day);
  }
  return found;
};

const sumWithin = (parts: readonly OrderMinutes[], from: number, to: number): number => {
  let sum = 0;
  for (const minutes of parts) {
    for (const [minute, orders] of minutes) {
      const at = minute * minuteMs;
      if (at >= from && at < to) sum += orders;
    }
  }
  return sum;
};

/** Orders by marketplace, those that name none among those of the marketplace that was chosen for them. */
const named = (report: OrderReport, unnamed: string | null): ReadonlyMap<string, readonly OrderMinutes[]> => {
  const byId = new Map<string, readonly OrderMinutes[]>();
  for (const [id, minutes] of report.orders) {
    const key = id ?? unnamed;
    if (key !== null) byId.set(key, [...(byId.get(key) ?? []), minutes]);
  }
  return byId;
};

/**
 * The latest whole days in the file, by each marketplace's own clock: as many as are averaged over, and the same number
 * for all, so that they can be summed. Null where the file covers no whole day.
 */
export const windowOf = (report: OrderReport, options: WindowOptions): ReportWindow | null => {
  const found = Array.from(named(report, options.unnamed), ([marketplaceId, parts]) => ({
    marketplaceId,
    parts,
    whole: wholeDays(report, options.zoneOf(marketplaceId), options),
  }));
  const days = Math.min(options.windowDays, ...found.map(({ whole }) => whole.length));
  const volumes = found.flatMap(({ marketplaceId, parts, whole }): readonly MarketplaceOrders[] => {
    const [first, last] = [whole.at(-days), whole.at(-1)];
    if (days < 1 || !first || !last) return [];
    const orders = sumWithin(parts, first.start, last.end);
    return [{ marketplaceId, orders, from: first.name, to: last.name }];
  });
  return volumes.length === 0 ? null : { days, volumes };
};
