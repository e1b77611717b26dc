/** Columns of Amazon's All Orders report, in its order. */
export const allOrdersHeader = [
  'amazon-order-id',
  'merchant-order-id',
  'purchase-date',
  'last-updated-date',
  'order-status',
  'fulfillment-channel',
  'sales-channel',
  'order-channel',
  'ship-service-level',
  'product-name',
  'sku',
  'asin',
  'item-status',
  'quantity',
  'currency',
  'item-price',
  'item-tax',
  'shipping-price',
  'shipping-tax',
  'gift-wrap-price',
  'gift-wrap-tax',
  'item-promotion-discount',
  'ship-promotion-discount',
  'ship-city',
  'ship-state',
  'ship-postal-code',
  'ship-country',
  'promotion-ids',
  'is-business-order',
  'purchase-order-number',
  'price-designation',
].join('\t');

/** Columns of the unshipped-orders report: no status, no sales channel, and much about the buyer. */
export const unshippedHeader = [
  'order-id',
  'order-item-id',
  'purchase-date',
  'payments-date',
  'reporting-date',
  'promise-date',
  'days-past-promise',
  'buyer-email',
  'buyer-name',
  'buyer-phone-number',
  'sku',
  'product-name',
  'quantity-purchased',
  'quantity-shipped',
  'quantity-to-ship',
  'ship-service-level',
  'recipient-name',
  'ship-address-1',
  'ship-address-2',
  'ship-address-3',
  'ship-city',
  'ship-state',
  'ship-postal-code',
  'ship-country',
  'is-business-order',
  'purchase-order-number',
  'price-designation',
].join('\t');

export interface InventedOrder {
  readonly id: string;
  /** As Amazon writes it. */
  readonly date: string;
  readonly status?: string;
  readonly channel?: string;
  readonly title?: string;
}

/** The id of the n-th invented order: 3-7-7 digits. */
export const orderId = (n: number): string => {
  const digits = String(n * 7_919 + 3_000_000_000_000).padStart(14, '0');
  return `${String(302 + (n % 3))}-${digits.slice(0, 7)}-${digits.slice(7)}`;
};

/** As Amazon writes a moment, given in epoch milliseconds. */
export const asDate = (at: number): string => `${new Date(at).toISOString().slice(0, 19)}+00:00`;

export const allOrdersRow = ({ id, date, status, channel, title }: InventedOrder): string =>
  [
    id,
    '',
    date,
    date,
    status ?? 'Shipped',
    'Amazon',
    channel ?? 'Amazon.de',
    '',
    'Expedited',
    title ?? 'Garden hose 1/2" with "quick" coupling, 15 m',
    'GH-15',
    'B0EXAMPLE1',
    'Shipped',
    '1',
    'EUR',
    '16.95',
    '2.71',
    ...Array.from({ length: 6 }, () => ''),
    'MUSTERSTADT',
    '',
    '12345',
    'DE',
    '',
    'false',
    '',
    '',
  ].join('\t');

export const unshippedRow = ({ id, date, title }: InventedOrder): string =>
  [
    id,
    '52336476957402',
    date,
    date,
    date,
    date,
    '-2',
    'invented@marketplace.amazon.de',
    'Erika Mustermann',
    '+49 555 0100',
    'GH-15',
    title ?? 'Garden hose 1/2" with "quick" coupling',
    '1',
    '0',
    '1',
    'Standard',
    'Erika Mustermann',
    'Beispielweg 1',
    '',
    '',
    'Musterstadt',
    '',
    '12345',
    'DE',
    'false',
    '',
    '',
  ].join('\t');

export interface SpreadOptions {
  readonly orders: number;
  /** Epoch milliseconds between which the orders lie evenly, both included. */
  readonly from: number;
  readonly to: number;
  readonly channels: readonly string[];
}

/** Orders at even distances, the channels taking turns. */
export const spread = ({ orders, from, to, channels }: SpreadOptions): readonly InventedOrder[] =>
  Array.from({ length: orders }, (_, n) => ({
    id: orderId(n),
    date: asDate(from + Math.round(((to - from) * n) / Math.max(1, orders - 1))),
    channel: channels[n % channels.length] ?? '',
  }));

export const allOrders = (orders: readonly InventedOrder[]): string =>
  [allOrdersHeader, ...orders.map(allOrdersRow), ''].join('\r\n');

export const unshippedOrders = (orders: readonly InventedOrder[]): string =>
  [unshippedHeader, ...orders.map(unshippedRow), ''].join('\r\n');
