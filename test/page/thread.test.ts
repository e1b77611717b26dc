// @vitest-environment happy-dom
import { beforeEach, describe, expect, test } from 'vitest';
import { readPage } from '../../src/page/read-page';

const read = (markup: string, path = 'inbox-v3?cc=4c1e') => {
  document.body.innerHTML = markup;
  const href = `https://sellercentral.amazon.com/messaging/${path}`;
  return readPage({ href, scopes: [document], preferred: [], recipe: null, waitedLongEnough: true });
};
const thread = (...bubbles: string[]): string => `<div id="case-messages">${bubbles.join('')}</div>`;
const buyer = '<div class="from-buyer">Where is it?</div>';
const seller = (more = ''): string => `<div class="from-seller">On its way.${more}</div>`;

beforeEach(() => document.body.replaceChildren());

describe('the mode of a thread', () => {
  test.each([
    ['reply', thread(buyer)],
    ['reply', thread(seller(), buyer)],
    ['proactive', thread(seller())],
    ['reply', thread('<p>Unknown</p>')],
  ])('is %s', (mode, markup) => {
    expect(read(markup).mode).toBe(mode);
  });
});

describe('without a field a thread is', () => {
  test.each([
    ['closed', '<span class="case-status-label">Resolved on Jun 3, 2026</span>'],
    ['closed', '<span class="case-status-label">Gelöst am 3. Juni 2026</span>'],
    ['open-reply', '<span class="case-status-label">Responded</span><kat-button label="Reply"></kat-button>'],
    ['open-reply', '<button>返信</button>'],
    ['no-field', '<span class="case-status-label">Response needed</span>'],
  ])('%s: %s', (status, markup) => {
    expect(read(thread(buyer) + markup).status).toBe(status);
  });
});

describe('Amazon’s word on the last message', () => {
  const says = (words: string): string => `<p>${words}.</p>`;
  test.each([
    ['opted-out', 'The buyer opted out from receiving this message'],
    [
      'not-sent',
      'This message was not sent as it did not meet the Buyer-Seller Messaging communication guidelines',
    ],
    [
      'restricted-for-now',
      'This message was not delivered because your account was temporarily restricted from sending proactive messages',
    ],
    [
      'restricted',
      'This message was not delivered because your account was restricted from sending proactive messages',
    ],
  ])('%s', (kind, words) => {
    expect(read(thread(buyer, seller(says(words)))).threadNotice).toEqual({
      kind,
      element: document.querySelector('p'),
    });
    expect(read(thread(buyer, seller(), says(words))).threadNotice?.kind).toBe(kind);
    expect(read(thread(seller(says(words)), buyer, seller())).threadNotice).toBe(null);
    expect(read(thread(`<div class="from-buyer">${words}</div>`, seller())).threadNotice).toBe(null);
  });
  test('may stand in a notice above the thread', () => {
    const alert = '<kat-alert header="The buyer opted out from receiving this message"></kat-alert>';
    expect(read(alert, 'contact').threadNotice?.kind).toBe('opted-out');
  });
  test('is none in an ordinary thread', () => {
    expect(read(thread(buyer, seller('<p>You opted out of gift wrapping.</p>'))).threadNotice).toBe(null);
  });
});

describe('the order', () => {
  const facts = (...rows: [string, string][]): string =>
    `<dl>${rows.map(([term, value]) => `<dt>${term}</dt><dd>${value}</dd>`).join('')}</dl>`;
  test('is the one the page names', () => {
    expect(read(thread(buyer) + facts(['Order ID', '111-5550123-4440123'])).orderId).toBe(
      '111-5550123-4440123',
    );
  });
  test('is unknown where the page names several', () => {
    const two = facts(['Order ID', '111-5550123-4440123'], ['Replaces', '111-5550123-4440124']);
    expect(read(thread(buyer) + two).orderId).toBe(null);
  });
  test.each([
    ['Delivered on', 'May 9, 2026', '2026-05-09'],
    ['Delivered', '9 May 2026', '2026-05-09'],
    ['Zugestellt am', '2026-05-09', '2026-05-09'],
    ['お届け日', '2026年5月9日', '2026-05-09'],
    ['Delivered on', '5/9/2026', null],
    ['Delivered on', 'May 9', null],
    ['Delivered on', 'Feb 31, 2026', null],
    ['Ordered on', 'May 9, 2026', null],
  ])('was completed: %s %s', (term, value, day) => {
    expect(read(thread(buyer) + facts([term, value])).completedOn).toBe(day);
  });
});
