import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { SendEvent } from '../../src/quota/tally';
import { noon, sendEvent } from '../quota/invented-sends';
import { wipe } from './fake-browser';

const fake = await vi.hoisted(async () => (await import('./fake-browser')).makeFakeBrowser());
vi.mock('webextension-polyfill', () => ({ default: fake }));

const { hashOrder, rememberedOf, rememberOptOut } = await import('../../src/storage/order-memory');
const { recordSend } = await import('../../src/storage/sends');
const { packSends } = await import('../../src/storage/pack-sends');
const { settleIn } = await import('../../src/storage/home');
const { forgetOrders } = await import('../../src/storage/forget-orders');
const { eraseAll } = await import('../../src/storage/erase');
const { copyAll, heal } = await import('../../src/storage/second-copy');
const { mirror } = await import('../../src/storage/mirror');
const { readAllDays, readTally } = await import('../../src/storage/tally');
const { tidy } = await import('../../src/storage/tidy');

const local = fake.storage.local.values;
const hour = 3_600_000;
const day = 24 * hour;
const orderId = '111-5550123-4440123';
const nothing = { reviewAskedOn: null, messagedOn: null, optedOutOn: null };

let hash = '';
const send = (part: Partial<SendEvent> = {}): SendEvent =>
  sendEvent({ order: hash, asksReview: true, ...part });
const spelt = (): string => JSON.stringify([...local]);
const speltCopy = async (): Promise<string> => JSON.stringify([...(await mirror.read())]);

beforeEach(async () => {
  wipe(fake);
  await mirror.erase();
  await settleIn();
  hash = (await hashOrder(orderId)) ?? '';
});

describe('the hash of an order', () => {
  it('is eight characters, the same for the same order, and of this install alone', async () => {
    expect(hash).toMatch(/^[\w-]{8}$/);
    expect(await hashOrder(orderId)).toBe(hash);
    expect(await hashOrder('111-5550123-4440124')).not.toBe(hash);
    wipe(fake);
    expect(await hashOrder(orderId)).toBeNull();
    await settleIn();
    expect(await hashOrder(orderId)).not.toBe(hash);
  });

  it('is all that is stored of an order', async () => {
    await recordSend(send());
    await packSends(noon + 2 * day);
    expect(spelt()).toContain(hash);
    expect(spelt()).not.toContain(orderId);
  });
});

describe('what is remembered', () => {
  it('is known at once, after packing, and for sixty days', async () => {
    const remembered = { ...nothing, reviewAskedOn: '2026-05-12', messagedOn: '2026-05-12' };
    expect(await rememberedOf(hash, noon)).toEqual(nothing);
    await recordSend(send());
    expect(await rememberedOf(hash, noon)).toEqual(remembered);
    await packSends(noon + 2 * day);
    expect(await rememberedOf(hash, noon + 2 * day)).toEqual(remembered);
    await tidy(noon + 59 * day);
    expect(await rememberedOf(hash, noon + 59 * day)).toEqual(remembered);
    await tidy(noon + 62 * day);
    expect(await rememberedOf(hash, noon + 62 * day)).toEqual(nothing);
    expect([...local.keys()].some(key => key.startsWith('orders:'))).toBe(false);
    expect(await rememberedOf(null, noon)).toEqual(nothing);
  });

  it('is neither lost nor doubled where a packing dies at any operation', async () => {
    for (let n = 0; n < 10; n++) {
      wipe(fake);
      await settleIn();
      await recordSend(send());
      let operation = 0;
      fake.control.fault = () => (operation++ >= n ? 'refused' : 'none');
      await packSends(noon + 2 * day).catch(() => undefined);
      fake.control.fault = () => 'none';
      expect((await rememberedOf(hash, noon + 2 * day)).reviewAskedOn).toBe('2026-05-12');
      await packSends(noon + 2 * day);
      expect(local.get('orders:2026-05-12')).toEqual({ sent: hash, asked: hash });
    }
  });

  it('holds that a buyer opted out, for sixty days', async () => {
    await rememberOptOut(hash, noon);
    expect((await rememberedOf(hash, noon + day)).optedOutOn).toMatch(/^2026-05-1\d$/);
    await tidy(noon + 61 * day);
    expect(await rememberedOf(hash, noon)).toEqual(nothing);
  });
});

describe('forgetting the orders', () => {
  it('leaves no hash anywhere, and every count', async () => {
    await recordSend(send());
    await packSends(noon + 2 * day);
    await recordSend(send({ id: 'send-number-2', at: noon + 2 * day }));
    await rememberOptOut(hash, noon);
    await copyAll(noon + 2 * day);
    const before = await readAllDays(noon);
    expect(await speltCopy()).toContain(hash);
    await forgetOrders();
    expect(spelt()).not.toContain(hash);
    expect(await speltCopy()).not.toContain(hash);
    expect(await readAllDays(noon)).toEqual(before);
    expect(await rememberedOf(hash, noon + 2 * day)).toEqual(nothing);
  });
});

describe('erasing all', () => {
  it('stays erased: the second copy brings nothing back', async () => {
    await recordSend(send());
    await packSends(noon + 2 * day, () => copyAll(noon + 2 * day));
    await eraseAll();
    await heal(noon + 3 * day);
    expect([...local.keys()]).toEqual(['home']);
    expect(await readTally(noon)).toMatchObject({ rows: [], mayBeLow: false });
  });
});

describe('the second copy', () => {
  it('holds what is stored, drops what is gone, and keeps what was readable', async () => {
    await recordSend(send());
    await copyAll(noon);
    expect((await mirror.read()).get('send:send-number-1')).toEqual(send());
    await packSends(noon + 2 * day, () => copyAll(noon + 2 * day));
    await copyAll(noon + 2 * day);
    const copy = await mirror.read();
    expect(copy.has('send:send-number-1')).toBe(false);
    expect(copy.get('days:2026-05')).toEqual(local.get('days:2026-05'));
    local.set('days:2026-05', 'damaged');
    await copyAll(noon + 4 * day);
    expect((await mirror.read()).get('days:2026-05')).toEqual(copy.get('days:2026-05'));
  });

  it('gives back a lost store and says since when', async () => {
    await recordSend(send());
    await copyAll(noon);
    local.clear();
    expect((await readTally(noon)).signs).toMatchObject([{ why: 'gone' }]);
    await heal(noon + hour);
    expect(await readTally(noon)).toMatchObject({
      rows: [{ confirmed: 1 }],
      signs: [{ why: 'restored', since: noon + hour }],
    });
    expect(await hashOrder(orderId)).toBe(hash);
  });

  it('is used for nothing where all is well, and gives nothing where it has nothing', async () => {
    await recordSend(send());
    const before = spelt();
    await heal(noon);
    expect(spelt()).toBe(before);
    local.clear();
    await heal(noon);
    expect(local.size).toBe(0);
  });
});
