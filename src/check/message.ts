import { marketplaceById, marketplaces } from '../marketplaces';
import type { Attachment, Draft, Mode } from '../rules';
import type { NamedReason } from '../storage/named-reasons';

/** What the seller tells of a message beside its text. */
export interface Message {
  readonly mode: Mode;
  readonly subject: string;
  readonly reason: NamedReason | null;
  /** As typed. */
  readonly orderId: string;
  readonly marketplaceId: string;
  /** BCP 47; null where the seller does not know. */
  readonly buyerLanguage: string | null;
  readonly attachments: readonly Attachment[];
}

/** Null for anything that is not one, such as a half typed one: the rules never guess. */
export const orderIdOf = (typed: string): string | null => {
  const id = typed.normalize('NFKC').trim();
  return /^\d{3}-\d{7}-\d{7}$/.test(id) ? id : null;
};

/** Amazon's page sends no subject of the seller's, and a mail program knows no contact reason. */
export const draftOf = (message: Message, body: string): Draft => ({
  mode: message.mode,
  body,
  subject: message.mode === 'email' ? message.subject : null,
  contactReason: message.mode === 'proactive' ? message.reason : null,
  orderId: orderIdOf(message.orderId),
  marketplaceId: message.marketplaceId,
  buyerLanguage: message.buyerLanguage,
  attachments: message.attachments,
});

const unitedStates = 'ATVPDKIKX0DER';

const inCountry = (region: string | undefined): string | undefined =>
  marketplaces.find(({ country }) => country === region)?.marketplaceId;

/** The first that orders were told for, else that of the browser's country, else the United States. */
export const likelyMarketplace = (told: readonly string[], browserLanguages: readonly string[]): string =>
  told.find(id => marketplaceById(id) !== null) ??
  browserLanguages.map(tag => inCountry(new Intl.Locale(tag).region)).find(id => id !== undefined) ??
  unitedStates;

export interface LanguageChoice {
  /** Those that this marketplace's buyers choose. */
  readonly usual: readonly string[];
  readonly others: readonly string[];
}

const languageOf = (tag: string): string => new Intl.Locale(tag).language;

/** Every language that buyers read, a marketplace's own first. */
export const languagesFor = (marketplaceId: string): LanguageChoice => {
  const here = marketplaceById(marketplaceId);
  const usual = [...(here?.buyerLanguages ?? []), ...(here?.otherBuyerLanguages ?? [])];
  const known = new Set(usual.map(languageOf));
  const all = marketplaces.flatMap(({ buyerLanguages }) => buyerLanguages.map(languageOf));
  return { usual, others: [...new Set(all)].filter(language => !known.has(language)) };
};

/** A message at another marketplace: the buyer's language stays, under the name it has there. */
export const atMarketplace = (
  { buyerLanguage }: Message,
  marketplaceId: string,
): Pick<Message, 'marketplaceId' | 'buyerLanguage'> => {
  const { usual, others } = languagesFor(marketplaceId);
  const language = buyerLanguage === null ? null : languageOf(buyerLanguage);
  const same = [...usual, ...others].find(tag => languageOf(tag) === language);
  return { marketplaceId, buyerLanguage: same ?? null };
};
