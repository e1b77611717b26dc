/** The senses with their tables: loaded apart from the rules, for they are large. */
import { eld } from 'eld/medium';
import { findPhoneNumbersInText, isSupportedCountry } from 'libphonenumber-js/max';
import type { LanguageSense, PhoneSense, Senses } from './senses';

/** Languages in Latin letters that buyers are written to in, and the neighbours they might be mistaken for. */
export const detectable = [
  'en',
  'de',
  'fr',
  'it',
  'es',
  'nl',
  'sv',
  'pl',
  'pt',
  'tr',
  'da',
  'no',
  'fi',
  'cs',
  'sk',
  'hu',
  'ro',
  'ca',
  'vi',
  'ms',
  'tl',
];

eld.setLanguageSubset(detectable);

const language: LanguageSense = text => {
  const guess = eld.detect(text);
  const [best = 0, second = 0] = Object.values(guess.getScores()).sort((a, b) => b - a);
  return guess.language === '' ? null : { code: guess.language, margin: best - second };
};

const phone: PhoneSense = (window, country) =>
  findPhoneNumbersInText(window, isSupportedCountry(country) ? country : 'US').map(
    ({ startsAt, endsAt }) => ({
      start: startsAt,
      end: endsAt,
    }),
  );

export const senses: Senses = { language, phone };
