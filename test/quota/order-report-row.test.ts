import { afterEach, describe, expect, it, vi } from 'vitest';
import { marketplaces } from '../../src/marketplaces';
import {
  cellOf,
  isCancelled,
  marketplaceOfChannel,
  parsePurchaseMinute,
  readRow,
} from '../../src/quota/order-report-row';
import { orderId } from './invented-report';

const germany = 'A1PA6795UKMFR9';
const noon = '2026-09-02T12:00:00+00:00';
const noonMinute = Date.UTC(2026, 8, 2, 12) / 60_000;

describe('a cell', () => {
  it.each([
    ['one\ttwo\t three ', 0, 'one'],
    ['one\ttwo\t three ', 1, 'two'],
    ['one\ttwo\t three ', 2, 'three'],
    ['one\ttwo\t three ', 3, ''],
    ['\t\tthree', 1, ''],
    ['"one"\t"two', 0, 'one'],
    ['"one"\t"two', 1, '"two'],
    ['one"\ttwo', 0, 'one"'],
  ])('of %j, the one at %i: %j', (line, column, cell) => {
    expect(cellOf(line, column)).toBe(cell);
  });
});

describe('dates', () => {
  it.each([
    ['2026-09-02T12:00:59Z', '2026-09-02T12:00Z'],
    ['2026-09-02T12:00:00UTC', '2026-09-02T12:00Z'],
    ['2026-09-02 12:00', '2026-09-02T12:00Z'],
    ['2000-01-01T00:00:00Z', '2000-01-01T00:00Z'],
    ['2099-12-31T23:59:00Z', '2099-12-31T23:59Z'],
    ['2017-06-17T08:04:21+00:00', '2017-06-17T08:04Z'],
    ['2009-01-01T10:50:49-08:00', '2009-01-01T18:50Z'],
    ['2026-09-02T21:00:00+0900', '2026-09-02T12:00Z'],
    ['2026-09-02T12:00:00.123Z', '2026-09-02T12:00Z'],
    ['2026-09-02 12:00:00 UTC', '2026-09-02T12:00Z'],
    ['2026-09-02T12:00:00', '2026-09-02T12:00Z'],
    ['2026-09-02T12:00Z', '2026-09-02T12:00Z'],
  ])('%s', (text, at) => {
    expect(parsePurchaseMinute(text)).toBe(Date.parse(at) / 60_000);
  });

  it.each([
    '',
    '2026-09-02',
    '02.09.2026 12:00',
    '9/2/26 12:00',
    '2026-13-02T12:00:00Z',
    '1970-01-01T00:00:00Z',
    '1999-12-31T23:59:59Z',
    '2100-01-01T00:00:00Z',
    '2026-09-02T12:00:00 PDT',
    'on 2026-09-02T12:00:00Z',
  ])('none: "%s"', text => {
    expect(parsePurchaseMinute(text)).toBeNull();
  });
});

describe('a date without a zone', () => {
  afterEach(() => vi.unstubAllEnvs());

  it.each(['Asia/Tokyo', 'America/Los_Angeles'])('is GMT on a computer in %s', zone => {
    vi.stubEnv('TZ', zone);
    for (const text of ['2026-09-02T12:00:00', '2026-09-02 12:00'])
      expect(parsePurchaseMinute(text)).toBe(noonMinute);
  });
});

describe('a row', () => {
  const columns = { id: 0, date: 1, status: null, channel: 2 };

  it.each([
    [`${orderId(1)}\t${noon}\tMarket`, { kind: 'other-channel', channel: 'Market' }],
    [`broken\t${noon}\tAmazon.de`, { kind: 'unreadable', what: 'id', cell: 'broken' }],
    [`${orderId(1)}\tnever\tAmazon.de`, { kind: 'unreadable', what: 'date', cell: 'never' }],
  ])('%#', (line, row) => {
    expect(readRow(line, columns)).toEqual(row);
  });
});

describe('sales channels', () => {
  it.each(marketplaces.map(({ store, marketplaceId }) => [store.replace('www.a', 'A'), marketplaceId]))(
    '%s',
    (channel, id) => {
      expect(marketplaceOfChannel(channel)).toBe(id);
    },
  );

  it.each([
    ['Amazon.jp', 'A1VC38T7YXB528'],
    ['WWW.AMAZON.DE', germany],
    ['amazon.www.de', null],
    ['Amazon.mx', 'A1AM78C64UM0Y8'],
    ['Non-Amazon', null],
    ['Non-Amazon US', null],
    ['Amazon', null],
    ['constructor', null],
  ])('%s', (channel, id) => {
    expect(marketplaceOfChannel(channel)).toBe(id);
  });
});

describe('statuses', () => {
  it.each([
    'Cancelled',
    'CANCELED',
    'Cancelled - Customer Request',
    'Storniert',
    'annulé',
    'キャンセル済み',
    '已取消',
    '取消',
  ])('cancelled: %s', status => {
    expect(isCancelled(status)).toBe(true);
  });

  it.each([
    'Shipped',
    'Unshipped',
    'Pending',
    'Complete',
    'Shipped - Returned to Seller',
    'Shipped - Cancellation Refused',
    '',
  ])('not: %s', status => {
    expect(isCancelled(status)).toBe(false);
  });
});
