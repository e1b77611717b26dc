import type { DayRow } from '../quota/tally';
import type { Backup, BackupOptions, ReadBackup } from '../storage/backup';

/** What the data section can do, passed in so that it runs outside an extension. */
export interface DataPowers {
  /** Every day there is, oldest first. */
  readonly readDays: () => Promise<readonly DayRow[]>;
  readonly spell: (backup: Backup) => string;
  readonly readBackup: (file: Blob) => Promise<ReadBackup>;
  /** Takes in days, and options, where there are some, in place of all that is set: all of it or, where it throws, nothing. */
  readonly importBackup: (days: readonly DayRow[], options: BackupOptions | null) => Promise<void>;
  readonly erase: () => Promise<void>;
}
