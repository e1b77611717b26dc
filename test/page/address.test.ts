import { describe, expect, test } from 'vitest';
import { readAddress } from '../../src/page/address';

const at = (host: string, rest: string) => readAddress(`https://${host}${rest}`);
const us = (rest: string) => at('sellercentral.amazon.com', rest);

describe('the page kind and mode', () => {
  test.each([
    ['/messaging/contact?orderID=111-1234567-7654321', 'contact', 'proactive'],
    ['/messaging/contact/returns?buyerID=A1&orderID=111-1234567-7654321', 'contact', 'proactive'],
    ['/messaging/contact/', 'contact', 'proactive'],
    ['/messaging/inbox?fi=responseNeeded', 'inbox', 'reply'],
    ['/messaging/inbox-v3', 'inbox', 'reply'],
    ['/messaging/reviews?orderId=111-1234567-7654321', 'reviews', 'proactive'],
    ['/messaging/contacts-export', 'unknown', 'proactive'],
    ['/messaging/no-response-needed?x=1', 'unknown', 'proactive'],
    ['/', 'unknown', 'proactive'],
  ])('%s is %s, %s', (rest, kind, mode) => {
    expect(us(rest)).toMatchObject({ kind, mode });
  });
});

describe('the order id', () => {
  test.each(['orderID', 'orderId', 'orderid', 'ORDERID'])('is read from %s', name => {
    expect(us(`/messaging/contact?${name}=111-1234567-7654321`).orderId).toBe('111-1234567-7654321');
  });
  test.each([
    [
      'a search for one opens its thread',
      '/messaging/inbox?fi=search&ss=250-1234567-7654321',
      '250-1234567-7654321',
    ],
    ['a search for a case does not', '/messaging/inbox?fi=search&ss=4c1e-uuid', null],
    ['digital orders', '/messaging/contact?orderID=D01-1234567-7654321', 'D01-1234567-7654321'],
    ['what is not one', '/messaging/contact?orderID=%3Cscript%3E', null],
    ['none', '/messaging/contact', null],
  ])('%s', (_, rest, orderId) => {
    expect(us(rest).orderId).toBe(orderId);
  });
});

describe('the marketplace', () => {
  test.each([
    ['sellercentral.amazon.com', '?marketplaceID=A1AM78C64UM0Y8', 'A1AM78C64UM0Y8'],
    ['sellercentral.amazon.com', '?marketplaceId=A1AM78C64UM0Y8', 'A1AM78C64UM0Y8'],
    ['sellercentral.amazon.com', '', 'ATVPDKIKX0DER'],
    ['sellercentral.amazon.co.jp', '', 'A1VC38T7YXB528'],
    ['sellercentral-europe.amazon.com', '', null],
    ['sellercentral-europe.amazon.com', '?marketplaceID=A1PA6795UKMFR9', 'A1PA6795UKMFR9'],
    ['sellercentral.amazon.de', '?marketplaceID=../../x', 'A1PA6795UKMFR9'],
    ['sellercentral.example', '', null],
  ])('%s%s is %s', (host, query, marketplaceId) => {
    expect(at(host, `/messaging/contact${query}`).marketplaceId).toBe(marketplaceId);
  });
});
