// @vitest-environment happy-dom
import { beforeEach, describe, expect, test } from 'vitest';
import { treesUnder } from '../../src/page/roots';
import { readPage } from '../../src/page/read-page';

const make = (tag: string, attributes: Record<string, string> = {}, ...children: Element[]): HTMLElement => {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  element.append(...children);
  return element;
};

/** As the page's component: the real text area in an open root, a hidden twin in light DOM. */
const katTextarea = (attributes: Record<string, string> = {}): HTMLElement => {
  const twin = make('span', { slot: 'private-light-dom' }, make('textarea'));
  const host = make('kat-textarea', attributes, twin);
  host.attachShadow({ mode: 'open' }).append(make('textarea', { part: 'textarea', ...attributes }));
  return host;
};
const inner = (host: HTMLElement) => host.shadowRoot?.querySelector('textarea');
const send = () => make('kat-button', { label: 'Send' });

const read = (path: string, waitedLongEnough = false) =>
  readPage({
    href: `https://sellercentral.amazon.com/messaging/${path}`,
    scopes: [document, ...treesUnder(document, ({ shadowRoot }) => shadowRoot)],
    preferred: [],
    recipe: null,
    waitedLongEnough,
  });

beforeEach(() => document.body.replaceChildren());

describe('the status without a field', () => {
  test.each([
    ['reviews?orderId=111-1234567-7654321', 'idle', 'idle'],
    ['inbox', 'idle', 'idle'],
    ['inbox-v3?cc=4c1e', 'looking', 'no-field'],
    ['contact?orderID=111-1234567-7654321', 'looking', 'no-field'],
    ['no-response-needed?x=1', 'idle', 'idle'],
  ])('%s is %s at first, then %s', (path, first, then) => {
    expect(read(path).status).toBe(first);
    expect(read(path, true).status).toBe(then);
  });
});

describe('the field', () => {
  test('of a thread is the reply, never the feedback box or a hidden twin', () => {
    const reply = katTextarea();
    document.body.append(katTextarea({ placeholder: 'Give us Feedback' }), reply);
    expect(read('inbox-v3?cc=4c1e')).toMatchObject({
      status: 'watching',
      mode: 'reply',
      field: { element: inner(reply) },
    });
  });
  test('is none when it cannot be written', () => {
    document.body.append(katTextarea({ readonly: '' }), katTextarea({ disabled: '' }));
    expect(read('inbox-v3?cc=4c1e').field).toBe(null);
  });
  test('on an unknown page stands beside something that sends', () => {
    const area = make('textarea');
    document.body.append(area);
    expect(read('compose-v9').status).toBe('idle');
    document.body.append(send());
    expect(read('compose-v9')).toMatchObject({
      kind: 'unknown',
      status: 'watching',
      field: { element: area },
    });
  });
  test('has the limit the page gives it, if any', () => {
    document.body.append(katTextarea({ maxlength: '4000' }));
    expect(read('inbox-v3?cc=4c1e').maxLength).toBe(4000);
  });
});

describe('the contact reason', () => {
  const page = (label: string) => {
    const radio = make('input', { type: 'radio', slot: 'radio' }) as HTMLInputElement;
    radio.checked = true;
    const chosen = make('kat-radiobutton', { label }, radio);
    document.body.append(
      make('div', { id: 'ayb-contact-buyer' }, make('kat-radiobutton', { label: 'Other' }), chosen),
    );
  };
  test('is known by its label', () => {
    page('Send invoice');
    expect(read('contact')).toMatchObject({ reason: 'invoice', reasonLabel: 'Send invoice' });
  });
  test('keeps a label that nobody knows', () => {
    page('Ask about the weather');
    expect(read('contact')).toMatchObject({ reason: null, reasonLabel: 'Ask about the weather' });
  });
});

test('a file that only the page lists has its name', () => {
  const chip = make('span', { class: 'file-attachment-chip-file-name' });
  chip.textContent = 'label.pdf';
  document.body.append(make('ul', { class: 'file-attachment-list' }, make('li', {}, chip)));
  expect(read('contact').attachments).toEqual([{ name: 'label.pdf', bytes: 0 }]);
});
