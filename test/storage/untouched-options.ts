import type { QuotaSettings, Settings } from '../../src/storage/values';

/** The options of a seller who changed none, written out: a default that slips must not take the tests along. */
export const untouchedSettings: Settings = {
  importantTag: 'ignored',
  guard: 'prompt',
  badge: 'shown',
  rulesOff: [],
};

export const untouchedQuota: QuotaSettings = {
  reserve: 200,
  warnPercent: 80,
  dayStartMinutes: 0,
  countReplies: true,
  windowDays: 7,
  otherSends: {},
};
