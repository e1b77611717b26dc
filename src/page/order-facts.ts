import { findAny, inScopes, type Scopes } from './find';
import { isShown } from './find';
import type { Site } from './sites';

const orderId = /\b[0-9A-Z]\d{2}-\d{7}-\d{7}\b/gi;

const idsIn = (element: Element): readonly string[] =>
  `${element.textContent} ${element.getAttribute('href') ?? ''}`.match(orderId) ?? [];

/** The one order that the page speaks of; null where it names none or several. */
export const orderIdOf = (scopes: Scopes, site: Site): string | null => {
  const ids = new Set(findAny(scopes, site, 'order').filter(isShown).flatMap(idsIn));
  const [only = null] = ids;
  return ids.size === 1 ? only : null;
};

/** "Delivered" before a day, in English and as Amazon's pages translate it. */
const delivered =
  /^(?:delivered(?: on)?|delivery date|zugestellt(?: am)?|geliefert am|livrée?(?: le)?|entregado(?: el)?|entregue(?: em)?|consegnato(?: il)?|bezorgd(?: op)?|dostarczono|levererad|teslim edildi|配達完了日?|お届け(?:済み|日)|已送达|已送達)\s*:?$/iu;

const months = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');

/** Only what can be read in one way: with the year, and no 3/4/2026. */
const dayOf = (text: string): string | null => {
  const numbers =
    /^(\d{4})[-/.年](\d{1,2})[-/.月](\d{1,2})日?(?:$|[T\s])/.exec(text) ??
    /^(?<month>[A-Z][a-z]{2})[a-z]*\.? (?<day>\d{1,2}),? (?<year>\d{4})\b/.exec(text) ??
    /^(?<day>\d{1,2}) (?<month>[A-Z][a-z]{2})[a-z]*\.?,? (?<year>\d{4})\b/.exec(text);
  if (numbers === null) return null;
  const { year, month, day } = numbers.groups ?? { year: numbers[1], month: numbers[2], day: numbers[3] };
  const monthNumber = Number(month) || months.indexOf(String(month).toLowerCase()) + 1;
  const date = new Date(Date.UTC(Number(year), monthNumber - 1, Number(day)));
  return monthNumber > 0 && date.getUTCMonth() === monthNumber - 1 ? date.toISOString().slice(0, 10) : null;
};

const words = (element: Element): string => element.textContent.replace(/\s+/g, ' ').trim();

/** The day of delivery as a list of facts names it; null where it is missing, unclear, or named twice. */
export const completedOnOf = (scopes: Scopes): string | null => {
  const days = inScopes(scopes, 'dt, th')
    .filter(term => delivered.test(words(term)) && isShown(term))
    .map(term => (term.nextElementSibling === null ? null : dayOf(words(term.nextElementSibling))));
  const [only = null] = days;
  return days.length === 1 ? only : null;
};
