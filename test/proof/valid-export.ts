import { type Backup, spellBackup } from '../../src/storage/backup';
import { dayRow } from '../quota/invented-days';
import { untouchedQuota, untouchedSettings } from '../storage/untouched-options';

export const exportedAt = Date.UTC(2026, 8, 2, 12);
export const backup = {
  days: [
    dayRow({ confirmed: 12, unconfirmed: 2, replies: 3, unconfirmedReplies: 1, corrected: -1, limit: 1185 }),
  ],
  settings: { ...untouchedSettings, rulesOff: ['emoji'] },
  quota: { ...untouchedQuota, otherSends: { A1PA6795UKMFR9: 40 } },
  orderVolumes: { A1PA6795UKMFR9: { orders: 819, days: 7 } },
} as const satisfies Backup;

/** As it would be written. */
export const validExport = (): string => spellBackup(backup, exportedAt);
