import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { SendEvent } from '../../src/quota/tally';
import { wipe } from './fake-browser';

const fake = await vi.hoisted(async () => (await import('./fake-browser')).makeFakeBrowser());
vi.mock('webextension-polyfill', () => ({ default: fake }));

const sends = await import('../../src/storage/sends');
const { readTally } = await import('../../src/storage/tally');
const { packSends } = await import('../../src/storage/pack-sends');
const { health, orderVolumes } = await import('../../src/storage/values');

const local = fake.storage.local.values;
const hour = 3_600_000;
const noon = Date.UTC(2026, 4, 12, 3);
const japan = 'A1VC38T7YXB528';

const send = (part: Partial<SendEvent> = {}): SendEvent => ({
  id: sends.newSendId(),
  at: noon,
  marketplaceId: japan,
  mode: 'proactive',
  confirmed: true,
  account: '',
  ...part,
});

const total = async (): Promise<number> =>
  (await readTally()).rows.reduce((sum, row) => sum + row.confirmed + row.unconfirmed, 0);

beforeEach(() => wipe(fake));

describe('recordSend', () => {
  it('has begun to write before it returns', () => {
    const event = send();
    void sends.recordSend(event);
    expect(fake.control.operations).toEqual([`set send:${event.id}`]);
  });

  it('writes nothing but what it was given, under a key of its own', async () => {
    const event = send();
    await sends.recordSend(event);
    expect([...local]).toEqual([[`send:${event.id}`, event]]);
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
    expect(await health.get()).toMatchObject({ countMayBeLow: true, why: 'not-stored' });
    expect((await readTally()).mayBeLow).toBe(true);
  });

  it('throws the first reason where not even that can be written', async () => {
    fake.control.fault = () => 'refused';
    await expect(sends.recordSend(send())).rejects.toThrow('storage refused');
  });

  it('turns an unconfirmed send into a confirmed one', async () => {
    const event = send({ confirmed: false });
    await sends.recordSend(event);
    expect((await readTally()).rows).toMatchObject([{ confirmed: 0, unconfirmed: 1 }]);
    await sends.recordSend({ ...event, confirmed: true });
    expect((await readTally()).rows).toMatchObject([{ confirmed: 1, unconfirmed: 0 }]);
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
    expect(await sends.readDays()).toEqual([]);
    expect(await sends.readSends()).toHaveLength(1);
  });

  it('turns past days into rows and takes their sends away', async () => {
    await orderVolumes.set({ [japan]: { orders: 819, days: 7 } });
    await sends.recordSend(send());
    await sends.recordSend(send({ mode: 'reply' }));
    await sends.recordSend(send({ confirmed: false, mode: 'reply' }));
    await sends.recordSend(send({ at: noon + 24 * hour }));
    await packSends(noon + 24 * hour);
    expect(await sends.readDays()).toEqual([
      {
        day: '2026-05-12',
        marketplaceId: japan,
        confirmed: 2,
        unconfirmed: 1,
        replies: 1,
        unconfirmedReplies: 1,
        limit: 1185,
      },
    ]);
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
    expect(await sends.readDays()).toMatchObject([{ confirmed: 2, limit: 1185 }]);
  });

  it('does not count a send that is written again after it was packed', async () => {
    const event = send();
    await sends.recordSend(event);
    await packSends(noon + 24 * hour);
    await sends.recordSend(event);
    expect(await sends.readSends()).toEqual([]);
    expect(await total()).toBe(1);
    await packSends(noon + 25 * hour);
    expect(await total()).toBe(1);
    expect([...local.keys()]).toEqual(['days']);
  });

  it('forgets ids that cannot come again', async () => {
    for (let day = 0; day < 30; day++) {
      await sends.recordSend(send({ at: noon + day * 24 * hour }));
      await packSends(noon + day * 24 * hour);
    }
    const days = local.get('days') as { folded: unknown[] };
    expect(days.folded.length).toBeLessThanOrEqual(3);
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
    expect((await readTally()).mayBeLow).toBe(true);
    shapes.forEach((shape, n) => expect(local.get(`send:damaged-${n}`)).toEqual(shape));
  });

  it('of the packed days is said and kept, and today still counts', async () => {
    local.set('days', { rows: 'gone' });
    await sends.recordSend(send());
    await sends.recordSend(send({ at: noon + 48 * hour }));
    expect(await readTally()).toMatchObject({ mayBeLow: true, rows: [{ confirmed: 1 }, { confirmed: 1 }] });
    await packSends(noon + 48 * hour);
    expect(await total()).toBe(2);
    expect(local.get('damaged:days')).toMatchObject([{ value: { rows: 'gone' } }]);
    expect((await readTally()).mayBeLow).toBe(true);
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
