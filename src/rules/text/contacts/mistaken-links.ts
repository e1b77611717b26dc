/** What looks like a domain and is none: sentence ends, file names, software. */
import type { Link } from './read-links';

/** Endings that are file types as well, and endings that are small words; bare names with these are mostly no domains. */
const fileEndings = new Set([
  'md',
  'zip',
  'mov',
  'sh',
  'py',
  'rs',
  'ps',
  'cc',
  'so',
  'ai',
  'app',
  'bat',
  'cab',
  'doc',
  'java',
  'win',
]);
const wordEndings = new Set([
  'it',
  'is',
  'in',
  'so',
  'to',
  'me',
  'no',
  'my',
  'at',
  'be',
  'am',
  'as',
  'us',
  'we',
  'an',
  'do',
  'es',
  'la',
  'de',
  'se',
  'si',
  'or',
  'a',
  'and',
  'you',
  'for',
  'bitte',
  'con',
  'per',
  'il',
  'un',
  'et',
  'je',
  'tu',
  'co',
  'ma',
  'bei',
  'da',
  'er',
  'ihr',
  'im',
  'ist',
  'sie',
  'wir',
  'also',
  'here',
  'now',
  'one',
  'open',
  'please',
  'next',
  'then',
  'this',
  'call',
  'only',
  'contact',
  'team',
  'care',
  'gift',
  'support',
  'help',
  'how',
  'new',
  'safe',
  'box',
  'case',
  'land',
  'like',
]);

/** Software that is named like a domain. */
const productNames = new Set(['asp.net', 'vb.net', 'ado.net', 'ml.net', 'next.js', 'socket.io']);

const labelsOf = (host: string): string[] => host.split('.');

/** Endings of real shop and company addresses that nobody mistakes for a sentence's end. */
const isPlainlyDomain = (host: string): boolean => {
  const labels = labelsOf(host);
  return labels[0] === 'www' || labels.length > 2 || /[-\d]/.test(labels[0] ?? '');
};

/** True where only a small word, not a domain, ends here: "it", "so", "we". */
export const endsInWord = ({ host, path }: Link): boolean =>
  !isPlainlyDomain(host) && path.length <= 1 && wordEndings.has(labelsOf(host).at(-1) ?? '');

/** "truck.It needs", "Node.js", "README.md", "e.g." look like domains and are none. */
export const isMistaken = (text: string, link: Link): boolean => {
  const { start, end, host, scheme, path } = link;
  if (scheme !== '' || path.length > 1) return false;
  // "{{customer.name}}": a slot of a template.
  if (text.charAt(start - 1) === '{') return true;
  const labels = labelsOf(host);
  const ending = labels.at(-1) ?? '';
  const written = text.slice(start, end);
  if (productNames.has(host) || labels.every(label => label.length === 1)) return true;
  if (/\.\p{Lu}\p{Ll}+$/u.test(written)) return true;
  if (labels[0] === 'www') return false;
  if (fileEndings.has(ending) && labels.length === 2) return true;
  if (/^[\p{Lu}\d]{1,8}\.\p{Lu}{2,4}$/u.test(written)) return labels.length === 2 && ending.length < 3;
  if (labels.slice(0, -1).some(label => label.length === 1) && labels.length > 2) return true;
  // "405-… no.lu sipariş": a number and its Turkish ending.
  if (labels.length === 2 && ((labels[0] ?? '').length < 2 || labels[0] === 'no')) return true;
  return (
    endsInWord(link) && /^[\s,;:!?)]*\s\p{Ll}/u.test(text.slice(end, end + 4)) && !leadsToDomain(text, start)
  );
};

const leadIn =
  /(?:\bat|\bon|\bto|\bfrom|\binto|\bvia|\bvisit|\bsee|bei|unter|auf|sur|chez|en|su|op|på|na|em|web(?:site|seite)?|site|url|:)\s*$/i;

const leadsToDomain = (text: string, start: number): boolean =>
  leadIn.test(text.slice(Math.max(0, start - 24), start));
