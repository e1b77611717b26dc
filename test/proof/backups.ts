/** R22: what holds of every file that is brought as an export. */
import { daysAsCsv } from '../../src/options/days-csv';
import { type Backup, readBackup } from '../../src/storage/backup';
import { formulaCells } from './csv-cells';

const objectNames = Object.getOwnPropertyNames(Object.prototype).join();

type Parsed = Readonly<Record<string, unknown>>;

const isObject = (value: unknown): value is Parsed =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const isWhole = (value: unknown, least: number, most: number): boolean =>
  Number.isInteger(value) && Number(value) >= least && Number(value) <= most;
const has = (value: Parsed, names: readonly string[]): boolean =>
  Object.getOwnPropertyNames(value).sort().join() === [...names].sort().join();
const isMarketplace = (id: unknown): boolean => typeof id === 'string' && /^[A-Z0-9]{5,20}$/.test(id);

const isDate = (day: unknown): boolean => {
  const [, year, month, date] = /^(\d{4})-(\d\d)-(\d\d)$/.exec(String(day)) ?? [];
  const lengths = [31, Number(year) % 4 === 0 ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
  return isWhole(Number(month), 1, 12) && isWhole(Number(date), 1, lengths[Number(month) - 1] ?? 0);
};

const dayNames = [
  'day',
  'marketplaceId',
  'account',
  'confirmed',
  'unconfirmed',
  'replies',
  'unconfirmedReplies',
  'corrected',
  'limit',
];

const isDay = (row: unknown): boolean =>
  isObject(row) &&
  has(row, dayNames) &&
  isDate(row['day']) &&
  (row['marketplaceId'] === null || isMarketplace(row['marketplaceId'])) &&
  typeof row['account'] === 'string' &&
  row['account'].length <= 64 &&
  isWhole(row['confirmed'], 0, 1e9) &&
  isWhole(row['unconfirmed'], 0, 1e9) &&
  isWhole(row['replies'], 0, Number(row['confirmed'])) &&
  isWhole(row['unconfirmedReplies'], 0, Number(row['unconfirmed'])) &&
  isWhole(row['corrected'], -1e9, 1e9) &&
  (row['limit'] === null || isWhole(row['limit'], 0, 1e9));

/** By hand, beside the schemas: options may be missing, as from an older version, but none may be unknown. */
const optionsAreValid = ({ settings, quota, orderVolumes }: Parsed): boolean => {
  if (!isObject(settings) || !isObject(quota) || !isObject(orderVolumes)) return false;
  const known = (value: Parsed, checks: Readonly<Record<string, (inner: unknown) => boolean>>): boolean =>
    Object.entries(value).every(([name, inner]) => Object.hasOwn(checks, name) && checks[name]?.(inner));
  const isMap = (value: unknown, check: (inner: unknown) => boolean): boolean =>
    isObject(value) && Object.entries(value).every(([id, inner]) => isMarketplace(id) && check(inner));
  return (
    known(settings, {
      importantTag: tag => tag === 'ignored' || tag === 'expected',
      guard: guard => guard === 'prompt' || guard === 'off',
      badge: badge => badge === 'shown' || badge === 'hidden',
      rulesOff: ids => Array.isArray(ids) && ids.every(id => /^[a-z0-9-]{1,64}$/.test(String(id))),
    }) &&
    known(quota, {
      reserve: value => isWhole(value, 0, 1e7),
      warnPercent: value => isWhole(value, 1, 100),
      dayStartMinutes: value => isWhole(value, 0, 1439),
      countReplies: value => typeof value === 'boolean',
      windowDays: value => isWhole(value, 1, 90),
      otherSends: value => isMap(value, inner => isWhole(inner, 0, 1e7)),
    }) &&
    isMap(
      orderVolumes,
      volume =>
        isObject(volume) &&
        has(volume, ['orders', 'days']) &&
        isWhole(volume['orders'], 0, 1e7) &&
        isWhole(volume['days'], 1, 90),
    )
  );
};

const isValid = (file: unknown): boolean => {
  if (!isObject(file) || file['format'] !== 'second-look' || file['version'] !== 1) return false;
  const days = file['days'];
  return (
    has(file, ['format', 'version', 'exportedAt', 'days', 'settings', 'quota', 'orderVolumes']) &&
    Array.isArray(days) &&
    days.every(isDay) &&
    optionsAreValid(file)
  );
};

const parsed = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
};

const accepted = async (text: string): Promise<Backup | null> => {
  const read = await readBackup(new Blob([text]));
  return 'backup' in read ? read.backup : null;
};

/** Nothing invalid is accepted, no object's prototype is touched, and what is accepted makes no formula; whether it was. */
export const holdBackupLaws = async (text: string): Promise<boolean> => {
  const backup = await accepted(text);
  if (Object.getOwnPropertyNames(Object.prototype).join() !== objectNames)
    throw new Error('Object.prototype was touched');
  if (backup === null) return false;
  if (!isValid(parsed(text))) throw new Error('an invalid export was accepted');
  const cells = formulaCells(daysAsCsv(backup.days));
  if (cells.length > 0) throw new Error(`a formula: ${cells.join(' ')}`);
  return true;
};
