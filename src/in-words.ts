/** How every page of the extension writes numbers, shares and countries: in English. */
import { marketplaceById, marketplaces } from './marketplaces';

const whole = new Intl.NumberFormat('en');
const percent = new Intl.NumberFormat('en', { style: 'percent', roundingMode: 'trunc' });
// Cut to one decimal, never rounded up: the sum spelled out must floor to the very limit shown.
const oneDecimal = new Intl.NumberFormat('en', { maximumFractionDigits: 1, roundingMode: 'trunc' });
const regions = new Intl.DisplayNames('en', { type: 'region' });

export const inNumber = (count: number): string => whole.format(count);
export const inDecimal = (count: number): string => oneDecimal.format(count);
/** A share from 0 to 1. */
export const inPercent = (share: number): string => percent.format(share);

/** The id itself where the marketplace is not known. */
export const countryName = (marketplaceId: string): string => {
  const country = marketplaceById(marketplaceId)?.country;
  return country === undefined ? marketplaceId : (regions.of(country) ?? country);
};

export const byCountryName = (one: string, other: string): number =>
  countryName(one).localeCompare(countryName(other), 'en');

export const marketplaceIdsByName: readonly string[] = marketplaces
  .map(({ marketplaceId }) => marketplaceId)
  .sort(byCountryName);
