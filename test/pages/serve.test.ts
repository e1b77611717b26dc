import { describe, expect, it } from 'vitest';
import { respond } from './serve.mjs';

const at = (path: string) => respond(`https://sellercentral.amazon.de${path}`);

describe('the stand-in site', () => {
  it.each([
    ['/messaging/contact?orderID=1', 'contact.js'],
    ['/messaging/contact/returns', 'contact.js'],
    ['/messaging/inbox', 'inbox.js'],
    ['/messaging/inbox-v3?cc=1', 'inbox.js'],
    ['/messaging/reviews', 'reviews.js'],
    ['/messaging/compose-v9', 'compose.js'],
  ])('serves %s with %s', (path, app) => {
    expect(at(path)).toMatchObject({ status: 200, contentType: 'text/html; charset=utf-8', headers: {} });
    expect(at(path)?.body).toContain(`src="/stand-in/${app}"`);
    expect(at(path)?.body).not.toContain('{{');
  });

  it('serves every script and sheet that its pages name', () => {
    const names = ['contact', 'inbox-v3', 'reviews', 'compose-v9'].flatMap(page =>
      [...(at(`/messaging/${page}`)?.body ?? '').matchAll(/(?:src|href)="([^"]+)"/g)].map(
        ([, name]) => name ?? '',
      ),
    );
    expect(names).toContain('/stand-in/katal.js');
    expect(names.filter(name => at(name)?.status !== 200)).toEqual([]);
    expect(at('/stand-in/texts/de.js')?.contentType).toBe('text/javascript; charset=utf-8');
  });

  it.each([
    ['?ui=ar', '<html lang="ar-AE" dir="rtl">'],
    ['?ui=xx', '<html lang="en-US" dir="ltr">'],
    ['?ui=constructor', '<html lang="en-US" dir="ltr">'],
  ])('sets the language from %s', (query, html) => {
    expect(at(`/messaging/contact${query}`)?.body).toContain(html);
  });

  it('sends its strict policy with every page that is asked for it', () => {
    for (const page of ['contact', 'inbox', 'reviews', 'compose-v9'])
      expect(at(`/messaging/${page}?csp=1`)?.headers['content-security-policy']).toContain(
        "require-trusted-types-for 'script'",
      );
  });

  it('answers Send by the outcome that is asked for', () => {
    const statuses = ['success', 'danger', 'network'].map(
      outcome => at(`/messaging/stand-in/send?outcome=${outcome}`)?.status,
    );
    expect(statuses).toEqual([200, 200, 503]);
  });

  it.each([
    '/',
    '/orders',
    '/messaging/',
    '/messaging/stand-in/offline',
    '/stand-in/none.js',
    '/stand-in/serve.mjs',
    '/stand-in/page.html',
    '/stand-in/%2e%2e/e2e/browser.ts',
    '/stand-in/texts/../serve.mjs',
  ])('has nothing at %s', path => {
    expect(at(path)).toBeNull();
  });
});
