import { expect, test } from 'vitest';
import { languageOfLabel } from '../../src/page/buyer-language';

const us = 'ATVPDKIKX0DER';
const de = 'A1PA6795UKMFR9';
const jp = 'A1VC38T7YXB528';

test.each([
  ["Buyer's Language of Preference: Spanish", us, 'es-US'],
  ["Buyer's Language of Preference: Spanish", 'A1AM78C64UM0Y8', 'es-MX'],
  ["Buyer's Language of Preference: Spanish", null, 'es'],
  ["Buyer's Language of Preference: English", us, 'en-US'],
  ["Buyer's Language of Preference:  SPANISH ", us, 'es-US'],
  ["Buyer's Language of Preference: Spanish (Mexico)", us, 'es-MX'],
  ["Buyer's Language of Preference: Mexican Spanish", us, 'es-MX'],
  ["Buyer's Language of Preference: Chinese (Simplified)", jp, 'zh-CN'],
  ["Buyer's Language of Preference: Traditional Chinese", jp, 'zh-Hant'],
  ["Buyer's Language of Preference: Polish", de, 'pl'],
  ["Buyer's Language of Preference: Polish (some words)", de, 'pl'],
  ['Bevorzugte Sprache des Käufers: Niederländisch', de, 'nl'],
  ['Langue préférée de l’acheteur : allemand', de, 'de-DE'],
  ['購入者の希望言語：英語', jp, 'en'],
  ['Idioma: Español', us, 'es-US'],
  ['لغة المشتري المفضلة: العربية', 'ARBP9OOSHTCHU', 'ar-EG'],
  ['Time: 12:30 Deutsch', de, null],
  ['Deutsch', de, 'de-DE'],
  ["Buyer's Language of Preference: Klingonish", us, null],
  ["Buyer's Language of Preference:", us, null],
  ['', us, null],
])('%s at %s is %s', (label, marketplaceId, tag) => {
  expect(languageOfLabel(label, marketplaceId)).toBe(tag);
});
