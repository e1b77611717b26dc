import type { DayRow } from '../quota/tally';
import type { Backup, ReadBackup } from '../storage/backup';

export type Options = Omit<Backup, 'days'>;

/** What the data section can do, passed in so that it runs outside an extension. */
export interface DataPowers {
  /** Every day there is, oldest first. */
  readonly readDays: () => Promise<readonly DayRow[]>;
  readonly spell: (backup: Backup) => string;
  readonly readBackup: (file: Blob) => Promise<ReadBackup>;
  readonly importDays: (rows: readonly DayRow[]) => Promise<void>;
  /** Puts these in place of all that is set. */
  readonly putOptions: (options: Options) => Promise<void>;
  readonly erase: () => Promise<void>;
}
