// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/preact';
import { useState } from 'preact/hooks';
import { afterEach, describe, expect, it } from 'vitest';
import { ReportImport } from '../../src/options/report-import';
import { withVolume } from '../../src/options/state';
import type { OrderVolumes } from '../../src/storage/values';
import { allOrders, orderId, spread, unshippedOrders } from '../quota/invented-report';
import { untouchedQuota } from '../storage/untouched-options';

afterEach(cleanup);

const germany = 'A1PA6795UKMFR9';
const france = 'A13V1IB3VIYZZH';
const italy = 'APJ6JRA9NG5V4';
const dayMs = 86_400_000;

/** Midnight of 1 September in Berlin, Paris and Rome. */
const from = Date.UTC(2026, 7, 31, 22);
const week = { from, to: from + 7 * dayMs - 60_000 };
const orders = spread({ orders: 819, ...week, channels: ['Amazon.de', 'Amazon.fr', 'Amazon.it'] });

/** The import over a store in memory; a `broken` store refuses every change. */
const open = (volumes: OrderVolumes = {}, broken = false) => {
  const seen = { now: volumes };
  const Page = () => {
    const [, redraw] = useState(0);
    return (
      <ReportImport
        volumes={seen.now}
        quota={untouchedQuota}
        onVolume={async (id, volume) => {
          if (broken) throw new Error('storage is full');
          seen.now = withVolume(seen.now, id, volume);
          redraw(count => count + 1);
        }}
      />
    );
  };
  render(<Page />);
  return seen;
};

const bring = (...files: readonly File[]): void => {
  const field = screen.getByLabelText('Choose an order report…');
  Object.defineProperty(field, 'files', { value: files, configurable: true });
  fireEvent.change(field);
};
const file = (text: BlobPart, name = 'report.txt'): File => new File([text], name);
const button = (name: string) => screen.getByRole('button', { name });
const press = (name: string) => fireEvent.click(button(name));

describe('an order report', () => {
  it('is summed up before anything is in use', async () => {
    const seen = open();
    bring(file(allOrders(orders)));
    await screen.findByText('Found in report.txt');
    expect(document.querySelector('.report-summary')?.textContent).toBe(
      '819 orders in 7 days, 3 marketplaces → 117 a day → limit 1,185',
    );
    expect([...document.querySelectorAll('.found li')].map(row => row.textContent)).toEqual([
      'FranceApply273 orders in 7 days → 39 a day → limit 795 = 5 × 39 + 600September 1, 2026 to September 7, 2026',
      'GermanyApply273 orders in 7 days → 39 a day → limit 795 = 5 × 39 + 600September 1, 2026 to September 7, 2026',
      'ItalyApply273 orders in 7 days → 39 a day → limit 795 = 5 × 39 + 600September 1, 2026 to September 7, 2026',
    ]);
    expect(seen.now).toEqual({});
  });

  it('is applied to one marketplace, and taken back', async () => {
    const before = { [germany]: { orders: 700, days: 7 } };
    const seen = open(before);
    bring(file(allOrders(orders)));
    await screen.findByText(/Now in use: 700 orders in 7 days\./);
    press('Apply to Germany');
    await screen.findByText(/Germany now uses/);
    expect(seen.now).toEqual({ [germany]: { orders: 273, days: 7 } });
    expect(screen.queryByRole('button', { name: 'Apply to Germany' })).toBeNull();
    press('Undo');
    await waitFor(() => expect(seen.now).toEqual(before));
    button('Apply to Germany');
  });

  it('is applied to all, and taken back', async () => {
    const before = { [germany]: { orders: 700, days: 7 } };
    const seen = open(before);
    bring(file(allOrders(orders)));
    await screen.findByText('Found in report.txt');
    press('Apply to all 3');
    await screen.findByText(/3 marketplaces now use/);
    const applied = { orders: 273, days: 7 };
    expect(seen.now).toEqual({ [germany]: applied, [france]: applied, [italy]: applied });
    press('Undo');
    await waitFor(() => expect(seen.now).toEqual(before));
  });

  it('is averaged over as many days as are asked for', async () => {
    const seen = open();
    bring(file(allOrders(orders)));
    await screen.findByText('Found in report.txt');
    const days = screen.getByLabelText('Average over the last');
    fireEvent.input(days, { target: { value: '2' } });
    expect(document.querySelector('.report-summary')?.textContent).toMatch(
      /^234 orders in 2 days, 3 marketplaces → 117 a day/,
    );
    press('Apply to Germany');
    await screen.findByText(/Germany now uses/);
    expect(seen.now).toEqual({ [germany]: { orders: 78, days: 2 } });
    fireEvent.input(days, { target: { value: 'x' } });
    screen.getByText('Use a whole number of days from 1 to 90.');
  });

  it('says what was left out', async () => {
    open();
    const rows = [
      ...orders,
      { id: orderId(5_000), date: '2026-09-03T12:00:00+00:00', status: 'Cancelled' },
      { id: 'S01-1234567-1234567', date: '2026-09-03T12:00:00+00:00', channel: 'Non-Amazon' },
      { id: 'broken', date: '2026-09-03T12:00:00+00:00' },
    ];
    bring(file(allOrders(rows)));
    await screen.findByText('1 cancelled order was left out.');
    screen.getByText('1 line from another sales channel was left out (Non-Amazon).');
    screen.getByText('1 line could not be read and was left out.');
  });

  it('asks for the marketplace that an unshipped-orders report does not name', async () => {
    const seen = open();
    bring(file(unshippedOrders(orders)));
    const choice = await screen.findByLabelText(/^These orders name no marketplace/);
    expect(document.querySelector('.report-summary')).toBeNull();
    screen.getByText(/This is not the All Orders report/);
    fireEvent.change(choice, { target: { value: germany } });
    press('Apply to Germany');
    await screen.findByText(/Germany now uses/);
    expect(seen.now).toEqual({ [germany]: { orders: 819, days: 7 } });
  });

  it('that covers no whole day says what it covers', async () => {
    open();
    bring(file(allOrders(orders.slice(0, 20))));
    const alert = await screen.findByRole('alert');
    expect(alert.textContent).toBe(
      'This report covers no whole day: its orders are from August 31, 2026 to September 1, 2026 (GMT). Ask Amazon for at least 8 days.',
    );
  });

  it('says so where storage refuses', async () => {
    open({}, true);
    bring(file(allOrders(orders)));
    await screen.findByText('Found in report.txt');
    press('Apply to Germany');
    await screen.findByText('The numbers could not be saved. Try again.');
  });

  it('gives way to another', async () => {
    open();
    bring(file(allOrders(orders)));
    await screen.findByText('Found in report.txt');
    press('Choose another file');
    expect(screen.queryByText('Found in report.txt')).toBeNull();
    screen.getByLabelText('Choose an order report…');
  });
});

describe('a wrong file', () => {
  const expected =
    / Expected is Amazon’s All Orders or unshipped-orders report, .+ tabs between its columns\.$/;

  it.each<readonly [string, BlobPart, RegExp]>([
    [
      'CSV',
      'amazon-order-id,purchase-date,sku\n1,2,3',
      /^Commas stand between .+ \(amazon-order-id, purchase-date, sku\)/,
    ],
    [
      'settlement',
      'settlement-id\torder-id\n1\t2',
      /^This is a settlement report: its columns begin with settlement-id, order-id\./,
    ],
    [
      'other report',
      'sku\tasin\n1\t2',
      /^This table has no columns for order id and purchase date\. .+ sku, asin\./,
    ],
    ['zip', Uint8Array.from([0x50, 0x4b, 3, 4]), /^This is a packed file\./],
    ['picture', Uint8Array.from([0x89, 0x50, 0x4e, 0x47]), /^This is a picture\./],
    ['empty', '', /^This file is empty\./],
    ['text', 'Dear Sir', /^This file holds text, but no table\./],
    ['dates', `order-id\tpurchase-date\n${orderId(1)}\t02.09.26`, /The first line has “02\.09\.26” there\./],
  ])('%s gets a sentence on what was expected and found', async (_, part, found) => {
    open();
    bring(file(part));
    await waitFor(() => expect(document.querySelector('.problem')?.textContent).toMatch(found));
    expect(document.querySelector('.problem')?.textContent).toMatch(expected);
    screen.getByLabelText('Choose an order report…');
  });

  it.each([
    ['order-id\tpurchase-date\n', 'This report has column names but no orders.'],
    [
      allOrders([{ id: orderId(1), date: '2026-09-03T12:00:00+00:00', status: 'Cancelled' }]),
      'No order in this report counts: it holds 1 cancelled order and 0 lines from other sales channels.',
    ],
  ])('is not what a report without orders is', async (text, sentence) => {
    open();
    bring(file(text));
    await screen.findByText(sentence);
  });

  it('may not come with another', async () => {
    open();
    bring(file('a'), file('b'));
    await screen.findByText('Bring one file at a time.');
  });
});
