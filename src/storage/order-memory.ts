import * as v from 'valibot';
import browser from 'webextension-polyfill';
import { dayOf } from '../quota/day';
import { unknownTo } from '../quota/ledger';
import {
  emptyOrderDay,
  hashLength,
  nothingRemembered,
  type OrderDay,
  recall,
  rememberOrdersDays,
  type Remembered,
  rememberedSince,
  withOrders,
} from '../quota/order-memory';
import type { Calendar, SendEvent } from '../quota/tally';
import { home } from './home';
import { readKeys, storedKeys } from './keys';
import { moment } from './ledger';
import { sendsOf } from './sends';
import { stored, type Snapshot, type Stored } from './stored';
import { calendarFrom, packedOf, snapshotOf } from './tally';

const dayPrefix = 'orders:';
const optOutPrefix = 'opted-out:';

export const isOrderDayKey = (key: string): boolean => /^orders:\d{4}-\d{2}-\d{2}$/.test(key);
export const isOptOutKey = (key: string): boolean => key.startsWith(optOutPrefix);
const dayOfKey = (key: string): string => key.slice(dayPrefix.length);

const hashes = v.pipe(v.string(), v.regex(/^(?:[\w-]{8})*$/));
const optOutSchema = v.object({ at: moment });

const orderDay = (day: string): Stored<OrderDay> =>
  stored({
    key: dayPrefix + day,
    area: 'local',
    schema: v.object({ sent: hashes, asked: hashes }),
    fallback: emptyOrderDay,
  });

type OrderDays = Readonly<Record<string, OrderDay>>;

const orderDaysOf = async (snapshot: Snapshot, days: readonly string[]): Promise<OrderDays> =>
  Object.fromEntries(
    await Promise.all(days.map(async day => [day, await orderDay(day).from(snapshot)] as const)),
  );

const dayOfSend =
  ({ zoneOf, dayStartMinutes }: Calendar) =>
  ({ at, marketplaceId }: SendEvent): string =>
    dayOf(at, zoneOf(marketplaceId), dayStartMinutes);

/** The days of the memory, with these sends in them, as entries to store. */
export const orderEntries = async (
  sends: readonly SendEvent[],
  calendar: Calendar,
): Promise<Record<string, OrderDay>> => {
  const nameOf = dayOfSend(calendar);
  const touched = Object.keys(withOrders({}, sends, nameOf));
  const before = await orderDaysOf(await readKeys(touched.map(day => dayPrefix + day)), touched);
  const after = withOrders(before, sends, nameOf);
  return Object.fromEntries(Object.entries(after).map(([day, value]) => [dayPrefix + day, value]));
};

const base64url = (bytes: Uint8Array): string =>
  btoa(String.fromCharCode(...bytes))
    .replaceAll('+', '-')
    .replaceAll('/', '_');

/** The order's salted hash; null where the install has no salt yet. */
export const hashOrder = async (orderId: string): Promise<string | null> => {
  const { salt } = await home.get();
  if (salt === '') return null;
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(`${salt} ${orderId}`));
  return base64url(new Uint8Array(digest)).slice(0, hashLength);
};

/** Notes that Amazon said the buyer of this order opted out. */
export const rememberOptOut = (hash: string, at: number): Promise<void> =>
  browser.storage.local.set({ [optOutPrefix + hash]: v.parse(optOutSchema, { at }) });

const here = (): string => new Intl.DateTimeFormat().resolvedOptions().timeZone;

const optedOutOn = (snapshot: Snapshot, hash: string, since: string): string | null => {
  const found = v.safeParse(optOutSchema, snapshot[optOutPrefix + hash]);
  const day = found.success ? dayOf(found.output.at, here(), 0) : null;
  return day !== null && day >= since ? day : null;
};

/** What is remembered of an order, in packed days and in sends that are not packed yet. */
export const rememberedOf = async (hash: string | null, now: number): Promise<Remembered> => {
  if (hash === null) return nothingRemembered;
  const listed = await storedKeys();
  const since = rememberedSince(now);
  const kept = listed.filter(key => isOrderDayKey(key) && dayOfKey(key) >= since);
  const tally = await snapshotOf([], listed);
  const memory = await readKeys([...kept, optOutPrefix + hash]);
  const calendar = await calendarFrom(tally);
  const own = sendsOf(tally).events.filter(({ order }) => order === hash);
  const days = await orderDaysOf(memory, kept.map(dayOfKey));
  const all = withOrders(days, unknownTo(await packedOf(tally), own), dayOfSend(calendar));
  return { ...recall(all, hash, since), optedOutOn: optedOutOn(memory, hash, since) };
};

/** Keys of the memory that are too old to be kept. */
export const forgettable = (listed: readonly string[], now: number): readonly string[] =>
  listed.filter(key => isOrderDayKey(key) && dayOfKey(key) < rememberedSince(now));

/** Opt-outs that are too old to be kept, or cannot be read. */
export const forgettableOptOuts = (snapshot: Snapshot, now: number): readonly string[] =>
  Object.keys(snapshot).filter(key => {
    if (!isOptOutKey(key)) return false;
    const found = v.safeParse(optOutSchema, snapshot[key]);
    return !found.success || now - found.output.at > rememberOrdersDays * 86_400_000;
  });
