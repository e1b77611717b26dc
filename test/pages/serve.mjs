import { existsSync, readFileSync } from 'node:fs';

const fileAt = name => new URL(name, import.meta.url);
const read = name => readFileSync(fileAt(name), 'utf8');
const ok = (contentType, body, headers = {}) => ({ status: 200, contentType, body, headers });

const icon =
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 16 16"><rect width="16" height="16" rx="3" fill="#007185"/></svg>';

const english = { lang: 'en-US', dir: 'ltr' };
const languages = new Map([
  ['de', { lang: 'de-DE', dir: 'ltr' }],
  ['ja', { lang: 'ja-JP', dir: 'ltr' }],
  ['ar', { lang: 'ar-AE', dir: 'rtl' }],
]);

/** The strictest a page could ask for and still work. */
const policy = [
  "default-src 'none'",
  ...['script-src', 'style-src', 'img-src', 'connect-src', 'frame-src'].map(what => `${what} 'self'`),
  ...['base-uri', 'form-action', 'frame-ancestors', 'object-src'].map(what => `${what} 'none'`),
  "require-trusted-types-for 'script'",
  "trusted-types 'none'",
].join('; ');

const sheetOf = app =>
  existsSync(fileAt(`${app}.css`)) ? `<link rel="stylesheet" href="/stand-in/${app}.css" />` : '';

/** A page is one app in the same empty frame; the address picks its language (`ui`) and its policy (`csp=1`). */
const page = (app, title) => query => {
  const { lang, dir } = languages.get(query.get('ui')) ?? english;
  const values = { app, title, lang, dir, sheet: sheetOf(app) };
  const body = read('page.html').replace(/\{\{([a-z]+)\}\}/g, (_, name) => values[name]);
  return ok('text/html; charset=utf-8', body, query.has('csp') ? { 'content-security-policy': policy } : {});
};

const contact = page('contact', 'Contact Buyer');
const inbox = page('inbox', 'Buyer Messages');
const pages = {
  '/messaging/contact': contact,
  '/messaging/contact/returns': contact,
  '/messaging/contact-v2': contact,
  '/messaging/inbox': inbox,
  '/messaging/inbox-v3': inbox,
  '/messaging/reviews': page('reviews', 'Request a Review'),
  '/messaging/compose-v9': page('compose', 'Write a message'),
  '/favicon.ico': () => ok('image/svg+xml', icon),
};

/** Pages that were written from the public facts alone; see the README. */
const blindPages = [
  { name: 'thread', path: /^\/messaging\/inbox-v3$/, blind: '1' },
  { name: 'returns', path: /^\/messaging\/contact\/returns$/, blind: '2' },
  { name: 'threads', path: /^\/messaging\/threads\/[0-9a-f-]{36}$/, blind: '3' },
];

const blindPage = (path, query) => {
  const found = blindPages.find(one => one.path.test(path) && one.blind === query.get('blind'));
  return found === undefined ? null : ok('text/html; charset=utf-8', read(`blind-${found.name}.html`));
};

const types = { css: 'text/css; charset=utf-8', js: 'text/javascript; charset=utf-8' };

const asset = path => {
  const [, name, ending] = /^\/stand-in\/((?:texts\/)?[a-z-]+\.(css|js))$/.exec(path) ?? [];
  return name !== undefined && existsSync(fileAt(name)) ? ok(types[ending], read(name)) : null;
};

const sendAnswer = outcome => ({
  status: outcome === 'network' ? 503 : 200,
  contentType: 'application/json',
  body: JSON.stringify({ outcome }),
  headers: {},
});

/** Answers an address of the stand-in site, whatever its host; null for what it does not have. */
export const respond = url => {
  const { pathname, searchParams } = new URL(url);
  if (pathname === '/messaging/stand-in/send') return sendAnswer(searchParams.get('outcome'));
  const blind = blindPage(pathname, searchParams);
  if (blind !== null) return blind;
  return Object.hasOwn(pages, pathname) ? pages[pathname](searchParams) : asset(pathname);
};
