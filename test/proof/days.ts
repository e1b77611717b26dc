/** R7: the day of every half hour from 2020 to 2040, in every marketplace's zone, against the law's words and whole numbers. */
import { marketplaces } from '../../src/marketplaces';
import { dayOf } from '../../src/quota/day';
import { dayNumber, laws, nameOfDay } from '../quota/zones-by-law';

const halfHour = 1_800_000;
const first = Date.UTC(2020, 0, 1);
const last = Date.UTC(2041, 0, 1);

/** Compares every `stride`-th half hour; returns how many were compared, and throws at the first difference. */
export const proveDays = (stride: number): number => {
  let compared = 0;
  for (const zone of new Set(marketplaces.map(({ timeZone }) => timeZone))) {
    const law = laws[zone];
    if (!law) throw new Error(`no law for ${zone}`);
    for (let at = first; at < last; at += stride * halfHour) {
      const [ours, theirs] = [dayOf(at, zone, 0), nameOfDay(dayNumber(at, law, 0))];
      if (ours !== theirs)
        throw new Error(`${zone} ${new Date(at).toISOString()}: ${ours}, by law ${theirs}`);
      compared += 1;
    }
  }
  return compared;
};
