import manifest from '../../manifest.json' with { type: 'json' };
import { respond, type StandInResponse } from '../pages/serve.mjs';
import { cases } from './inbox-page';

const hosts = new Set(manifest.host_permissions.map(pattern => new URL(pattern.slice(0, -1)).hostname));

/** True for the host names of Seller Central: the tests answer for them. */
export const isStandIn = (host: string): boolean => hosts.has(host);

/** What the stand-in site has at this address; null for anything else, whoever asks for it. */
export const answer = (url: string): StandInResponse | null =>
  isStandIn(new URL(url).hostname) ? respond(url) : null;

/** An address of the stand-in site: `query` picks the variant, see test/pages/README.md. */
export function standInAddress(path: string, query = '', host = 'sellercentral.amazon.com'): string {
  const url = new URL(path, `https://${host}`);
  for (const [name, value] of new URLSearchParams(query)) url.searchParams.set(name, value);
  return url.href;
}

/** The Contact Buyer page; `query` picks its variant, such as `language=Spanish`, or another order. */
export const contactAddress = (query = '', host?: string): string =>
  standInAddress('/messaging/contact?orderID=111-5550123-4440123&marketplaceID=ATVPDKIKX0DER', query, host);

/** The inbox; `cc=` opens a case. */
export const inboxAddress = (query = '', host?: string): string =>
  standInAddress('/messaging/inbox-v3', query, host);

/** A thread with its reply box open from the start. */
export const replyAddress = (query = '', host?: string): string =>
  inboxAddress(`cc=${cases.ordinary}&reply=open&${query}`, host);

export const composeAddress = (query = ''): string =>
  standInAddress('/messaging/compose-v9?orderId=111-5550123-4440123', query);

export const reviewsAddress = (query = ''): string =>
  standInAddress('/messaging/reviews?orderId=111-5550123-4440123', query);
