import { describe, expect, it } from 'vitest';
import { marketplaceById } from '../../src/marketplaces';
import { popupModel, type PopupInputs } from '../../src/popup/popup-model';
import { calendarOf } from '../../src/quota/calendar';
import { dayOf } from '../../src/quota/day';
import type { OrderVolume } from '../../src/quota/limit';
import type { Correction, DayRow } from '../../src/quota/tally';
import type { QuotaSettings } from '../../src/storage/values';
import { dayRow } from '../quota/invented-days';
import { untouchedQuota } from '../storage/untouched-options';

const us = 'ATVPDKIKX0DER';
const germany = 'A1PA6795UKMFR9';
const britain = 'A1F83G8C2ARO7P';
// 18:48:10 on 11 August in Los Angeles, 03:48:10 on 12 August in Berlin.
const now = Date.parse('2026-08-12T01:48:10Z');

const row = (
  marketplaceId: string | null,
  day: string,
  confirmed: number,
  more: Partial<DayRow> = {},
): DayRow => dayRow({ day, marketplaceId, confirmed, ...more });

const volume: OrderVolume = { orders: 819, days: 7 };

const inputs = (
  rows: readonly DayRow[],
  volumes: Readonly<Record<string, OrderVolume>>,
  change: Partial<QuotaSettings> & {
    readonly at?: number;
    readonly mayBeLow?: boolean;
    readonly corrections?: readonly Correction[];
  } = {},
): PopupInputs => {
  const { at = now, mayBeLow = false, corrections = [], ...quotaChange } = change;
  const quota: QuotaSettings = { ...untouchedQuota, ...quotaChange };
  const calendar = calendarOf({ volumes, dayStartMinutes: quota.dayStartMinutes });
  const tally = { rows, calendar, volumes, quota, corrections, mayBeLow, signs: [] };
  return { tally, watching: true, isFrontUnread: false, now: at };
};

describe('the popup model', () => {
  it('has no row, no limit and no end of day before anything is known', () => {
    expect(popupModel(inputs([], {}))).toMatchObject({
      rows: [],
      total: { sent: 0, limit: null, level: 'none' },
      worst: null,
      ends: null,
      staleAt: null,
    });
  });

  it('counts sends without an order volume, and claims no limit', () => {
    const model = popupModel(inputs([row(us, '2026-08-11', 12)], {}));
    expect(model.total).toMatchObject({ sent: 12, limit: null, share: 0, level: 'none' });
    expect(model.rows[0]?.volume).toBeNull();
  });

  it('shows a fresh day at zero, with the limit of the volume', () => {
    const model = popupModel(inputs([row(us, '2026-08-10', 900)], { [us]: volume }));
    expect(model.total).toMatchObject({ sent: 0, limit: 1185, share: 0, level: 'fine' });
    expect(model.total.reserveShare).toBeCloseTo(985 / 1185);
  });

  it.each([
    [947, 'fine'],
    [948, 'warn'],
    [1184, 'warn'],
    [1185, 'over'],
    [1204, 'over'],
  ])('puts %i of 1,185 at %s', (sent, level) => {
    const model = popupModel(inputs([row(us, '2026-08-11', sent)], { [us]: volume }));
    expect(model.total.level).toBe(level);
    expect(model.worst?.level).toBe(level);
  });

  it('warns where the reserve begins, if that comes before the warn level', () => {
    const rows = [row(us, '2026-08-11', 700)];
    expect(popupModel(inputs(rows, { [us]: volume }, { reserve: 500 })).total.level).toBe('warn');
  });

  it('marks no reserve where it is none or swallows the limit', () => {
    for (const reserve of [0, 1185, 9999]) {
      const { total } = popupModel(inputs([], { [us]: volume }, { reserve }));
      expect(total).toMatchObject({ reserveShare: 1, level: 'fine' });
    }
  });

  it('keeps unconfirmed sends apart from the count', () => {
    const rows = [row(us, '2026-08-11', 214, { unconfirmed: 2 })];
    expect(popupModel(inputs(rows, { [us]: volume })).total).toMatchObject({ sent: 214, unsure: 2 });
  });

  it('leaves replies out where they do not count', () => {
    const rows = [row(us, '2026-08-11', 10, { replies: 4, unconfirmed: 3, unconfirmedReplies: 1 })];
    const { total } = popupModel(inputs(rows, { [us]: volume }, { countReplies: false }));
    expect(total).toMatchObject({ sent: 6, unsure: 2 });
  });

  it('takes of each marketplace its own today, fullest first, and sums them', () => {
    const rows = [
      row(us, '2026-08-11', 100),
      row(us, '2026-08-12', 7),
      row(germany, '2026-08-12', 500),
      row(germany, '2026-08-11', 650),
    ];
    const model = popupModel(inputs(rows, { [us]: volume, [germany]: { orders: 120, days: 7 } }));
    expect(model.rows.map(({ marketplaceId, sent }) => [marketplaceId, sent])).toEqual([
      [germany, 500],
      [us, 100],
    ]);
    expect(model.total).toMatchObject({ sent: 600, limit: 1185 + 685, level: 'fine' });
    expect(model.worst).toMatchObject({ marketplaceId: germany, level: 'warn' });
  });

  it('has no total limit while one marketplace with sends has none', () => {
    const here = calendarOf({ volumes: {}, dayStartMinutes: 0 }).zoneOf(null);
    const model = popupModel(inputs([row(null, dayOf(now, here, 0), 1)], { [us]: volume }));
    expect(model.rows).toHaveLength(2);
    expect(model.total).toMatchObject({ sent: 1, limit: null, level: 'none' });
  });

  it('says when the first day ends, and that the others end later', () => {
    const model = popupModel(inputs([], { [us]: volume, [britain]: volume }));
    expect(model.ends).toMatchObject({ minutes: 311, timeZone: 'America/Los_Angeles' });
    expect(model.endsDiffer).toBe(true);
    expect(popupModel(inputs([], { [us]: volume })).endsDiffer).toBe(false);
  });

  it('follows the start of the day', () => {
    const { ends } = popupModel(inputs([], { [us]: volume }, { dayStartMinutes: 19 * 60 }));
    expect(ends).toMatchObject({ minutes: 11, dayStartMinutes: 1140 });
  });

  it('rolls over at the very end of the day', () => {
    const rows = [row(us, '2026-08-11', 214)];
    const midnight = Date.parse('2026-08-12T07:00:00Z');
    const before = popupModel(inputs(rows, { [us]: volume }, { at: midnight - 1 }));
    expect(before).toMatchObject({ total: { sent: 214 }, ends: { minutes: 0 }, staleAt: midnight });
    expect(popupModel(inputs(rows, { [us]: volume }, { at: midnight })).total.sent).toBe(0);
  });

  it('is stale when the minutes shown change', () => {
    expect(popupModel(inputs([], { [us]: volume })).staleAt).toBe(now + 50_000);
  });

  it('passes on that the count may be low, and skips marketplaces it does not know', () => {
    const model = popupModel(inputs([], { A0UNKNOWN0: volume }, { mayBeLow: true }));
    expect(marketplaceById('A0UNKNOWN0')).toBeNull();
    expect(model).toMatchObject({ mayBeLow: true, rows: [] });
  });

  it('adds what other tools send to the share, and to no count', () => {
    const { total } = popupModel(
      inputs([row(us, '2026-08-11', 900)], { [us]: volume }, { otherSends: { [us]: 100 } }),
    );
    expect(total).toMatchObject({ sent: 900, others: 100, share: 1000 / 1185, level: 'warn' });
  });

  it('has the last correction of the day to take back, of each marketplace its own', () => {
    const fix = (id: string, marketplaceId: string, at: number, by = 1): Correction => ({
      id,
      at,
      marketplaceId,
      account: '',
      by,
    });
    const corrections = [
      fix('of-today', us, now - 3000),
      fix('taken-back', us, now - 2000),
      fix('taken-back-undo', us, now - 2000, -1),
      fix('in-germany', germany, now),
      fix('of-yesterday', britain, now - 24 * 3_600_000),
    ];
    const model = popupModel(
      inputs([], { [us]: volume, [germany]: volume, [britain]: volume }, { corrections }),
    );
    const standing = new Map(model.rows.map(line => [line.marketplaceId, line.standing?.id ?? null]));
    expect(Object.fromEntries(standing)).toEqual({
      [us]: 'of-today',
      [germany]: 'in-germany',
      [britain]: null,
    });
  });

  it('keeps a marketplace without a limit whose count was taken to none', () => {
    const model = popupModel(inputs([row(us, '2026-08-11', 3, { corrected: -3 })], {}));
    expect(model.rows).toMatchObject([{ marketplaceId: us, sent: 0, corrected: -3 }]);
  });

  it('has the last fourteen days, today at the limit of now', () => {
    const { recent } = popupModel(inputs([row(us, '2026-08-10', 900)], { [us]: volume }));
    expect(recent).toHaveLength(14);
    expect(recent.slice(-2)).toMatchObject([
      { day: '2026-08-10', sent: 900 },
      { day: '2026-08-11', sent: 0 },
    ]);
  });
});

describe('the pace of the day', () => {
  const volumes = { [us]: volume, [germany]: { orders: 120, days: 7 } };
  // 18:48:10 since midnight in Los Angeles, 3:48:10 in Berlin.
  it.each([
    ['too few sends', [row(us, '2026-08-11', 9)], null],
    ['a slow day', [row(us, '2026-08-11', 700)], { kind: 'later' }],
    ['a fast day', [row(us, '2026-08-11', 1000)], { kind: 'at', minutes: 208, marketplaceId: us }],
    [
      'two fast days, of which the first counts',
      [row(us, '2026-08-11', 1000), row(germany, '2026-08-12', 600)],
      { kind: 'at', minutes: 32, marketplaceId: germany },
    ],
    ['one slow and one unsure', [row(us, '2026-08-11', 700), row(germany, '2026-08-12', 2)], null],
    ['a limit that is reached', [row(us, '2026-08-11', 1185)], null],
  ])('after %s', (_, rows, pace) => {
    expect(popupModel(inputs(rows, volumes)).pace).toEqual(pace);
  });
});
