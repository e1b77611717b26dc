import { readFileSync } from 'node:fs';

const read = name => readFileSync(new URL(name, import.meta.url), 'utf8');
const ok = (contentType, body) => ({ status: 200, contentType, body });

const icon =
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 16 16"><rect width="16" height="16" rx="3" fill="#007185"/></svg>';

const files = {
  '/messaging/contact': () => ok('text/html; charset=utf-8', read('contact.html')),
  '/messaging/contact/returns': () => ok('text/html; charset=utf-8', read('contact.html')),
  '/stand-in/contact.css': () => ok('text/css; charset=utf-8', read('contact.css')),
  '/stand-in/contact.js': () => ok('text/javascript; charset=utf-8', read('contact.js')),
  '/stand-in/katal.js': () => ok('text/javascript; charset=utf-8', read('katal.js')),
  '/favicon.ico': () => ok('image/svg+xml', icon),
};

const sendAnswer = outcome => ({
  status: outcome === 'network' ? 503 : 200,
  contentType: 'application/json',
  body: JSON.stringify({ outcome }),
});

/** Answers an address of the stand-in site, whatever its host; null for what it does not have. */
export const respond = url => {
  const { pathname, searchParams } = new URL(url);
  if (pathname === '/messaging/stand-in/send') return sendAnswer(searchParams.get('outcome'));
  return Object.hasOwn(files, pathname) ? files[pathname]() : null;
};
