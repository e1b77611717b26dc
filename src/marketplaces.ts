/** Every marketplace a seller can write to: hosts, ids, zones and languages, in one table. */
export interface Marketplace {
  /** ISO 3166-1 alpha-2. */
  readonly country: string;
  readonly marketplaceId: string;
  readonly store: string;
  readonly sellerCentralHosts: readonly string[];
  /** BCP 47 tags the store itself speaks. */
  readonly buyerLanguages: readonly string[];
  /** Further languages a buyer may choose. */
  readonly otherBuyerLanguages: readonly string[];
  /** IANA zone in which the store day is counted. */
  readonly timeZone: string;
  /** Where relayed e-mail comes from. */
  readonly aliasDomain: string;
}

export const marketplaces: readonly Marketplace[] = [
  {
    country: 'AE',
    marketplaceId: 'A2VIGQ35RCS4UG',
    store: 'www.amazon.ae',
    sellerCentralHosts: ['sellercentral.amazon.ae'],
    buyerLanguages: ['en-AE', 'ar-AE'],
    otherBuyerLanguages: [],
    timeZone: 'Asia/Dubai',
    aliasDomain: 'marketplace.amazon.ae',
  },
  {
    country: 'AU',
    marketplaceId: 'A39IBJ37TRP1C6',
    store: 'www.amazon.com.au',
    sellerCentralHosts: ['sellercentral.amazon.com.au'],
    buyerLanguages: ['en-AU'],
    otherBuyerLanguages: [],
    timeZone: 'Australia/Sydney',
    aliasDomain: 'marketplace.amazon.com.au',
  },
  {
    country: 'BE',
    marketplaceId: 'AMEN7PMS3EDWL',
    store: 'www.amazon.com.be',
    sellerCentralHosts: ['sellercentral.amazon.com.be'],
    buyerLanguages: ['fr-BE', 'nl-BE'],
    otherBuyerLanguages: ['en'],
    timeZone: 'Europe/Brussels',
    aliasDomain: 'marketplace.amazon.com.be',
  },
  {
    country: 'BR',
    marketplaceId: 'A2Q3Y263D00KWC',
    store: 'www.amazon.com.br',
    sellerCentralHosts: ['sellercentral.amazon.com.br'],
    buyerLanguages: ['pt-BR'],
    otherBuyerLanguages: [],
    timeZone: 'America/Sao_Paulo',
    aliasDomain: 'marketplace.amazon.com.br',
  },
  {
    country: 'CA',
    marketplaceId: 'A2EUQ1WTGCTBG2',
    store: 'www.amazon.ca',
    sellerCentralHosts: ['sellercentral.amazon.ca'],
    buyerLanguages: ['en-CA', 'fr-CA'],
    otherBuyerLanguages: ['zh'],
    timeZone: 'America/Los_Angeles',
    aliasDomain: 'marketplace.amazon.ca',
  },
  {
    country: 'DE',
    marketplaceId: 'A1PA6795UKMFR9',
    store: 'www.amazon.de',
    sellerCentralHosts: ['sellercentral-europe.amazon.com', 'sellercentral.amazon.de'],
    buyerLanguages: ['de-DE', 'en'],
    otherBuyerLanguages: ['cs', 'nl', 'pl', 'tr', 'da'],
    timeZone: 'Europe/Berlin',
    aliasDomain: 'marketplace.amazon.de',
  },
  {
    country: 'EG',
    marketplaceId: 'ARBP9OOSHTCHU',
    store: 'www.amazon.eg',
    sellerCentralHosts: ['sellercentral.amazon.eg'],
    buyerLanguages: ['ar-EG', 'en'],
    otherBuyerLanguages: [],
    timeZone: 'Africa/Cairo',
    aliasDomain: 'marketplace.amazon.eg',
  },
  {
    country: 'ES',
    marketplaceId: 'A1RKKUPIHCS9HS',
    store: 'www.amazon.es',
    sellerCentralHosts: ['sellercentral-europe.amazon.com', 'sellercentral.amazon.es'],
    buyerLanguages: ['es-ES'],
    otherBuyerLanguages: ['pt', 'en'],
    timeZone: 'Europe/Madrid',
    aliasDomain: 'marketplace.amazon.es',
  },
  {
    country: 'FR',
    marketplaceId: 'A13V1IB3VIYZZH',
    store: 'www.amazon.fr',
    sellerCentralHosts: ['sellercentral-europe.amazon.com', 'sellercentral.amazon.fr'],
    buyerLanguages: ['fr-FR'],
    otherBuyerLanguages: ['en'],
    timeZone: 'Europe/Paris',
    aliasDomain: 'marketplace.amazon.fr',
  },
  {
    country: 'GB',
    marketplaceId: 'A1F83G8C2ARO7P',
    store: 'www.amazon.co.uk',
    sellerCentralHosts: ['sellercentral-europe.amazon.com', 'sellercentral.amazon.co.uk'],
    buyerLanguages: ['en-GB'],
    otherBuyerLanguages: [],
    timeZone: 'Europe/London',
    aliasDomain: 'marketplace.amazon.co.uk',
  },
  {
    country: 'IE',
    marketplaceId: 'A28R8C7NBKEWEA',
    store: 'www.amazon.ie',
    sellerCentralHosts: ['sellercentral.amazon.ie'],
    buyerLanguages: ['en-IE'],
    otherBuyerLanguages: [],
    timeZone: 'Europe/Dublin',
    aliasDomain: 'marketplace.amazon.ie',
  },
  {
    country: 'IN',
    marketplaceId: 'A21TJRUUN4KGV',
    store: 'www.amazon.in',
    sellerCentralHosts: ['sellercentral.amazon.in'],
    buyerLanguages: ['en-IN', 'hi-IN'],
    otherBuyerLanguages: ['ta', 'te', 'kn', 'ml', 'bn', 'mr'],
    timeZone: 'Asia/Kolkata',
    aliasDomain: 'marketplace.amazon.in',
  },
  {
    country: 'IT',
    marketplaceId: 'APJ6JRA9NG5V4',
    store: 'www.amazon.it',
    sellerCentralHosts: ['sellercentral-europe.amazon.com', 'sellercentral.amazon.it'],
    buyerLanguages: ['it-IT'],
    otherBuyerLanguages: ['en'],
    timeZone: 'Europe/Rome',
    aliasDomain: 'marketplace.amazon.it',
  },
  {
    country: 'JP',
    marketplaceId: 'A1VC38T7YXB528',
    store: 'www.amazon.co.jp',
    sellerCentralHosts: ['sellercentral.amazon.co.jp', 'sellercentral-japan.amazon.com'],
    buyerLanguages: ['ja-JP', 'en', 'zh-CN'],
    otherBuyerLanguages: [],
    timeZone: 'Asia/Tokyo',
    aliasDomain: 'marketplace.amazon.co.jp',
  },
  {
    country: 'MX',
    marketplaceId: 'A1AM78C64UM0Y8',
    store: 'www.amazon.com.mx',
    sellerCentralHosts: ['sellercentral.amazon.com.mx'],
    buyerLanguages: ['es-MX'],
    otherBuyerLanguages: ['en'],
    timeZone: 'America/Los_Angeles',
    aliasDomain: 'marketplace.amazon.com.mx',
  },
  {
    country: 'NL',
    marketplaceId: 'A1805IZSGTT6HS',
    store: 'www.amazon.nl',
    sellerCentralHosts: ['sellercentral.amazon.nl'],
    buyerLanguages: ['nl-NL'],
    otherBuyerLanguages: ['en'],
    timeZone: 'Europe/Amsterdam',
    aliasDomain: 'marketplace.amazon.nl',
  },
  {
    country: 'PL',
    marketplaceId: 'A1C3SOZRARQ6R3',
    store: 'www.amazon.pl',
    sellerCentralHosts: ['sellercentral.amazon.pl'],
    buyerLanguages: ['pl-PL'],
    otherBuyerLanguages: ['en'],
    timeZone: 'Europe/Warsaw',
    aliasDomain: 'marketplace.amazon.pl',
  },
  {
    country: 'SA',
    marketplaceId: 'A17E79C6D8DWNP',
    store: 'www.amazon.sa',
    sellerCentralHosts: ['sellercentral.amazon.sa'],
    buyerLanguages: ['ar-SA', 'en'],
    otherBuyerLanguages: [],
    timeZone: 'Asia/Riyadh',
    aliasDomain: 'marketplace.amazon.sa',
  },
  {
    country: 'SE',
    marketplaceId: 'A2NODRKZP88ZB9',
    store: 'www.amazon.se',
    sellerCentralHosts: ['sellercentral.amazon.se'],
    buyerLanguages: ['sv-SE'],
    otherBuyerLanguages: ['en'],
    timeZone: 'Europe/Stockholm',
    aliasDomain: 'marketplace.amazon.se',
  },
  {
    country: 'SG',
    marketplaceId: 'A19VAU5U5O7RUS',
    store: 'www.amazon.sg',
    sellerCentralHosts: ['sellercentral.amazon.sg'],
    buyerLanguages: ['en-SG'],
    otherBuyerLanguages: [],
    timeZone: 'Asia/Singapore',
    aliasDomain: 'marketplace.amazon.sg',
  },
  {
    country: 'TR',
    marketplaceId: 'A33AVAJ2PDY3EV',
    store: 'www.amazon.com.tr',
    sellerCentralHosts: ['sellercentral.amazon.com.tr'],
    buyerLanguages: ['tr-TR'],
    otherBuyerLanguages: ['en'],
    timeZone: 'Europe/Istanbul',
    aliasDomain: 'marketplace.amazon.com.tr',
  },
  {
    country: 'US',
    marketplaceId: 'ATVPDKIKX0DER',
    store: 'www.amazon.com',
    sellerCentralHosts: ['sellercentral.amazon.com'],
    buyerLanguages: ['en-US', 'es-US'],
    otherBuyerLanguages: ['zh', 'pt', 'ko', 'he', 'de', 'ar'],
    timeZone: 'America/Los_Angeles',
    aliasDomain: 'marketplace.amazon.com',
  },
  {
    country: 'ZA',
    marketplaceId: 'AE08WJ6YKNBMC',
    store: 'www.amazon.co.za',
    sellerCentralHosts: ['sellercentral.amazon.co.za'],
    buyerLanguages: ['en-ZA'],
    otherBuyerLanguages: [],
    timeZone: 'Africa/Johannesburg',
    aliasDomain: 'marketplace.amazon.co.za',
  },
];

const byId = new Map(marketplaces.map(marketplace => [marketplace.marketplaceId, marketplace]));

export const marketplaceById = (id: string | null): Marketplace | null =>
  id === null ? null : (byId.get(id) ?? null);

/** The marketplaces a Seller Central host serves: one for most hosts, several for the unified ones. */
export const marketplacesOfHost = (host: string): readonly Marketplace[] =>
  marketplaces.filter(marketplace => marketplace.sellerCentralHosts.includes(host));
