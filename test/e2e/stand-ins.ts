import manifest from '../../manifest.json' with { type: 'json' };
import { respond, type StandInResponse } from '../pages/serve.mjs';

const hosts = new Set(manifest.host_permissions.map(pattern => new URL(pattern.slice(0, -1)).hostname));

/** True for the host names of Seller Central: the tests answer for them. */
export const isStandIn = (host: string): boolean => hosts.has(host);

/** What the stand-in site has at this address; null for anything else, whoever asks for it. */
export const answer = (url: string): StandInResponse | null =>
  isStandIn(new URL(url).hostname) ? respond(url) : null;

/** The Contact Buyer page; `query` picks its variant, such as `language=Spanish`, or another order. */
export function contactAddress(query = ''): string {
  const url = new URL('https://sellercentral.amazon.com/messaging/contact');
  url.search = new URLSearchParams({
    orderID: '111-5550123-4440123',
    marketplaceID: 'ATVPDKIKX0DER',
    ...Object.fromEntries(new URLSearchParams(query)),
  }).toString();
  return url.href;
}
