import { type Backup, spellBackup } from '../../src/storage/backup';

export const exportedAt = Date.UTC(2026, 8, 2, 12);
export const backup = {
  days: [
    {
      day: '2026-09-01',
      marketplaceId: 'A1PA6795UKMFR9',
      account: '',
      confirmed: 12,
      unconfirmed: 2,
      replies: 3,
      unconfirmedReplies: 1,
      corrected: -1,
      limit: 1185,
    },
  ],
  settings: { importantTag: 'ignored', guard: 'prompt', badge: 'shown', rulesOff: ['emoji'] },
  quota: {
    reserve: 200,
    warnPercent: 80,
    dayStartMinutes: 0,
    countReplies: true,
    windowDays: 7,
    otherSends: { A1PA6795UKMFR9: 40 },
  },
  orderVolumes: { A1PA6795UKMFR9: { orders: 819, days: 7 } },
} as const satisfies Backup;

/** As it would be written. */
export const validExport = (): string => spellBackup(backup, exportedAt);
