import { marketplacesOfHost } from '../marketplaces';
import type { Mode } from '../rules';
import type { PageKind } from './page-state';
import { siteOfPath, type Site } from './sites';

/** All that the address alone tells. */
export interface Address {
  readonly site: Site;
  readonly kind: PageKind;
  readonly mode: Mode;
  readonly orderId: string | null;
  readonly marketplaceId: string | null;
}

const orderIdShape = /^[0-9A-Z]\d{2}-\d{7}-\d{7}$/i;
const marketplaceIdShape = /^A[0-9A-Z]{9,15}$/;

/** Amazon's own links write `orderID`, `orderId` and `orderid`. */
const parameter = (query: URLSearchParams, name: string, shape: RegExp): string | null => {
  for (const [key, value] of query)
    if (key.toLowerCase() === name && shape.test(value.trim())) return value.trim();
  return null;
};

/** The host is not the marketplace: the unified hosts serve several, and then nothing is known. */
const marketplaceOfHost = (host: string): string | null => {
  const served = marketplacesOfHost(host);
  return served.length === 1 ? (served[0]?.marketplaceId ?? null) : null;
};

export const readAddress = (href: string): Address => {
  const { hostname, pathname, searchParams } = new URL(href);
  const site = siteOfPath(pathname);
  return {
    site,
    kind: site.kind,
    mode: site.mode,
    orderId: parameter(searchParams, 'orderid', orderIdShape) ?? parameter(searchParams, 'ss', orderIdShape),
    marketplaceId:
      parameter(searchParams, 'marketplaceid', marketplaceIdShape) ?? marketplaceOfHost(hostname),
  };
};
