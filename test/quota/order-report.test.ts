import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createReportReader, type OrderReport, type ReportProblem } from '../../src/quota/order-report';
import {
  allOrders,
  allOrdersHeader,
  allOrdersRow,
  asDate,
  type InventedOrder,
  orderId,
  spread,
  unshippedOrders,
} from './invented-report';

const germany = 'A1PA6795UKMFR9';
const kingdom = 'A1F83G8C2ARO7P';
const noon = '2026-09-02T12:00:00+00:00';
const noonMinute = Date.UTC(2026, 8, 2, 12) / 60_000;

const read = (...pieces: readonly string[]) => {
  const reader = createReportReader();
  for (const piece of pieces) if (!reader.take(piece)) break;
  return reader.finish();
};

const reportOf = (...pieces: readonly string[]): OrderReport => {
  const found = read(...pieces);
  if ('problem' in found) throw new Error(JSON.stringify(found.problem));
  return found.report;
};

const problemOf = (...pieces: readonly string[]): ReportProblem => {
  const found = read(...pieces);
  if ('report' in found) throw new Error('read without a problem');
  return found.problem;
};

const ordersIn = (report: OrderReport, id: string | null): number =>
  [...(report.orders.get(id)?.values() ?? [])].reduce((sum, orders) => sum + orders, 0);

describe('an All Orders report', () => {
  it('counts an order once however many items it has', () => {
    const orders: readonly InventedOrder[] = [
      { id: orderId(1), date: noon },
      { id: orderId(1), date: noon, title: 'Second item' },
      { id: orderId(2), date: noon },
      { id: orderId(1), date: noon, title: 'Third item' },
    ];
    const report = reportOf(allOrders(orders));
    expect(report.count).toBe(2);
    expect(report.orders).toEqual(new Map([[germany, new Map([[noonMinute, 2]])]]));
    expect(report.isAllOrders).toBe(true);
  });

  it('leaves out cancelled orders and says how many', () => {
    const orders: readonly InventedOrder[] = [
      { id: orderId(1), date: noon, status: 'Cancelled' },
      { id: orderId(1), date: noon, status: 'Cancelled' },
      { id: orderId(2), date: noon, status: 'Canceled' },
      { id: orderId(3), date: noon, status: 'Pending' },
      { id: orderId(4), date: noon, status: 'Shipped - Delivered to Buyer' },
    ];
    expect(reportOf(allOrders(orders))).toMatchObject({ count: 2, cancelled: 2 });
  });

  it('goes by the sales channel, and leaves out what is no marketplace', () => {
    const orders: readonly InventedOrder[] = [
      { id: orderId(1), date: noon, channel: 'Amazon.de' },
      { id: orderId(2), date: noon, channel: 'Amazon.co.uk' },
      { id: 'S02-1234567-1234567', date: noon, channel: 'Non-Amazon' },
      { id: orderId(4), date: noon, channel: 'SI UK Prod Marketplace' },
    ];
    const report = reportOf(allOrders(orders));
    expect([ordersIn(report, germany), ordersIn(report, kingdom)]).toEqual([1, 1]);
    expect(report).toMatchObject({
      otherLines: 2,
      otherChannels: ['Non-Amazon', 'SI UK Prod Marketplace'],
      unreadableLines: 0,
    });
  });

  it('names three of the other channels at most, cut to what fits a line', () => {
    const channels = ['Shop', 'Shop', '\u{1f6d2}'.repeat(50), 'Market', 'Fourth'];
    const orders = channels.map((channel, n) => ({ id: orderId(n), date: noon, channel }));
    expect(reportOf(allOrders([...orders, { id: orderId(9), date: noon }]))).toMatchObject({
      otherLines: 5,
      otherChannels: ['Shop', '\u{1f6d2}'.repeat(40), 'Market'],
    });
  });

  it('covers the time from its first order to its last, cancelled ones included, in whatever order they stand', () => {
    const orders: readonly InventedOrder[] = [
      { id: orderId(1), date: '2026-09-02T12:00:00Z' },
      { id: orderId(2), date: '2026-09-01T08:00:00Z', status: 'Cancelled' },
      { id: orderId(3), date: '2026-09-04T18:30:00Z', status: 'Cancelled' },
      { id: orderId(4), date: '2026-09-03T12:00:00Z' },
    ];
    expect(reportOf(allOrders(orders))).toMatchObject({
      first: Date.UTC(2026, 8, 1, 8) / 60_000,
      last: Date.UTC(2026, 8, 4, 18, 30) / 60_000,
    });
  });

  it('passes over lines it cannot read, and counts them', () => {
    const text = [
      allOrdersHeader,
      allOrdersRow({ id: orderId(1), date: noon }),
      allOrdersRow({ id: '123-456-789', date: noon }),
      allOrdersRow({ id: orderId(2), date: '02/09/2026 12:00' }),
      'cut off in the mid',
      '',
      '',
    ].join('\n');
    expect(reportOf(text)).toMatchObject({ count: 1, unreadableLines: 3 });
  });

  it('takes quotes for letters, balanced or not', () => {
    const titles = ['"', 'a " b', '""" x', "'", '"whole"', 'tab-less\u2028line'];
    const orders = titles.map((title, n) => ({ id: orderId(n), date: noon, title }));
    expect(reportOf(allOrders(orders))).toMatchObject({ count: titles.length, unreadableLines: 0 });
  });

  it('reads what a spreadsheet saved with quotes around each cell', () => {
    const quoted = allOrders([{ id: orderId(1), date: noon }])
      .split('\r\n')
      .map(line =>
        line
          .split('\t')
          .map(cell => `"${cell}"`)
          .join('\t'),
      )
      .slice(0, 2)
      .join('\n');
    expect(reportOf(quoted).count).toBe(1);
  });

  it('reads rows whose last columns are missing, and a last line without an end', () => {
    const short = allOrdersRow({ id: orderId(1), date: noon })
      .split('\t')
      .slice(0, 8)
      .join('\t');
    expect(reportOf(`${allOrdersHeader}\n${short}`).count).toBe(1);
  });

  it('is the same however the text is cut', () => {
    const from = Date.UTC(2026, 8, 1);
    const text = allOrders(
      spread({ orders: 40, from, to: from + 9e6, channels: ['Amazon.de', 'Amazon.fr'] }),
    );
    const whole = read(text);
    fc.assert(
      fc.property(fc.array(fc.nat(text.length), { maxLength: 30 }), cuts => {
        const places = [0, ...cuts.sort((one, other) => one - other), text.length];
        const pieces = places.slice(1).map((end, n) => text.slice(places[n], end));
        expect(read(...pieces)).toEqual(whole);
      }),
      { numRuns: 50 },
    );
  });

  it('keeps no text of the rows', () => {
    const report = reportOf(allOrders([{ id: orderId(1), date: noon, title: 'Canary' }]));
    expect(JSON.stringify([...report.orders].map(([, minutes]) => [...minutes]))).not.toMatch(
      /Canary|MUSTER/,
    );
    expect(JSON.stringify({ ...report, orders: null })).not.toMatch(/Canary|MUSTER|302-/);
  });
});

describe('an unshipped-orders report', () => {
  it('is read without a status or a sales channel', () => {
    const orders = [1, 2, 2, 3].map(n => ({ id: orderId(n), date: noon }));
    const report = reportOf(unshippedOrders(orders));
    expect(report).toMatchObject({ count: 3, isAllOrders: false });
    expect(ordersIn(report, null)).toBe(3);
  });

  it('takes no other column for the status', () => {
    const text = `note\torder-id\tpurchase-date\nCancelled by phone\t${orderId(1)}\t${noon}\n`;
    expect(reportOf(text)).toMatchObject({ count: 1, cancelled: 0 });
  });

  it('takes the sales channel where the seller had that column added', () => {
    const text = `order-id\tpurchase-date\tsales-channel\n${orderId(1)}\t${noon}\tAmazon.co.uk\n`;
    expect(ordersIn(reportOf(text), kingdom)).toBe(1);
  });
});

describe('a header', () => {
  const row = [orderId(1), noon, 'Cancelled', 'Amazon.de'].join('\t');

  it.each([
    ['amazon-order-id\tpurchase-date\torder-status\tsales-channel'],
    ['\ufeffamazon-order-id\tpurchase-date\torder-status\tsales-channel'],
    ['"order-id"\t"purchase-date"\t"order-status"\t"sales-channel"'],
    ['Amazon Order Id\tPurchase Date\tOrder Status\tSales Channel'],
    ['amazon_order_id\tpurchase_date\torder_status\tsales_channel'],
    ['Amazon  Order Id\tPurchase   Date\torder__status\tSales _Channel'],
    ['""order-id""\tpurchase-date\torder-status\tsales-channel'],
    ['ｏｒｄｅｒ－ｉｄ\tpurchase-date\torder-status\tsales-channel'],
    ['注文番号\t購入日\t注文ステータス\t販売チャネル'],
    ['订单编号\t购买日期\t订单状态\t销售渠道'],
    ['Bestellnummer\tKaufdatum\tBestellstatus\tVertriebskanal'],
    ['Numéro de commande\tDate d’achat\tStatut de la commande\tCanal de vente'],
  ])('%s', header => {
    const shipped = row.replace('Cancelled', 'Shipped').replace(orderId(1), orderId(2));
    expect(reportOf(`${header}\n${row}\n${shipped}`)).toMatchObject({ count: 1, cancelled: 1 });
  });

  it.each([
    ['sku\tasin\tprice\tquantity\tname', 'other-columns', ['sku', 'asin', 'price', 'quantity']],
    [
      'settlement-id\tsettlement-start-date\torder-id\tposted-date',
      'settlement',
      ['settlement-id', 'settlement-start-date', 'order-id', 'posted-date'],
    ],
    ['sku\tpurchase-date\tprice', 'other-columns', ['sku', 'purchase-date', 'price']],
    ['return-date\torder-id\tsku', 'other-columns', ['return-date', 'order-id', 'sku']],
    [
      'amazon-order-id,merchant-order-id,purchase-date',
      'comma-separated',
      ['amazon-order-id', 'merchant-order-id', 'purchase-date'],
    ],
    [
      'order-id;order-item-id;purchase-date',
      'semicolon-separated',
      ['order-id', 'order-item-id', 'purchase-date'],
    ],
    ['<?xml version="1.0"?>', 'markup', []],
    ['{"a": 1, "b": 2, "c": 3}', 'json', []],
    ['Dear Sir or Madam', 'no-table', []],
    ['order-id', 'no-table', []],
    [
      `\t${'Long Name '.repeat(9)}\t""\tone\ttwo\tthree\tfour`,
      'other-columns',
      ['long-name-long-name-long-name-', 'one', 'two', 'three'],
    ],
    ['  <html>', 'markup', []],
    ['less < more', 'no-table', []],
    ['  [1]', 'json', []],
    ['less [1] {2}', 'no-table', []],
    ['order-id,date', 'no-table', []],
    ['order-id;date', 'no-table', []],
    ['one,two,three', 'comma-separated', ['one', 'two', 'three']],
    ['one;two;three', 'semicolon-separated', ['one', 'two', 'three']],
    ['one,two;three', 'comma-separated', ['one', 'two;three']],
    ['one;two;three,four', 'semicolon-separated', ['one', 'two', 'three,four']],
  ])('that is none: %s', (header, instead, found) => {
    expect(problemOf(`${header}\n${row}`)).toEqual({ kind: 'wrong-header', instead, found });
  });

  it('with both names of the order id is read by the one Amazon writes now', () => {
    const text = `order-id\tpurchase-date\tamazon-order-id\nmine\t${noon}\t${orderId(1)}`;
    expect(reportOf(text)).toMatchObject({ count: 1, unreadableLines: 0 });
  });

  it('is looked for no further than in the first line', () => {
    const reader = createReportReader();
    expect(reader.take('a\tb')).toBe(true);
    expect(reader.take('\n')).toBe(false);
  });

  it.each(['a\tb\n<html>', 'a\tb\n<html>\n', `a\tb\n${'x'.repeat(200_001)}`])(
    'that is wrong is told, not what follows it: %#',
    text => {
      expect(problemOf(text)).toMatchObject({ instead: 'other-columns' });
    },
  );
});

describe('a report without orders', () => {
  it.each([
    ['', { kind: 'empty' }],
    ['\r\n \n', { kind: 'empty' }],
    [`${allOrdersHeader}\r\n`, { kind: 'only-header' }],
    [
      `${allOrdersHeader}\n${allOrdersRow({ id: orderId(1), date: '02.09.2026' })}`,
      { kind: 'no-order', what: 'date', cell: '02.09.2026' },
    ],
    [`${allOrdersHeader}\nbroken`, { kind: 'no-order', what: 'id', cell: 'broken' }],
    [
      allOrders([
        { id: orderId(1), date: noon, status: 'Cancelled' },
        { id: orderId(2), date: noon, channel: 'Non-Amazon' },
      ]),
      { kind: 'none-counts', cancelled: 1, otherLines: 1 },
    ],
    [`${allOrdersHeader}\nbroken\nalso broken\n`, { kind: 'no-order', what: 'id', cell: 'broken' }],
    [
      `${allOrders([{ id: orderId(1), date: noon, status: 'Cancelled' }])}broken`,
      { kind: 'none-counts', cancelled: 1, otherLines: 0 },
    ],
    ['x'.repeat(200_001), { kind: 'no-lines' }],
    ['x'.repeat(200_000), { kind: 'wrong-header', instead: 'no-table', found: [] }],
  ])('%#', (text, problem) => {
    expect(problemOf(text)).toEqual(problem);
  });

  it('shows no more of a wrong cell than fits a line', () => {
    const problem = problemOf(`order-id\tpurchase-date\n${'9'.repeat(5000)}\t${noon}`);
    expect(problem).toEqual({ kind: 'no-order', what: 'id', cell: '9'.repeat(40) });
  });
});

describe('a model of any report', () => {
  it('agrees with a set of ids', () => {
    const order = fc.record({
      n: fc.nat(30),
      at: fc.integer({ min: 0, max: 5_000 }),
      isCancelled: fc.boolean(),
      channel: fc.constantFrom('Amazon.de', 'Amazon.fr', 'Non-Amazon'),
    });
    fc.assert(
      fc.property(fc.array(order, { minLength: 1, maxLength: 60 }), rows => {
        const text = allOrders(
          rows.map(({ n, at, channel, ...row }) => ({
            id: orderId(n),
            date: asDate(Date.UTC(2026, 8, 1) + at * 60_000),
            status: row.isCancelled ? 'Cancelled' : 'Shipped',
            channel,
          })),
        );
        const ours = rows.filter(({ channel }) => channel !== 'Non-Amazon');
        const kept = new Set(ours.filter(row => !row.isCancelled).map(({ n }) => n));
        const found = read(text);
        expect('report' in found ? found.report.count : 0).toBe(kept.size);
      }),
    );
  });
});
