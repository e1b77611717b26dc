import { type Correctable, resetOf, stepOf } from '../quota/corrections';
import { dayOf } from '../quota/day';
import type { Calendar, Correction } from '../quota/tally';
import { correct, correctionsOf, isCorrectionKey } from './corrections';
import { readKeys, storedKeys } from './keys';
import { newSendId } from './sends';

const stored = async (correction: Correction | null): Promise<Correction | null> => {
  if (correction !== null) await correct(correction);
  return correction;
};

/** Counts one send more or fewer; returns what `undoCorrection` takes back, null where there was none to take away. */
export const stepDay = (line: Correctable, by: 1 | -1, now: number): Promise<Correction | null> =>
  stored(stepOf(line, by, { id: newSendId(), at: now }));

const correctionsOn = async ({ marketplaceId, day }: Correctable, calendar: Calendar): Promise<number> => {
  const snapshot = await readKeys((await storedKeys()).filter(isCorrectionKey));
  const { zoneOf, dayStartMinutes } = calendar;
  return correctionsOf(snapshot).events.filter(
    event =>
      event.marketplaceId === marketplaceId &&
      dayOf(event.at, zoneOf(marketplaceId), dayStartMinutes) === day,
  ).length;
};

/** Takes the day's count back to 0; returns what `undoCorrection` takes back, null where it was 0. */
export const resetDay = async (
  line: Correctable,
  calendar: Calendar,
  now: number,
): Promise<Correction | null> => stored(resetOf(line, await correctionsOn(line, calendar), now));
