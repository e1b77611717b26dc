import { marketplaces } from '../../src/marketplaces';

/** A marketplace whose day has hours before it, so that no day ends under the proof. */
export const awake = (): string => {
  const hourIn = (timeZone: string): number =>
    Number(new Intl.DateTimeFormat('en', { timeZone, hour: 'numeric', hourCycle: 'h23' }).format(Date.now()));
  const found = marketplaces.find(({ timeZone }) => hourIn(timeZone) >= 2 && hourIn(timeZone) < 10);
  if (!found) throw new Error('it is evening everywhere');
  return found.marketplaceId;
};
