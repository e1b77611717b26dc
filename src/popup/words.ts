import { countryName, inDecimal, inNumber } from '../in-words';
import { marketplaceById } from '../marketplaces';
import type { OrderVolume } from '../quota/limit';
import { averageDailyOrders } from '../quota/limit';
import type { DayEnd } from './popup-model';
import { texts } from './texts';

const withSign = new Intl.NumberFormat('en', { signDisplay: 'exceptZero' });

/** "+3", "−214" */
export const signed = (count: number): string => withSign.format(count).replace('-', '−');

/** "214–216" where some are not confirmed, "214" where all are. */
export const inRange = (sent: number, unsure: number): string =>
  unsure > 0 ? `${inNumber(sent)}–${inNumber(sent + unsure)}` : inNumber(sent);

/** Of a send whose marketplace the page did not tell, too. */
export const marketplaceName = (marketplaceId: string | null): string =>
  marketplaceById(marketplaceId) === null || marketplaceId === null
    ? texts.unknownMarketplace
    : countryName(marketplaceId);

const weekday = new Intl.DateTimeFormat('en', {
  timeZone: 'UTC',
  weekday: 'short',
  month: 'short',
  day: 'numeric',
});

/** A day, YYYY-MM-DD, as the calendar of its marketplace has it. */
export const inDay = (day: string): string => weekday.format(Date.parse(`${day}T00:00:00Z`));

const dayAndTime = new Intl.DateTimeFormat('en', { dateStyle: 'medium', timeStyle: 'short' });

/** A moment, in epoch milliseconds, on the clock of this computer. */
export const inDate = (at: number): string => dayAndTime.format(at);

export const spellOut = (limit: number, volume: OrderVolume): string => {
  const average = averageDailyOrders(volume);
  return texts.formula(inNumber(limit), inDecimal(average), !Number.isInteger(average));
};

/** The formula of a limit that is written beside it. */
export const spellOutBeside = (volume: OrderVolume): string => {
  const average = averageDailyOrders(volume);
  return texts.rowFormula(inDecimal(average), !Number.isInteger(average));
};

const clockTime = (minutes: number): string =>
  minutes === 0
    ? texts.midnight
    : `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`;

export const city = (timeZone: string): string =>
  (timeZone.split('/').at(-1) ?? timeZone).replaceAll('_', ' ');

const zoneName = (timeZone: string): string =>
  new Intl.DateTimeFormat('en', { timeZone, timeZoneName: 'longGeneric' })
    .formatToParts(0)
    .find(part => part.type === 'timeZoneName')?.value ?? timeZone;

/** "Day ends in 5 h 12 min, at midnight in Los Angeles (Pacific Time)." */
export const endInWords = (ends: DayEnd): string =>
  texts.dayEnds(ends.minutes, clockTime(ends.dayStartMinutes), city(ends.timeZone), zoneName(ends.timeZone));
