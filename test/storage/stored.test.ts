import * as v from 'valibot';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { wipe } from './fake-browser';

const fake = await vi.hoisted(async () => (await import('./fake-browser')).makeFakeBrowser());
vi.mock('webextension-polyfill', () => ({ default: fake }));

const { stored } = await import('../../src/storage/stored');
const { damage } = await import('../../src/storage/damage');
const values = await import('../../src/storage/values');

const counter = stored({
  key: 'counter',
  area: 'local',
  schema: v.object({ n: v.number() }),
  fallback: { n: 0 },
});

const local = fake.storage.local.values;
const settled = () => new Promise(resolve => setImmediate(resolve));

beforeEach(() => wipe(fake));

describe('a stored value', () => {
  it('reads as its fallback until it is set, and the fallback is not written', async () => {
    expect(await counter.get()).toEqual({ n: 0 });
    expect(local.size).toBe(0);
  });

  it('comes back as it was set', async () => {
    await counter.set({ n: 7 });
    expect(await counter.get()).toEqual({ n: 7 });
    expect(local.get('counter')).toEqual({ n: 7 });
  });

  it('refuses to be set to what its schema does not allow', async () => {
    await expect(counter.set({ n: 'x' as unknown as number })).rejects.toThrow();
    expect(local.size).toBe(0);
  });

  it('keeps every one of many updates begun at once', async () => {
    await Promise.all(Array.from({ length: 50 }, () => counter.update(({ n }) => ({ n: n + 1 }))));
    expect(await counter.get()).toEqual({ n: 50 });
  });

  it('goes on after a failed update', async () => {
    fake.control.fault = () => 'refused';
    await expect(counter.update(({ n }) => ({ n: n + 1 }))).rejects.toThrow('storage refused');
    fake.control.fault = () => 'none';
    expect(await counter.update(({ n }) => ({ n: n + 1 }))).toEqual({ n: 1 });
  });

  it('takes no list for an object, though every field may be left out', async () => {
    await fake.storage.local.set({ quota: [1, 2, 3] });
    expect(await values.quotaSettings.get()).toEqual(values.quotaSettings.fallback);
    expect(local.get('damaged:quota')).toMatchObject([{ value: [1, 2, 3] }]);
  });

  it('tells its listeners until their signal ends', async () => {
    const seen: unknown[] = [];
    const end = new AbortController();
    counter.watch(value => seen.push(value), end.signal);
    await counter.set({ n: 1 });
    await fake.storage.local.set({ other: 1, counter: 'damaged' });
    await fake.storage.local.remove('counter');
    await settled();
    end.abort();
    await counter.set({ n: 2 });
    await settled();
    expect(seen).toEqual([{ n: 1 }, { n: 0 }, { n: 0 }]);
    expect(fake.storage.onChanged.listeners.size).toBe(0);
  });

  it('is not watched by a signal that has ended', () => {
    counter.watch(() => undefined, AbortSignal.abort());
    damage.watch(() => undefined, AbortSignal.abort());
    expect(fake.storage.onChanged.listeners.size).toBe(0);
  });
});

const damagedShapes: readonly unknown[] = [
  null,
  0,
  -1,
  '',
  'text',
  true,
  [],
  [1, 2],
  [{}],
  {},
  { n: null },
  { n: '7' },
  { n: {} },
  { reserve: -1 },
  { reserve: 1.5 },
  { warnPercent: 0 },
  { warnPercent: 101 },
  { dayStartMinutes: 1440 },
  { dayStartMinutes: '0' },
  { countReplies: 'yes' },
  { windowDays: 91 },
  { importantTag: 'sometimes' },
  { guard: null },
  { badge: 'sometimes' },
  { rulesOff: ['No Such Spelling'] },
  { rulesOff: 'all' },
  { constructor: { orders: 1, days: 1 } },
  { A1PA6795UKMFR9: { orders: -1, days: 7 } },
  { A1PA6795UKMFR9: { orders: 1, days: 0 } },
  { A1PA6795UKMFR9: null },
  { countMayBeLow: 1, since: null, why: null },
  { rows: [], folded: null },
];

const declared = [counter, values.settings, values.quotaSettings, values.orderVolumes, values.oldHealth];

describe('a damaged value', () => {
  it.each(declared.map(value => [value.key, value] as const))(
    '%s, of every shape, reads as the fallback or as valid, and is never lost',
    async (key, value) => {
      for (const shape of damagedShapes) {
        wipe(fake);
        local.set(key, shape);
        const damaged = value.isDamaged({ [key]: shape });
        const read = await value.get();
        if (damaged) expect(read).toEqual(value.fallback);
        expect(local.get(key)).toEqual(shape);
        expect(await damage.get()).toEqual(damaged ? [key] : []);
      }
    },
  );

  it('is still there after it was overwritten', async () => {
    local.set('counter', { n: 'seven' });
    await counter.set({ n: 8 });
    expect(await counter.get()).toEqual({ n: 8 });
    expect(local.get('damaged:counter')).toEqual([
      { since: expect.any(Number) as number, value: { n: 'seven' } },
    ]);
  });

  it('is not overwritten where it could not be kept aside', async () => {
    local.set('counter', 'seven');
    fake.control.fault = operation => (operation.startsWith('set damaged:') ? 'refused' : 'none');
    await expect(counter.set({ n: 8 })).rejects.toThrow('storage refused');
    expect(local.get('counter')).toBe('seven');
  });

  it('is kept once, however often it is read', async () => {
    local.set('counter', 'seven');
    await Promise.all([counter.get(), counter.get(), counter.get()]);
    expect(local.get('damaged:counter')).toHaveLength(1);
  });

  it('is kept beside earlier ones, but not without end', async () => {
    for (let n = 0; n < 9; n++) {
      local.set('counter', `damage ${n}`);
      await counter.get();
    }
    const kept = local.get('damaged:counter') as { value: string }[];
    expect(kept.map(({ value }) => value)).toEqual([4, 5, 6, 7, 8].map(n => `damage ${n}`));
  });

  it('can be observed', async () => {
    const listener = vi.fn();
    const end = new AbortController();
    damage.watch(listener, end.signal);
    local.set('counter', 'seven');
    await counter.get();
    await settled();
    expect(listener).toHaveBeenCalledOnce();
    end.abort();
    expect(fake.storage.onChanged.listeners.size).toBe(0);
  });
});

describe('the declared values', () => {
  it('open what an older version wrote', async () => {
    local.set('quota', { reserve: 50 });
    expect(await values.quotaSettings.get()).toEqual({ ...values.quotaSettings.fallback, reserve: 50 });
    local.set('settings', {});
    expect(await values.settings.get()).toEqual(values.settings.fallback);
  });

  it('write their defaults out', async () => {
    await values.settings.update(old => old);
    expect(local.get('settings')).toEqual({
      importantTag: 'ignored',
      guard: 'prompt',
      badge: 'shown',
      rulesOff: [],
    });
  });

  it('have fallbacks that their own schemas accept', () => {
    for (const value of declared) expect(value.isDamaged({ [value.key]: value.fallback })).toBe(false);
  });

  it('do not let a stored name reach a prototype', async () => {
    local.set('order-volumes', JSON.parse('{"__proto__":{"orders":1,"days":1}}'));
    expect(Object.getPrototypeOf(await values.orderVolumes.get())).toBe(Object.prototype);
    expect(Object.prototype).not.toHaveProperty('orders');
  });
});
