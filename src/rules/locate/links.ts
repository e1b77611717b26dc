/** What is wrong with links. */
import type { FieldReading, Reading } from '../reading';
import type { Located } from '../rule';
import type { Link } from '../text/contacts/links';
import { says } from '../text/prose';
import { placeIn, sentencesAround, unquoted } from './places';

/** Amazon paths that show products or shops; order, contact and review pages are none. */
const shopFolder =
  /\/(?:dp|gp\/product|gp\/aw\/d|stores|shop|s|b|sp|gp\/browse|gp\/offer-listing|exec\/obidos)(?:\/|$)/i;
const shopParameter = /[?&](?:me|seller|node)=/i;

/** `path` with its query and fragment. */
export const promotes = (path: string): boolean =>
  shopFolder.test(path.split(/[?#]/, 1)[0] ?? '') || shopParameter.test(path);

const trackingParameter = /(?<=[?&])(?:utm_[a-z]+|mc_[ce]id|fbclid|gclid|ascsubtag)=[^&#\s]*/gi;
const image = /<img\b[^>]{0,400}>?/gi;

const imageSpans = (text: string): { start: number; end: number }[] =>
  text.includes('<')
    ? [...text.matchAll(image)].map(({ 0: found, index }) => ({ start: index, end: index + found.length }))
    : [];

/** The words around a link say that this order needs it: in its sentence or the one before, or that all waits for it. */
const serves = (field: FieldReading, link: Link): boolean => {
  if (link.scheme !== 'https') return false;
  return (
    sentencesAround(field, link.start, { before: 1 }).some(sentence => says(sentence, 'thisOrderNeeds')) ||
    sentencesAround(field, link.start, { before: 1, after: 1 }).some(
      sentence => says(sentence, 'onHold') && !says(sentence, 'marketing'),
    )
  );
};

/** Links outside Amazon that are neither a carrier's nor a shortener's nor inside an image tag. */
export const outsideLinks = (field: FieldReading): Located[] => {
  const images = imageSpans(field.text);
  return unquoted(field, field.links)
    .filter(({ kind }) => kind === 'other')
    .filter(({ start }) => !images.some(span => start >= span.start && start < span.end))
    .map(link =>
      serves(field, link) ? { ...placeIn(field, link), severity: 'warning' } : placeIn(field, link),
    );
};

/** Image tags, and tracking parameters in links. */
export const trackers = ({ fields }: Reading): Located[] =>
  fields.flatMap(field => [
    ...imageSpans(field.text).map(span => placeIn(field, span)),
    ...field.links.flatMap(link =>
      [...field.text.slice(link.start, link.end).matchAll(trackingParameter)].map(({ 0: found, index }) =>
        placeIn(field, { start: link.start + index, end: link.start + index + found.length }),
      ),
    ),
  ]);
