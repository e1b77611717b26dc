import { marketplaceById, marketplaces, type Marketplace } from '../marketplaces';

const languages = [
  ...[
    'en',
    'es',
    'fr',
    'de',
    'it',
    'pt',
    'nl',
    'pl',
    'sv',
    'tr',
    'ar',
    'ja',
    'zh',
    'ko',
    'he',
    'cs',
    'da',
    'nb',
  ],
  ...[
    'no',
    'fi',
    'hi',
    'ta',
    'te',
    'kn',
    'ml',
    'bn',
    'mr',
    'gu',
    'pa',
    'ur',
    'ru',
    'uk',
    'el',
    'hu',
    'ro',
    'bg',
  ],
  ...['sk', 'sl', 'hr', 'vi', 'th', 'id', 'ms', 'fa', 'lt', 'lv', 'et', 'ca'],
];
const variants = [
  'pt-BR',
  'pt-PT',
  'es-US',
  'es-MX',
  'es-ES',
  'fr-CA',
  'en-US',
  'en-GB',
  'zh-Hans',
  'zh-Hant',
];

/** The page may be shown in any of these: English first, then what the marketplaces speak, then autonyms. */
const interfaceLanguages = new Set([
  'en',
  ...marketplaces.flatMap(({ buyerLanguages }) => buyerLanguages),
  ...['zh-CN', 'zh-TW', 'ko', 'he', 'vi', 'cs', 'da'],
  ...languages,
]);

const marks = /[\u200b-\u200f\u202a-\u202e\u2066-\u2069\ufeff]/g;
const fold = (name: string): string =>
  name.normalize('NFKC').replace(marks, '').replace(/\s+/g, ' ').trim().toLowerCase();

const namesIn = (locale: string): ReadonlyMap<string, string> => {
  const names = new Map<string, string>();
  for (const languageDisplay of ['dialect', 'standard'] as const) {
    const display = new Intl.DisplayNames(locale, { type: 'language', fallback: 'none', languageDisplay });
    for (const tag of [...languages, ...variants]) {
      const name = fold(display.of(tag) ?? '');
      if (name !== '' && !names.has(name)) names.set(name, tag);
    }
  }
  return names;
};

const tables = new Map<string, ReadonlyMap<string, string>>();
const tableOf = (locale: string): ReadonlyMap<string, string> => {
  const table = tables.get(locale) ?? namesIn(locale);
  tables.set(locale, table);
  return table;
};

const tagOfName = (name: string): string | null => {
  for (const locale of interfaceLanguages) {
    const tag = tableOf(locale).get(name);
    if (tag !== undefined) return tag;
  }
  return null;
};

const scriptOf = (tag: string) => new Intl.Locale(tag).maximize().script;

/** "Spanish" on amazon.com is es-US: a marketplace's own tag says more than the bare language. */
const asSpokenAt = (tag: string, marketplace: Marketplace | null): string => {
  const { language, region } = new Intl.Locale(tag);
  if (region !== undefined || marketplace === null) return tag;
  const own = [...marketplace.buyerLanguages, ...marketplace.otherBuyerLanguages].find(
    candidate => new Intl.Locale(candidate).language === language && scriptOf(candidate) === scriptOf(tag),
  );
  return own !== undefined && own.includes('-') ? own : tag;
};

/** Without what stands from the first bracket to the last. */
const withoutBrackets = (name: string): string => {
  const open = name.indexOf('(');
  const close = name.lastIndexOf(')');
  return open < 0 || close < open ? name : name.slice(0, open) + name.slice(close + 1);
};

/** The longest of what may be the name: all after the colon, then without what stands in brackets. */
const candidates = (label: string): readonly string[] => {
  const name = fold(label.slice(label.search(/[:：][^:：]*$/) + 1));
  return [name, fold(withoutBrackets(name))];
};

/** A BCP 47 tag for a line such as "Buyer's Language of Preference: Spanish", in any language; else null. */
export const languageOfLabel = (label: string, marketplaceId: string | null): string | null => {
  for (const name of candidates(label)) {
    const tag = name === '' ? null : tagOfName(name);
    if (tag !== null) return asSpokenAt(tag, marketplaceById(marketplaceId));
  }
  return null;
};
