import { expect, test } from 'vitest';
import { knownReasons, reasonOfLabel } from '../../src/page/reasons';

test.each([
  ['Confirm order details', 'order-details'],
  ['  confirm   ORDER details ', 'order-details'],
  ['注文の詳細を確認する', 'order-details'],
  ['Problem with order', 'unexpected-problem'],
  ['Send invoice', 'invoice'],
  ['その他', 'other'],
  ['Ask about the weather', null],
  ['', null],
  [null, null],
])('%s is %s', (label, reason) => {
  expect(reasonOfLabel(label)).toBe(reason);
});

test('no label is listed twice', () => {
  const labels = knownReasons.map(({ label }) => label.toLowerCase());
  expect(new Set(labels).size).toBe(labels.length);
});

test('takes the seller’s own word for a reason, before any table', () => {
  const named = { 'Send a  proof': 'customization', other: 'invoice' } as const;
  expect(reasonOfLabel('send a proof', named)).toBe('customization');
  expect(reasonOfLabel('Other', named)).toBe('invoice');
  expect(reasonOfLabel('Something else', named)).toBeNull();
});
