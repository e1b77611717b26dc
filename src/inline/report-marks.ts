/** What a report puts under the words. */
import type { Report } from '../rules';
import type { Mark } from './mark';
import type { OpenedMark } from './opened-mark';

export const marksOf = ({ findings }: Report): Mark[] =>
  findings
    .filter(({ field }) => field === 'body')
    .flatMap(({ key, severity, places }) => places.map(place => ({ key, severity, ...place })));

/** A card lives as long as one of its findings; null once there is none. */
export const livingCard = (card: OpenedMark | null, report: Report | null): OpenedMark | null =>
  report?.findings.some(({ key }) => card?.keys.includes(key)) ? card : null;
