import { ownValue } from './own-value';
import { marketplaceById } from '../marketplaces';
import { dailyLimit, type OrderVolume } from './limit';
import type { Calendar } from './tally';

type Volumes = Readonly<Record<string, OrderVolume>>;

/** Order volumes that held until a moment, in epoch milliseconds. */
export interface EarlierVolumes {
  readonly until: number;
  readonly volumes: Volumes;
}

export interface CalendarOptions {
  readonly volumes: Volumes;
  readonly dayStartMinutes: number;
  /** Oldest first. */
  readonly earlier?: readonly EarlierVolumes[];
}

/** Days in each marketplace's own zone; where the marketplace is not known, in the zone of this computer. */
export const calendarOf = ({ volumes, dayStartMinutes, earlier = [] }: CalendarOptions): Calendar => {
  const here = new Intl.DateTimeFormat().resolvedOptions().timeZone;
  const limitOf = (id: string | null, at = Infinity): number | null => {
    const then = earlier.find(({ until }) => at < until)?.volumes ?? volumes;
    const volume = ownValue(then, id);
    return volume ? dailyLimit(volume) : null;
  };
  return { dayStartMinutes, limitOf, zoneOf: id => marketplaceById(id)?.timeZone ?? here };
};
