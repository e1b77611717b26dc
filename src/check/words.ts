import { marketplaceById, marketplaces } from '../marketplaces';

const whole = new Intl.NumberFormat('en');
const regions = new Intl.DisplayNames('en', { type: 'region' });
const languages = new Intl.DisplayNames('en', { type: 'language' });
// Cut to one decimal, never rounded up: the sum spelled out must floor to the very limit shown.
const oneDecimal = new Intl.NumberFormat('en', { maximumFractionDigits: 1, roundingMode: 'trunc' });

export const inNumber = (count: number): string => whole.format(count);
export const inDecimal = (count: number): string => oneDecimal.format(count);
export const languageName = (tag: string): string => languages.of(tag) ?? tag;

/** The id itself where the marketplace is not known. */
export const countryName = (marketplaceId: string): string => {
  const country = marketplaceById(marketplaceId)?.country;
  return country === undefined ? marketplaceId : (regions.of(country) ?? country);
};

export const marketplaceIdsByName: readonly string[] = marketplaces
  .map(({ marketplaceId }) => marketplaceId)
  .sort((one, other) => countryName(one).localeCompare(countryName(other), 'en'));
