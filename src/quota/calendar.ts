import { marketplaceById } from '../marketplaces';
import { dailyLimit, type OrderVolume } from './limit';
import type { Calendar } from './tally';

export interface CalendarOptions {
  readonly volumes: Readonly<Record<string, OrderVolume>>;
  readonly dayStartMinutes: number;
}

/** Days in each marketplace's own zone; where the marketplace is not known, in the zone of this computer. */
export const calendarOf = ({ volumes, dayStartMinutes }: CalendarOptions): Calendar => {
  const here = new Intl.DateTimeFormat().resolvedOptions().timeZone;
  const limitOf = (id: string | null): number | null => {
    const volume = id !== null && Object.hasOwn(volumes, id) ? volumes[id] : undefined;
    return volume ? dailyLimit(volume) : null;
  };
  return { dayStartMinutes, limitOf, zoneOf: id => marketplaceById(id)?.timeZone ?? here };
};
