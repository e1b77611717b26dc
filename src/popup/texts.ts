import type { Reason } from '../quota/health';

const plural = (count: number, one: string, many: string): string => (count === 1 ? one : many);

const hours = (minutes: number): string => {
  const whole = Math.floor(minutes / 60);
  return whole === 0 ? `${minutes} min` : `${whole} h ${minutes % 60} min`;
};

const because: Record<Reason, string> = {
  'not-stored': 'a send could not be written down',
  damaged: 'a stored count could not be read',
  restored: 'counts were lost and brought back from the second copy',
  gone: 'the stored counts are gone',
};

/** Everything the popup says, in English. Numbers arrive already formatted, durations in minutes. */
export const texts = {
  name: 'Second Look',
  sentToday: 'Sent today',
  atLeast: 'at least',
  of: (limit: string) => `of ${limit}`,
  perhaps: (range: string, unsure: number) =>
    `${range}: ${unsure} ${plural(unsure, 'send was', 'sends were')} not confirmed by the page.`,
  withOthers: (others: string, all: string) =>
    `With ${others} by other tools, ${all} count against the limit.`,
  formula: (limit: string, average: string, rounded: boolean) =>
    `${limit} = 5 × ${average} + 600${rounded ? ', rounded down' : ''}`,
  rowFormula: (average: string, rounded: boolean) => `${rounded ? '≈' : '='} 5 × ${average} + 600`,
  reserve: (reserve: string) => `${reserve} kept in reserve`,
  total: 'all marketplaces',
  totalFormula: 'The sum of the limits below',
  totalReserve: (reserve: string) => `${reserve} of each in reserve`,
  used: (percent: string) => `${percent} used`,
  meter: (sent: string, limit: string, percent: string) =>
    `At least ${sent} of ${limit} sent, ${percent} of the limit`,
  meterWithOthers: (sent: string, others: string, limit: string, percent: string) =>
    `At least ${sent} of ${limit} sent here and ${others} by other tools, ${percent} of the limit`,
  meterLabel: (name: string) => `Sent today, ${name}`,
  warn: 'Close to the limit',
  over: 'Limit reached',
  where: (level: string, country: string) => `${level}: ${country}`,
  warnAdvice: 'Keep what is left for messages that an order needs.',
  overAdvice: 'Amazon may hold back further messages today.',
  noVolume: 'No limit yet',
  noVolumeAdvice:
    'Tell Second Look your order volume, and it works out how many messages a day you may send.',
  setVolume: 'Set order volume',
  noLimit: 'no limit set',
  dayEnds: (minutes: number, time: string, city: string, zone: string) =>
    `Day ends ${texts.inTime(minutes)}, at ${time} in ${city} (${zone}).`,
  paceAt: (minutes: number) => `At today’s pace the limit is reached ${texts.inTime(minutes)}.`,
  paceAtIn: (country: string, minutes: number) =>
    `${country}: limit reached ${texts.inTime(minutes)} at today’s pace.`,
  paceLater: 'At today’s pace no limit is reached today.',
  rowEnds: (minutes: number, city: string) =>
    `ends in ${minutes < 60 ? `${minutes} min` : `${Math.floor(minutes / 60)} h`}, ${city}`,
  inTime: (minutes: number) => (minutes < 1 ? 'in less than a minute' : `in ${hours(minutes)}`),
  midnight: 'midnight',
  unknownMarketplace: 'Marketplace not known',
  more: (rows: number, sent: string) =>
    `and ${rows} more ${plural(rows, 'marketplace', 'marketplaces')}, ${sent} sent`,
  marketplaces: 'By marketplace',
  correct: 'Correct count',
  whichCount: 'Count to correct',
  oneFewer: 'One send fewer',
  oneMore: 'One send more',
  reset: 'Reset',
  byHand: (count: string, more: boolean) =>
    more ? `${count} added by hand.` : `${count} taken off by hand.`,
  undo: (by: string) => `Undo ${by}`,
  notCorrected: 'That could not be saved. The count is as it was; try again.',
  rowByHand: (by: string) => `${by} by hand`,
  rowOthers: (count: string) => `+${count} other tools`,
  lastDays: (days: number) => `Last ${days} days`,
  day: 'Day',
  sentColumn: 'Sent',
  byHandColumn: 'By hand',
  limitColumn: 'Limit',
  notKnown: 'not known',
  watching: 'Watching Seller Central: yes',
  notWatching: 'Watching Seller Central: no',
  notThisPage: 'Watching Seller Central: not this page',
  allow: 'Allow access',
  mayBeLow: (why: Reason | null, since: string | null) =>
    why === null
      ? 'The count may be low.'
      : `The count may be low${since === null ? '' : ` since ${since}`}: ${because[why]}.`,
  understood: 'Understood',
  loading: 'Reading the count…',
  unreadable: 'The count could not be read. Your sends are kept; close this and open it again.',
  checkText: 'Check a text',
  options: 'Options',
} as const;
