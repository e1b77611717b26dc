import fc from 'fast-check';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { DayRow, SendEvent } from '../../src/quota/tally';
import { dayRow, dayRows } from '../quota/invented-days';
import { sendEvent } from '../quota/invented-sends';
import { wipe } from './fake-browser';

const fake = await vi.hoisted(async () => (await import('./fake-browser')).makeFakeBrowser());
vi.mock('webextension-polyfill', () => ({ default: fake }));

const { importBackup } = await import('../../src/storage/import-backup');
const { orderVolumes, quotaSettings, settings } = await import('../../src/storage/values');
const { readAllDays } = await import('../../src/storage/tally');
const { recordSend } = await import('../../src/storage/sends');

beforeEach(() => wipe(fake));

const germany = 'A1PA6795UKMFR9';
const noon = Date.UTC(2026, 8, 2, 12);
const send = (n: number, part: Partial<SendEvent> = {}): SendEvent =>
  sendEvent({ id: `send-${String(n).padStart(8, '0')}`, at: noon, marketplaceId: germany, ...part });
const today = dayRow({ day: '2026-09-02', confirmed: 2 });
const importDays = (rows: readonly DayRow[]) => importBackup(rows, null);
const days = () => readAllDays(noon);
const spelt = (rows: readonly DayRow[]): readonly string[] =>
  rows.map(row => JSON.stringify(row, Object.keys(today).sort())).sort();

describe('days of an export', () => {
  it('come back into an empty store as they were, once however often they come', async () => {
    await fc.assert(
      fc.asyncProperty(dayRows, async rows => {
        wipe(fake);
        await importDays(rows);
        expect(spelt(await days())).toEqual(spelt(rows));
        await importDays(rows);
        expect(spelt(await days())).toEqual(spelt(rows));
      }),
      { numRuns: 30 },
    );
  });

  it('count today once, sends that are still on their own among them', async () => {
    await recordSend(send(1));
    await recordSend(send(2));
    await importDays([today]);
    expect(await days()).toEqual([today]);
    await importDays([{ ...today, confirmed: 5 }]);
    await importDays([{ ...today, confirmed: 5 }]);
    expect(await days()).toEqual([{ ...today, confirmed: 5 }]);
    await recordSend(send(3));
    expect(await days()).toEqual([{ ...today, confirmed: 6 }]);
  });

  it('leave a send that was never confirmed here as it is', async () => {
    await recordSend(send(1, { confirmed: false, mode: 'reply' }));
    await importDays([{ ...today, confirmed: 1, replies: 1 }]);
    const once = await days();
    expect(once).toEqual([{ ...today, confirmed: 1, replies: 1, unconfirmed: 1, unconfirmedReplies: 1 }]);
    await importDays([{ ...today, confirmed: 1, replies: 1 }]);
    expect(await days()).toEqual(once);
  });

  it('write nothing where nothing is new', async () => {
    await recordSend(send(1));
    fake.control.operations = [];
    await importDays([{ ...today, confirmed: 1 }]);
    expect(fake.control.operations.filter(operation => operation.startsWith('set'))).toEqual([]);
  });
});

describe('days and options together', () => {
  const options = {
    settings: { ...settings.fallback, rulesOff: ['emoji'] },
    quota: { ...quotaSettings.fallback, reserve: 50 },
    orderVolumes: { [germany]: { orders: 819, days: 7 } },
  };
  const present = () => Promise.all([days(), settings.get(), quotaSettings.get(), orderVolumes.get()]);

  it('are written at once: both, or neither where the store refuses', async () => {
    const before = await present();
    fake.control.fault = name => (name.startsWith('set') ? 'refused' : 'none');
    await expect(importBackup([today], options)).rejects.toThrow();
    fake.control.fault = () => 'none';
    expect(await present()).toEqual(before);
    fake.control.operations = [];
    await importBackup([today], options);
    expect(await present()).toEqual([[today], options.settings, options.quota, options.orderVolumes]);
    expect(fake.control.operations.filter(operation => operation.startsWith('set'))).toHaveLength(1);
  });

  it('are refused together where an option cannot be', async () => {
    const wrong = { ...options, quota: { ...options.quota, warnPercent: 101 } };
    await expect(importBackup([today], wrong)).rejects.toThrow();
    expect(fake.storage.local.values.size).toBe(0);
  });

  it('keep a damaged option aside', async () => {
    fake.storage.local.values.set('quota', 'damaged');
    await importBackup([], options);
    expect(fake.storage.local.values.get('damaged:quota')).toMatchObject([{ value: 'damaged' }]);
    expect(await quotaSettings.get()).toEqual(options.quota);
  });
});
