// A long All Orders report, written to a file piece by piece: rows as wide as Amazon's, an order of two items now and then.
import { once } from 'node:events';
import { createWriteStream } from 'node:fs';

const header =
  'amazon-order-id\tmerchant-order-id\tpurchase-date\tlast-updated-date\torder-status\tfulfillment-channel\t' +
  'sales-channel\torder-channel\tship-service-level\tproduct-name\tsku\tasin\titem-status\tquantity\tcurrency\t' +
  'item-price\titem-tax\tshipping-price\tshipping-tax\tgift-wrap-price\tgift-wrap-tax\titem-promotion-discount\t' +
  'ship-promotion-discount\tship-city\tship-state\tship-postal-code\tship-country\tpromotion-ids\t' +
  'is-business-order\tpurchase-order-number\tprice-designation\r\n';
const channels = ['Amazon.de', 'Amazon.fr', 'Amazon.co.uk'];
const title =
  'Gartenschlauch 1/2" mit "Schnell"-Kupplung, 15 m, für Größe ½ Zoll, grün, frostsicher, mit Halter';

/** Every tenth row is the second item of the order before it; every twentieth order is cancelled. */
export const rowOf = (n, rows, from, to) => {
  const order = n % 10 === 9 ? n - 1 : n;
  const digits = String(order * 7919 + 3_000_000_000_000).padStart(14, '0');
  const date = `${new Date(from + ((to - from) * order) / rows).toISOString().slice(0, 19)}+00:00`;
  const cells = [
    `${302 + (order % 3)}-${digits.slice(0, 7)}-${digits.slice(7)}`,
    '',
    date,
    date,
    order % 20 === 0 ? 'Cancelled' : 'Shipped',
    'Amazon',
    channels[order % 3],
    '',
    'Expedited',
    title,
    'GH-15-2026',
    'B0EXAMPLE1',
    'Shipped\t1\tEUR\t16.95\t2.71\t\t\t\t\t\t\tMUSTERSTADT\t\t12345\tDE\t\tfalse\t\t',
  ];
  return `${cells.join('\t')}\r\n`;
};

/** How many orders `rows` of these rows hold that count. */
export const ordersAmong = rows => {
  let orders = 0;
  for (let n = 0; n < rows; n += 1) if (n % 10 !== 9 && n % 20 !== 0) orders += 1;
  return orders;
};

/** Writes a report of so many rows over these epoch milliseconds. */
export async function writeReport(path, { rows, from, to }) {
  const file = createWriteStream(path);
  file.write(header);
  for (let start = 0; start < rows; start += 1000) {
    let piece = '';
    for (let n = start; n < Math.min(rows, start + 1000); n += 1) piece += rowOf(n, rows, from, to);
    if (!file.write(piece)) await once(file, 'drain');
  }
  file.end();
  await once(file, 'finish');
}
