import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { wipe } from './fake-browser';

const fake = await vi.hoisted(async () => (await import('./fake-browser')).makeFakeBrowser());
vi.mock('webextension-polyfill', () => ({ default: fake }));

/** What the browser does for all pages of one origin. */
const makeLocks = () => {
  const last = new Map<string, Promise<unknown>>();
  return {
    request: <T>(name: string, task: () => Promise<T>): Promise<T> => {
      const mine = (last.get(name) ?? Promise.resolve()).then(task, task);
      last.set(name, mine);
      return mine;
    },
  };
};

/** A page of the extension: modules of its own over the same store. */
const openPage = async () => {
  vi.resetModules();
  return {
    ...(await import('../../src/storage/values')),
    ...(await import('../../src/storage/notices')),
  };
};

beforeEach(() => {
  wipe(fake);
  vi.stubGlobal('location', { protocol: 'chrome-extension:' });
  vi.stubGlobal('navigator', { locks: makeLocks() });
});
afterEach(() => {
  vi.unstubAllGlobals();
});

describe('two pages of the extension', () => {
  it('that change one value at once lose neither change', async () => {
    const pages = [await openPage(), await openPage(), await openPage()];
    const ids = Array.from({ length: 30 }, (_, n) => `rule-${n}`);
    const turnOff = (id: string, n: number) =>
      pages[n % 3]!.settings.update(all => ({ ...all, rulesOff: [...all.rulesOff, id] }));
    await Promise.all(ids.map(turnOff));
    expect(new Set((await pages[0]?.settings.get())?.rulesOff)).toEqual(new Set(ids));
  });

  it('go on after a change that failed', async () => {
    const [one, other] = [await openPage(), await openPage()];
    fake.control.fault = () => 'refused';
    await expect(one.quotaSettings.update(all => ({ ...all, reserve: 1 }))).rejects.toThrow('refused');
    fake.control.fault = () => 'none';
    await other.quotaSettings.update(all => ({ ...all, warnPercent: 90 }));
    expect(await one.quotaSettings.get()).toMatchObject({ reserve: 200, warnPercent: 90 });
  });

  it('show the day’s notice once', async () => {
    const [one, other] = [await openPage(), await openPage()];
    const line = { marketplaceId: 'ATVPDKIKX0DER', day: '2026-05-12', level: 'warn' } as const;
    const full = line as unknown as Parameters<typeof one.takeNotice>[0];
    expect(await one.takeNotice(full)).toEqual(line);
    expect(await other.takeNotice(full)).toBeNull();
    expect(await other.takeNotice({ ...full, level: 'over' })).toMatchObject({ level: 'over' });
    expect(await one.takeNotice({ ...full, level: 'fine' })).toBeNull();
    const noon = Date.UTC(2026, 4, 12, 12);
    const listed = [...fake.storage.local.values.keys()];
    expect(one.oldNotices(listed, noon + 3 * 86_400_000)).toEqual([]);
    expect(one.oldNotices(listed, noon + 4 * 86_400_000)).toEqual(listed);
  });
});
