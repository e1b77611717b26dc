/** The links of a small window of text, and what each is made of. */
import { LinkifyIt } from 'linkify-it';
import type { Span } from '../../report';
import { remembered } from '../remembered';
import { isAmazonHost, isCarrierHost, isShortenerHost, topLevelDomains } from './domains';

export type LinkKind = 'amazon' | 'carrier' | 'short' | 'other';

export interface Link extends Span {
  /** Lower case, without port. */
  readonly host: string;
  /** `https`, `http`, or empty where none is written. */
  readonly scheme: string;
  /** Path, query and fragment as written. */
  readonly path: string;
  readonly kind: LinkKind;
}

const linkify = new LinkifyIt({ fuzzyLink: true, fuzzyEmail: false, fuzzyIP: false }).tlds([
  ...topLevelDomains,
]);

const kindOf = (host: string): LinkKind =>
  isAmazonHost(host) ? 'amazon' : isShortenerHost(host) ? 'short' : isCarrierHost(host) ? 'carrier' : 'other';

const schemePart = /^([a-z][a-z\d+.-]{0,20}):\/\//i;
const userPart = /^[^/@\s]{0,80}@/;
const hostPart = /^[^/:?#]+/;
const portPart = /^:\d+/;

const describe = (span: Span, written: string): Link | null => {
  const scheme = schemePart.exec(written);
  const rest = written.slice(scheme?.[0].length ?? 0).replace(userPart, '');
  const host = hostPart.exec(rest)?.[0] ?? '';
  if (host === '') return null;
  const name = host.toLowerCase();
  const path = rest.slice(host.length).replace(portPart, '');
  return { ...span, host: name, scheme: (scheme?.[1] ?? '').toLowerCase(), path, kind: kindOf(name) };
};

const linksIn = remembered((own: LinkifyIt, window: string): readonly Link[] =>
  (own.match(window) ?? [])
    .filter(({ schema }) => schema !== 'mailto:')
    .flatMap(({ index, lastIndex, raw }) => describe({ start: index, end: lastIndex }, raw) ?? []),
);

/** The links of a window, placed within it. */
export const readLinks = (window: string): readonly Link[] => linksIn(linkify, window);
