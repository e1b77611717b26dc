import * as v from 'valibot';
import type { EarlierVolumes } from '../quota/calendar';
import { nothingUnderstood, type Understood } from '../quota/health';
import { mostDays, mostOrders, type OrderVolume } from '../quota/limit';
import { longestReasonLabel, mostNamedReasons, namedReasons, type ReasonNames } from './named-reasons';
import { stored } from './stored';

const whole = (least: number, most: number) =>
  v.pipe(v.number(), v.integer(), v.minValue(least), v.maxValue(most));

/** A rule's id: public, lower case, words joined by hyphens. */
const ruleId = v.pipe(v.string(), v.regex(/^[a-z0-9-]{1,64}$/));

const marketplace = v.pipe(v.string(), v.regex(/^[A-Z0-9]{5,20}$/));

export interface Settings {
  /** What the seller holds of `[Important]` in the subject: the sources disagree. */
  readonly importantTag: 'ignored' | 'expected';
  /** Whether Send asks first where an error was found. */
  readonly guard: 'prompt' | 'off';
  /** Whether the toolbar button carries numbers. */
  readonly badge: 'shown' | 'hidden';
  readonly rulesOff: readonly string[];
}

export const settings = stored<Settings>({
  key: 'settings',
  area: 'local',
  schema: v.object({
    importantTag: v.optional(v.picklist(['ignored', 'expected']), 'ignored'),
    guard: v.optional(v.picklist(['prompt', 'off']), 'prompt'),
    badge: v.optional(v.picklist(['shown', 'hidden']), 'shown'),
    rulesOff: v.optional(v.array(ruleId), []),
  }),
  fallback: { importantTag: 'ignored', guard: 'prompt', badge: 'shown', rulesOff: [] },
});

export const mostRecipes = 60;

/** A step of a structural path, such as `kat-textarea[name="reply"]:1`, `#root` or `#frame`; never any text. */
const recipeStep = v.pipe(
  v.string(),
  v.maxLength(240),
  v.regex(/^(?:#root|#frame|[a-z][\w.-]{0,60}(?:\[[a-z-]{1,24}="[^"<>]{1,40}"\]){0,8}:\d{1,4})$/),
);

export type Recipes = Readonly<Record<string, readonly string[]>>;

/** Where the seller's message box is, as they picked it, by host and kind of page. */
export const recipes = stored<Recipes>({
  key: 'recipes',
  area: 'local',
  schema: v.pipe(
    v.record(
      v.pipe(v.string(), v.regex(/^[a-z\d.-]{4,80} [a-z]{4,12}$/)),
      v.pipe(v.array(recipeStep), v.minLength(1), v.maxLength(48)),
    ),
    v.maxEntries(mostRecipes),
  ),
  fallback: {},
});

/** What contact reasons that stand in no table mean, as the seller said, by their label on the page. */
export const reasonNames = stored<ReasonNames>({
  key: 'reason-names',
  area: 'local',
  schema: v.pipe(
    v.record(v.pipe(v.string(), v.minLength(1), v.maxLength(longestReasonLabel)), v.picklist(namedReasons)),
    v.maxEntries(mostNamedReasons),
  ),
  fallback: {},
});

export interface QuotaSettings {
  /** Messages kept back. */
  readonly reserve: number;
  readonly warnPercent: number;
  /** When the marketplace's day begins, in minutes after its midnight. */
  readonly dayStartMinutes: number;
  readonly countReplies: boolean;
  /** Over how many days orders are averaged where nothing else is said. */
  readonly windowDays: number;
  /** What other tools send in a day, by marketplace id. */
  readonly otherSends: Readonly<Record<string, number>>;
}

export const quotaSettings = stored<QuotaSettings>({
  key: 'quota',
  area: 'local',
  schema: v.object({
    reserve: v.optional(whole(0, mostOrders), 200),
    warnPercent: v.optional(whole(1, 100), 80),
    dayStartMinutes: v.optional(whole(0, 1439), 0),
    countReplies: v.optional(v.boolean(), true),
    windowDays: v.optional(whole(1, mostDays), 7),
    otherSends: v.optional(v.record(marketplace, whole(0, mostOrders)), {}),
  }),
  fallback: {
    reserve: 200,
    warnPercent: 80,
    dayStartMinutes: 0,
    countReplies: true,
    windowDays: 7,
    otherSends: {},
  },
});

export type OrderVolumes = Readonly<Record<string, OrderVolume>>;

const volumesSchema = v.record(
  marketplace,
  v.object({ orders: whole(0, mostOrders), days: whole(1, mostDays) }),
);

/** By marketplace id. */
export const orderVolumes = stored<OrderVolumes>({
  key: 'order-volumes',
  area: 'local',
  schema: volumesSchema,
  fallback: {},
});

export interface VolumeHistory {
  /** Null before the first look. */
  readonly current: OrderVolumes | null;
  /** Oldest first. */
  readonly earlier: readonly EarlierVolumes[];
}

/** Which order volumes held until when, so that a day keeps the limit it had. The background alone writes it. */
export const volumeHistory = stored<VolumeHistory>({
  key: 'volume-history',
  area: 'local',
  schema: v.object({
    current: v.nullable(volumesSchema),
    earlier: v.array(v.object({ until: whole(0, 8.64e15), volumes: volumesSchema })),
  }),
  fallback: { current: null, earlier: [] },
});

export interface Health {
  readonly countMayBeLow: boolean;
  /** Epoch milliseconds. */
  readonly since: number | null;
  readonly why: 'not-stored' | 'damaged' | null;
}

/** How an older version said that the count may be low; `signs.ts` reads it. */
export const oldHealth = stored<Health>({
  key: 'health',
  area: 'local',
  schema: v.object({
    countMayBeLow: v.boolean(),
    since: v.nullable(whole(0, 8.64e15)),
    why: v.nullable(v.picklist(['not-stored', 'damaged'])),
  }),
  fallback: { countMayBeLow: false, since: null, why: null },
});

/** What the seller has understood of the count's health. */
export const understood = stored<Understood>({
  key: 'understood',
  area: 'local',
  schema: v.object({ until: whole(0, 8.64e15), keys: v.array(v.pipe(v.string(), v.maxLength(200))) }),
  fallback: nothingUnderstood,
});

/** When the counts were last brought back from the second copy. */
export const restored = stored<{ readonly at: number | null }>({
  key: 'restored',
  area: 'local',
  schema: v.object({ at: v.nullable(whole(0, 8.64e15)) }),
  fallback: { at: null },
});
