import { marketplaceById, marketplaces } from '../marketplaces';

const whole = new Intl.NumberFormat('en');
const percent = new Intl.NumberFormat('en', { style: 'percent', roundingMode: 'trunc' });
const regions = new Intl.DisplayNames('en', { type: 'region' });
// Cut to one decimal, never rounded up: the sum spelled out must floor to the very limit shown.
const oneDecimal = new Intl.NumberFormat('en', { maximumFractionDigits: 1, roundingMode: 'trunc' });
const longDate = new Intl.DateTimeFormat('en', { dateStyle: 'long', timeZone: 'UTC' });

export const inNumber = (count: number): string => whole.format(count);
/** A share from 0 to 1. */
export const inPercent = (share: number): string => percent.format(share);
export const inDecimal = (count: number): string => oneDecimal.format(count);

/** "1 August 2026" as the reader's English has it, of a date YYYY-MM-DD; as it is where it is no date. */
export const inDate = (date: string): string => {
  const time = Date.parse(`${date}T00:00:00Z`);
  return Number.isNaN(time) ? date : longDate.format(time);
};

/** The id itself where the marketplace is not known. */
export const countryName = (marketplaceId: string): string => {
  const country = marketplaceById(marketplaceId)?.country;
  return country === undefined ? marketplaceId : (regions.of(country) ?? country);
};

export const byCountryName = (one: string, other: string): number =>
  countryName(one).localeCompare(countryName(other), 'en');

export const allMarketplaceIds: readonly string[] = marketplaces
  .map(marketplace => marketplace.marketplaceId)
  .sort(byCountryName);
