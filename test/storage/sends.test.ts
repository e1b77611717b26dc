import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { SendEvent } from '../../src/quota/tally';
import { japan, noon, sendEvent } from '../quota/invented-sends';
import { wipe } from './fake-browser';

const fake = await vi.hoisted(async () => (await import('./fake-browser')).makeFakeBrowser());
vi.mock('webextension-polyfill', () => ({ default: fake }));

const sends = await import('../../src/storage/sends');
const { readAllDays, readTally } = await import('../../src/storage/tally');
const { packSends } = await import('../../src/storage/pack-sends');
const { orderVolumes } = await import('../../src/storage/values');
const { noteVolumes } = await import('../../src/storage/volume-history');
const { acknowledge } = await import('../../src/storage/signs');

const local = fake.storage.local.values;
const hour = 3_600_000;

const send = (part: Partial<SendEvent> = {}): SendEvent => sendEvent({ id: sends.newSendId(), ...part });

const home = { salt: '0'.repeat(32) };

const keysOf = (prefix: string): readonly string[] => [...local.keys()].filter(key => key.startsWith(prefix));

const total = async (): Promise<number> =>
  (await readAllDays(noon)).reduce((sum, row) => sum + row.confirmed + row.unconfirmed, 0);

beforeEach(() => {
  wipe(fake);
  local.set('home', home);
});

describe('recordSend', () => {
  it('has begun to write before it returns', () => {
    const event = send();
    void sends.recordSend(event);
    expect(fake.control.operations).toEqual([`set send:${event.id}`]);
  });

  it('writes nothing but what it was given, under a key of its own', async () => {
    const event = send();
    await sends.recordSend(event);
    expect([...local]).toEqual([
      ['home', home],
      [`send:${event.id}`, event],
    ]);
  });

  it('stores no more than a send is, and a marketplace that cannot be as not known', async () => {
    const event = { ...send({ marketplaceId: 'made <up>' }), text: 'words of the message' };
    await sends.recordSend(event);
    expect(local.get(`send:${event.id}`)).toEqual(send({ id: event.id, marketplaceId: null }));
    expect(await total()).toBe(1);
  });

  it('throws where the extension is gone from under the page', async () => {
    const { storage } = fake;
    Object.assign(fake, { storage: undefined });
    await expect(sends.recordSend(send())).rejects.toThrow(TypeError);
    Object.assign(fake, { storage });
  });

  it('tries once more where the store refuses', async () => {
    let refusals = 1;
    fake.control.fault = () => (refusals-- > 0 ? 'refused' : 'none');
    await sends.recordSend(send());
    expect(await total()).toBe(1);
    expect((await readTally()).mayBeLow).toBe(false);
  });

  it('throws, and says that the count may be low, where the store refuses again', async () => {
    fake.control.fault = operation => (operation.startsWith('set send:') ? 'refused' : 'none');
    await expect(sends.recordSend(send())).rejects.toThrow('storage refused');
    const { mayBeLow, signs } = await readTally(noon);
    expect(mayBeLow).toBe(true);
    expect(signs).toMatchObject([{ why: 'not-stored', since: noon }]);
  });

  it('throws the first reason where not even that can be written', async () => {
    fake.control.fault = () => 'refused';
    await expect(sends.recordSend(send())).rejects.toThrow('storage refused');
  });

  it('turns an unconfirmed send into a confirmed one', async () => {
    const event = send({ confirmed: false });
    await sends.recordSend(event);
    expect((await readTally(noon)).rows).toMatchObject([{ confirmed: 0, unconfirmed: 1 }]);
    await sends.recordSend({ ...event, confirmed: true });
    expect((await readTally(noon)).rows).toMatchObject([{ confirmed: 1, unconfirmed: 0 }]);
  });

  it('counts every one of 400 sends at once', async () => {
    await Promise.all(Array.from({ length: 400 }, () => sends.recordSend(send())));
    expect(await total()).toBe(400);
  });
});

describe('newSendId', () => {
  it('makes ids that the store takes and that do not repeat', async () => {
    const ids = Array.from({ length: 1000 }, sends.newSendId);
    expect(new Set(ids).size).toBe(1000);
    for (const id of ids) expect(id).toMatch(/^[0-9a-f]{24}$/);
  });
});

describe('packSends', () => {
  it('leaves today alone, and yesterday for its first hour', async () => {
    await sends.recordSend(send());
    await packSends(noon + 12 * hour + hour - 1);
    expect(keysOf('days')).toEqual([]);
    expect(keysOf('send:')).toHaveLength(1);
  });

  it('turns past days into rows and takes their sends away', async () => {
    await orderVolumes.set({ [japan]: { orders: 819, days: 7 } });
    await sends.recordSend(send());
    await sends.recordSend(send({ mode: 'reply' }));
    await sends.recordSend(send({ confirmed: false, mode: 'reply' }));
    await sends.recordSend(send({ at: noon + 24 * hour }));
    await packSends(noon + 24 * hour);
    expect(local.get('days:2026-05')).toEqual({ [japan]: 'c2.1.1.1..wx' });
    expect([...local.keys()].filter(key => key.startsWith('send:'))).toHaveLength(1);
    expect(await total()).toBe(4);
  });

  it('keeps the limit a day once had', async () => {
    await orderVolumes.set({ [japan]: { orders: 819, days: 7 } });
    await sends.recordSend(send());
    await packSends(noon + 24 * hour);
    await orderVolumes.set({ [japan]: { orders: 7, days: 7 } });
    await sends.recordSend(send());
    await packSends(noon + 25 * hour);
    expect(await readAllDays(noon)).toMatchObject([{ confirmed: 2, limit: 1185 }]);
  });

  it('gives days before the first look the volumes found then', async () => {
    await orderVolumes.set({ [japan]: { orders: 819, days: 7 } });
    await sends.recordSend(send());
    await noteVolumes(noon + 24 * hour);
    expect(await readAllDays(noon)).toMatchObject([{ limit: 1185 }]);
  });

  it('gives a day the limit it ended with, though it is packed under a later one', async () => {
    await orderVolumes.set({ [japan]: { orders: 819, days: 7 } });
    await noteVolumes(noon);
    await sends.recordSend(send());
    await sends.recordSend(send({ at: noon + 24 * hour }));
    await orderVolumes.set({ [japan]: { orders: 7, days: 7 } });
    await noteVolumes(noon + 13 * hour);
    const both = [{ limit: 1185 }, { limit: 605 }];
    expect(await readAllDays(noon)).toMatchObject(both);
    await packSends(noon + 72 * hour);
    expect(await readAllDays(noon)).toMatchObject(both);
  });

  it('does not count a send that is written again after it was packed', async () => {
    const event = send();
    await sends.recordSend(event);
    await packSends(noon + 24 * hour);
    await sends.recordSend(event);
    expect(await total()).toBe(1);
    await packSends(noon + 25 * hour);
    expect(await total()).toBe(1);
    expect([...local.keys()]).toEqual(['home', 'days:2026-05', 'folded']);
  });

  it('forgets ids that cannot come again', async () => {
    for (let day = 0; day < 30; day++) {
      await sends.recordSend(send({ at: noon + day * 24 * hour }));
      await packSends(noon + day * 24 * hour);
    }
    expect(Object.keys(local.get('folded') as object).length).toBeLessThanOrEqual(4);
    expect(await total()).toBe(30);
  });

  it('neither loses nor doubles when the clock leaps ahead and back', async () => {
    await sends.recordSend(send());
    await packSends(noon + 400 * 24 * hour);
    await sends.recordSend(send({ at: noon + hour }));
    await packSends(noon + hour);
    await packSends(noon - 400 * 24 * hour);
    await packSends(noon + 48 * hour);
    expect(await total()).toBe(2);
  });
});

describe('damage', () => {
  it('leaves a send that cannot be read where it is, and says so', async () => {
    const shapes = [null, 1, 'x', [], {}, { ...send(), at: -1 }, { ...send(), mode: 'other' }, send()];
    shapes.forEach((shape, n) => local.set(`send:damaged-${n}`, shape));
    await sends.recordSend(send());
    await packSends(noon + 72 * hour);
    expect(await total()).toBe(1);
    expect((await readTally(noon)).mayBeLow).toBe(true);
    shapes.forEach((shape, n) => expect(local.get(`send:damaged-${n}`)).toEqual(shape));
  });

  it('of the packed days is said and kept, and today still counts', async () => {
    local.set('days:2026-05', { rows: 'gone' });
    await sends.recordSend(send());
    await sends.recordSend(send({ at: noon + 48 * hour }));
    expect(await readTally(noon)).toMatchObject({
      mayBeLow: true,
      rows: [{ confirmed: 1 }, { confirmed: 1 }],
    });
    await packSends(noon + 48 * hour);
    expect(await total()).toBe(2);
    expect(local.get('damaged:days:2026-05')).toMatchObject([{ value: { rows: 'gone' } }]);
    const { signs } = await readTally(noon);
    expect(signs).toMatchObject([{ why: 'damaged', key: 'days:2026-05' }]);
    await acknowledge(signs, Date.now());
    expect((await readTally(noon)).mayBeLow).toBe(false);
  });
});

describe('watchSends', () => {
  it('calls on sends and on packed days until its signal ends', async () => {
    const listener = vi.fn();
    const end = new AbortController();
    sends.watchSends(listener, end.signal);
    await sends.recordSend(send());
    await fake.storage.local.set({ other: 1 });
    await packSends(noon + 72 * hour);
    await new Promise(resolve => setImmediate(resolve));
    expect(listener).toHaveBeenCalledTimes(3);
    end.abort();
    sends.watchSends(listener, end.signal);
    expect(fake.storage.onChanged.listeners.size).toBe(0);
  });
});

describe('what an older version stored', () => {
  const oldRow = {
    day: '2026-05-11',
    marketplaceId: japan,
    confirmed: 5,
    unconfirmed: 2,
    replies: 1,
    limit: 1185,
  };
  const old = { rows: [oldRow], folded: [{ id: 'folded-long-ago', at: noon - 24 * hour }] };
  const opened = { ...oldRow, account: '', corrected: 0, unconfirmedReplies: 0 };

  it('opens, and is packed by month without being counted twice', async () => {
    local.set('days', old);
    await sends.recordSend(send({ id: 'folded-long-ago', at: noon - 24 * hour }));
    expect(await readAllDays(noon)).toEqual([opened]);
    await packSends(noon);
    expect(await readAllDays(noon)).toEqual([opened]);
    expect(local.has('days')).toBe(false);
    await sends.recordSend(send({ id: 'folded-long-ago', at: noon - 24 * hour }));
    expect(await total()).toBe(7);
  });

  it('is neither lost nor doubled where its packing dies at any operation', async () => {
    for (let n = 0; n < 9; n++) {
      wipe(fake);
      local.set('home', home);
      local.set('days', old);
      await sends.recordSend(send({ at: noon - 24 * hour }));
      let operation = 0;
      fake.control.fault = () => (operation++ === n ? 'refused' : 'none');
      await packSends(noon).catch(() => undefined);
      fake.control.fault = () => 'none';
      expect(await total()).toBe(8);
      await packSends(noon);
      expect(await total()).toBe(8);
    }
  });

  it('says that the count may be low until the seller has understood', async () => {
    local.set('health', { countMayBeLow: true, since: noon, why: 'damaged' });
    const { signs } = await readTally(noon);
    expect(signs).toMatchObject([{ why: 'damaged', since: noon }]);
    await acknowledge(signs, noon + hour);
    expect((await readTally(noon)).signs).toEqual([]);
  });
});
