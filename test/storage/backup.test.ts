import fc from 'fast-check';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { dayRows } from '../quota/invented-days';
import { mutations } from '../proof/mutations';
import { wipe } from './fake-browser';

const fake = await vi.hoisted(async () => (await import('./fake-browser')).makeFakeBrowser());
vi.mock('webextension-polyfill', () => ({ default: fake }));

const { readBackup, spellBackup, mostBytes } = await import('../../src/storage/backup');
const { holdBackupLaws } = await import('../proof/backups');

beforeEach(() => wipe(fake));

const { backup, exportedAt: now } = await import('../proof/valid-export');

type Raw = Record<string, unknown>;
const raw = (): Raw => JSON.parse(spellBackup(backup, now)) as Raw;
const read = (text: string) => readBackup(new Blob([text]));
const readRaw = (change: Raw) => read(JSON.stringify({ ...raw(), ...change }));
const day = (change: Raw) => ({ days: [{ ...backup.days[0], ...change }] });

describe('an export', () => {
  it('is read back as it was', async () => {
    expect(await read(spellBackup(backup, now))).toEqual({ backup });
  });

  it('is read back whatever the days are', async () => {
    await fc.assert(
      fc.asyncProperty(dayRows, async days => {
        expect(await read(spellBackup({ ...backup, days }, now))).toEqual({ backup: { ...backup, days } });
      }),
      { numRuns: 30 },
    );
  });

  it('of a version that knew fewer options has the defaults for the rest', async () => {
    const { otherSends: _, ...older } = backup.quota;
    expect(await readRaw({ quota: older })).toEqual({
      backup: { ...backup, quota: { ...older, otherSends: {} } },
    });
  });

  it('writes nothing into the store by being read', async () => {
    await readRaw({ settings: { guard: 7 } });
    await read(spellBackup(backup, now));
    expect(fake.storage.local.values.size).toBe(0);
  });
});

describe('a file that is none', () => {
  it.each<readonly [string, string, string]>([
    ['nothing', '', 'not-json'],
    ['text', 'Dear Sir', 'not-json'],
    ['cut off', spellBackup(backup, now).slice(0, -9), 'not-json'],
    ['our own table', '\ufeffday,country\r\n', 'csv'],
    ['a list', '[]', 'other-json'],
    ['nothing at all', 'null', 'other-json'],
    ['another object', '{"version":1}', 'other-json'],
    ['a newer version', '{"format":"second-look","version":2,"days":{}}', 'newer'],
    ['an unknown part', JSON.stringify({ ...raw(), more: 1 }), 'other-json'],
    [
      'a name every object has',
      spellBackup(backup, now).replace('"emoji"', '{"__proto__":{"a":1}}'),
      'other-json',
    ],
  ])('%s', async (_, text, problem) => {
    expect(await read(text)).toMatchObject({ problem });
  });

  it('is refused unread where it is too large', async () => {
    const text = vi.fn();
    expect(await readBackup({ size: mostBytes + 1, text } as unknown as Blob)).toMatchObject({
      problem: 'too-large',
    });
    expect(text).not.toHaveBeenCalled();
  });

  it.each<readonly [string, Raw, string, string]>([
    ['a day that is none', day({ day: '2026-02-30' }), 'wrong-day', '2026-02-30'],
    ['a count below 0', day({ confirmed: -1 }), 'wrong-day', '2026-09-01'],
    ['a count that is not whole', day({ confirmed: 12.5 }), 'wrong-day', '2026-09-01'],
    ['more replies than sends', day({ replies: 13 }), 'wrong-day', '2026-09-01'],
    ['a marketplace that is none', day({ marketplaceId: '<b>' }), 'wrong-day', '2026-09-01'],
    ['a day with something more', day({ text: 'Hello' }), 'wrong-day', '2026-09-01'],
    ['a day of another shape', { days: [7] }, 'wrong-day', '#1'],
    ['a day twice', { days: [backup.days[0], backup.days[0]] }, 'twice', '2026-09-01'],
    [
      'an unknown choice',
      { settings: { ...backup.settings, guard: 'always' } },
      'wrong-settings',
      'settings',
    ],
    ['an unknown option', { quota: { ...backup.quota, mode: 1 } }, 'wrong-settings', 'quota'],
    ['a percentage over 100', { quota: { ...backup.quota, warnPercent: 101 } }, 'wrong-settings', 'quota'],
    [
      'orders that are no number',
      { orderVolumes: { A1PA6795UKMFR9: { orders: '9', days: 7 } } },
      'wrong-settings',
      'orderVolumes',
    ],
    [
      'volumes with something more',
      { orderVolumes: { A1PA6795UKMFR9: { orders: 9, days: 7, x: 1 } } },
      'wrong-settings',
      'orderVolumes',
    ],
    ['volumes as a list', { orderVolumes: [] }, 'wrong-settings', 'orderVolumes'],
  ])('%s', async (_, change, problem, where) => {
    expect(await readRaw(change)).toEqual({ problem, where });
  });
});

describe('a valid export changed at random', () => {
  // `npm run proof -- --full --only exports` for all of R22.
  it('is refused, or holds nothing that is not valid', async () => {
    const laws = fc.asyncProperty(mutations(spellBackup(backup, now)), async text => {
      await holdBackupLaws(text);
    });
    await fc.assert(laws, { numRuns: 400 });
  });
});
