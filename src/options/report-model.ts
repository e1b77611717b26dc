import { marketplaceById } from '../marketplaces';
import { mostDays } from '../quota/limit';
import type { OrderReport } from '../quota/order-report';
import { type ReportWindow, windowOf } from '../quota/order-report-window';
import { byCountryName, inNumber } from '../in-words';
import { reportTexts as texts } from './report-texts';

export interface PreviewOptions {
  readonly windowDays: number;
  readonly dayStartMinutes: number;
  /** The marketplace chosen for orders that name none. */
  readonly unnamed: string | null;
  /** Epoch milliseconds. */
  readonly now: number;
}

/** The days and volumes to show; null where the report covers no whole day or no marketplace is known yet. */
export const previewOf = (report: OrderReport, options: PreviewOptions): ReportWindow | null => {
  const found = windowOf(report, { ...options, zoneOf: id => marketplaceById(id)?.timeZone ?? 'UTC' });
  if (found === null) return null;
  return {
    ...found,
    volumes: found.volumes.toSorted((one, other) => byCountryName(one.marketplaceId, other.marketplaceId)),
  };
};

/** A whole number of days that can be averaged over; null for anything else. */
export const readWindowDays = (text: string): number | null => {
  const digits = text.normalize('NFKC').trim();
  const days = Number(digits);
  return /^\d{1,3}$/.test(digits) && days >= 1 && days <= mostDays ? days : null;
};

/** YYYY-MM-DD in GMT, of a minute since the epoch. */
export const dateOfMinute = (minute: number): string => new Date(minute * 60_000).toISOString().slice(0, 10);

/** What the seller should know of how the numbers came about. */
export const notesOn = (report: OrderReport, days: number | null, windowDays: number): readonly string[] => {
  const { cancelled, otherLines, otherChannels, unreadableLines, isAllOrders } = report;
  const notes: string[] = [texts.notes.wholeDays];
  if (days !== null && days < windowDays) notes.push(texts.notes.fewer(inNumber(days), days === 1));
  if (!isAllOrders) notes.push(texts.notes.partial);
  if (cancelled > 0) notes.push(texts.notes.cancelled(inNumber(cancelled), cancelled === 1));
  if (otherLines > 0)
    notes.push(texts.notes.otherChannels(inNumber(otherLines), otherLines === 1, otherChannels.join(', ')));
  if (unreadableLines > 0)
    notes.push(texts.notes.unreadable(inNumber(unreadableLines), unreadableLines === 1));
  return [...notes, texts.notes.kept];
};
