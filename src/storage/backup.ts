import * as v from 'valibot';
import type { DayRow } from '../quota/tally';
import { account, marketplaceId } from './ledger';
import type { Stored } from './stored';
import {
  type OrderVolumes,
  orderVolumes,
  type QuotaSettings,
  quotaSettings,
  type Settings,
  settings,
} from './values';

export interface BackupOptions {
  readonly settings: Settings;
  readonly quota: QuotaSettings;
  readonly orderVolumes: OrderVolumes;
}

/** What an export holds: counts and options, and nothing of an order or a message. */
export interface Backup extends BackupOptions {
  readonly days: readonly DayRow[];
}

export type BackupProblem =
  'too-large' | 'not-json' | 'csv' | 'other-json' | 'newer' | 'wrong-day' | 'twice' | 'wrong-settings';

export type ReadBackup =
  | { readonly backup: Backup }
  | {
      readonly problem: BackupProblem;
      /** The day, or the name of the settings, that is wrong. */
      readonly where: string;
    };

const format = 'second-look';
const version = 1;

/** Ten years of all marketplaces and two accounts take 37 MB. */
export const mostBytes = 50_000_000;

const most = 1e9;
const count = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(most));

const isDate = (day: string): boolean => {
  const at = Date.parse(`${day}T00:00:00Z`);
  return !Number.isNaN(at) && new Date(at).toISOString().slice(0, 10) === day;
};

const daySchema = v.pipe(
  v.strictObject({
    day: v.pipe(v.string(), v.regex(/^20\d\d-\d\d-\d\d$/), v.check(isDate)),
    marketplaceId,
    account,
    confirmed: count,
    unconfirmed: count,
    replies: count,
    unconfirmedReplies: count,
    corrected: v.pipe(v.number(), v.integer(), v.minValue(-most), v.maxValue(most)),
    limit: v.nullable(count),
  }),
  v.check(row => row.replies <= row.confirmed && row.unconfirmedReplies <= row.unconfirmed),
);

const fileSchema = v.strictObject({
  format: v.literal(format),
  version: v.literal(version),
  exportedAt: v.pipe(v.string(), v.isoTimestamp()),
  days: v.array(v.unknown()),
  settings: v.unknown(),
  quota: v.unknown(),
  orderVolumes: v.unknown(),
});

/** The days of an export, of which none may be wrong or there twice. Throws a sentence for developers alone. */
export const readDayRows = (raw: unknown): readonly DayRow[] => v.parse(v.array(daySchema), raw);

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const barred = ['__proto__', 'constructor', 'prototype'];

/** Names that mean something to every object have no business in a file. */
const hasBarredNames = (value: unknown): boolean => {
  if (typeof value !== 'object' || value === null) return false;
  return Object.entries(value).some(([name, inner]) => barred.includes(name) || hasBarredNames(inner));
};

/** Whether everything in the one is in the other as well: a schema leaves out, without a word, what it does not know. */
const isWithin = (part: unknown, whole: unknown): boolean => {
  if (Array.isArray(part))
    return (
      Array.isArray(whole) && whole.length === part.length && part.every((one, n) => isWithin(one, whole[n]))
    );
  if (!isObject(part)) return part === whole;
  return (
    isObject(whole) &&
    Object.entries(part).every(([name, inner]) => Object.hasOwn(whole, name) && isWithin(inner, whole[name]))
  );
};

/** A stored value out of a file, checked as it is on every read; null where anything in it is wrong or not known. */
const readValue = async <T>(value: Stored<T>, raw: unknown): Promise<T | null> => {
  const snapshot = { [value.key]: raw };
  if (!isObject(raw) || value.isDamaged(snapshot)) return null;
  const read = await value.from(snapshot);
  return isWithin(raw, read) ? read : null;
};

const optionsOf = async (
  raw: Readonly<Record<keyof BackupOptions, unknown>>,
): Promise<BackupOptions | { readonly wrong: keyof BackupOptions }> => {
  const [ownSettings, quota, volumes] = await Promise.all([
    readValue(settings, raw.settings),
    readValue(quotaSettings, raw.quota),
    readValue(orderVolumes, raw.orderVolumes),
  ]);
  if (ownSettings === null) return { wrong: 'settings' };
  if (quota === null) return { wrong: 'quota' };
  if (volumes === null) return { wrong: 'orderVolumes' };
  return { settings: ownSettings, quota, orderVolumes: volumes };
};

const optionsSchema = v.strictObject({
  settings: v.unknown(),
  quota: v.unknown(),
  orderVolumes: v.unknown(),
});

/** The options of an export, or none. Throws a sentence for developers alone. */
export const readOptions = async (raw: unknown): Promise<BackupOptions | null> => {
  if (raw === null) return null;
  const options = await optionsOf(v.parse(optionsSchema, raw));
  if ('wrong' in options) throw new TypeError(`no options: ${options.wrong}`);
  return options;
};

const parseJson = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
};

const wrong = (problem: BackupProblem, where = ''): ReadBackup => ({ problem, where });

const notJson = (text: string): ReadBackup => wrong(/^\ufeff?"?day"?,/.test(text) ? 'csv' : 'not-json');

const wrongFile = (raw: unknown): ReadBackup => {
  if (!isObject(raw) || raw['format'] !== format) return wrong('other-json');
  const theirs = raw['version'];
  return wrong(typeof theirs === 'number' && theirs > version ? 'newer' : 'other-json');
};

const nameOf = (raw: unknown, place: number): string =>
  isObject(raw) && typeof raw['day'] === 'string' ? raw['day'].slice(0, 20) : `#${place + 1}`;

const readDays = (raw: readonly unknown[]): readonly DayRow[] | ReadBackup => {
  const rows = new Map<string, DayRow>();
  for (const [place, one] of raw.entries()) {
    const row = v.safeParse(daySchema, one);
    if (!row.success) return wrong('wrong-day', nameOf(one, place));
    const key = JSON.stringify([row.output.day, row.output.marketplaceId, row.output.account]);
    if (rows.has(key)) return wrong('twice', row.output.day);
    rows.set(key, row.output);
  }
  return [...rows.values()];
};

/** Reads an export. Anything wrong in it, and nothing of it is taken. Throws where the browser cannot read the file. */
export const readBackup = async (file: Blob): Promise<ReadBackup> => {
  if (file.size > mostBytes) return wrong('too-large');
  const text = await file.text();
  const raw = parseJson(text);
  if (raw === undefined) return notJson(text);
  const read = v.safeParse(fileSchema, raw);
  if (!read.success || hasBarredNames(raw)) return wrongFile(raw);
  const days = readDays(read.output.days);
  if ('problem' in days) return days;
  const options = await optionsOf(read.output);
  return 'wrong' in options
    ? wrong('wrong-settings', options.wrong)
    : { backup: { days: days as readonly DayRow[], ...options } };
};

/** An export as text; `now` in epoch milliseconds. */
export const spellBackup = ({ days, ...options }: Backup, now: number): string =>
  JSON.stringify({ format, version, exportedAt: new Date(now).toISOString(), days, ...options }, null, 1);
