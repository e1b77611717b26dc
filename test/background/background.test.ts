import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { SendEvent } from '../../src/quota/tally';
import { wipe } from '../storage/fake-browser';

type Answer = (message: unknown, sender: object, respond: (reply: unknown) => void) => unknown;
type Installed = (details: { readonly reason: string }) => void;
type Shortcut = (name: string, tab?: { readonly id?: number }) => void;
type Tab = { readonly id?: number; readonly windowId?: number; readonly url: string };

const fake = await vi.hoisted(async () => {
  const { makeFakeBrowser } = await import('../storage/fake-browser');
  const onMessage = new Set<Answer>();
  const onInstalled = new Set<Installed>();
  const onStartup = new Set<() => void>();
  const onCommand = new Set<Shortcut>();
  const onActivated = new Set<() => void>();
  const onFocusChanged = new Set<() => void>();
  const eventOf = <T>(listeners: Set<T>) => ({
    addListener: (listener: T) => void listeners.add(listener),
    removeListener: (listener: T) => void listeners.delete(listener),
  });
  const did: unknown[][] = [];
  const note =
    (name: string) =>
    async (...args: unknown[]): Promise<void> =>
      void did.push([name, ...args]);
  return {
    ...makeFakeBrowser(),
    did,
    heard: { onMessage, onInstalled, onStartup, onCommand, onActivated, onFocusChanged },
    open: [] as Tab[],
    base: 'chrome-extension://second-look/',
    runtime: {
      id: 'second-look',
      onMessage: eventOf(onMessage),
      onInstalled: eventOf(onInstalled),
      onStartup: eventOf(onStartup),
      getURL: (path: string): string => fake.base + path,
      getManifest: () => ({
        content_scripts: [
          {
            matches: ['https://sellercentral.amazon.com/messaging/*'],
            js: ['assets/main.js'],
            all_frames: true,
          },
        ],
      }),
    },
    commands: { onCommand: eventOf(onCommand) },
    action: { setBadgeText: note('text'), setBadgeBackgroundColor: note('color'), setTitle: note('title') },
    scripting: {
      executeScript: async (injection: { target: { tabId: number } }): Promise<void> => {
        did.push(['inject', injection]);
        if (injection.target.tabId === 13) throw new Error('this tab shows an error page');
      },
    },
    tabs: {
      query: async ({ url = '' }: { url?: string | string[] }): Promise<Tab[]> => {
        const starts = [url].flat().map(pattern => pattern.replace(/\*$/, ''));
        return fake.open.filter(tab => starts.some(start => tab.url.startsWith(start)));
      },
      create: note('create'),
      update: note('update'),
      sendMessage: note('send'),
      onActivated: eventOf(onActivated),
    },
    windows: { update: note('focus'), onFocusChanged: eventOf(onFocusChanged) },
  };
});
vi.mock('webextension-polyfill', () => ({ default: fake }));

const settled = () => new Promise(resolve => setImmediate(resolve));

/** A worker that starts: all it does at once is done when this returns. */
const start = async () => {
  vi.resetModules();
  for (const listeners of Object.values(fake.heard)) listeners.clear();
  fake.storage.onChanged.listeners.clear();
  await import('../../src/background/main');
  await settled();
  fake.did.length = 0;
};

const asked = (question: string, args: unknown[], sender: object = { tab: { id: 7 }, frameId: 2 }) =>
  new Promise(resolve => {
    for (const listener of fake.heard.onMessage)
      listener({ question, args }, { id: 'second-look', ...sender }, resolve);
  });

const did = (name: string) => fake.did.filter(([what]) => what === name).map(([, ...args]) => args);

const now = Date.UTC(2026, 4, 12, 20);
const us = 'ATVPDKIKX0DER';
const send = (n: number, at = now): [string, SendEvent] => [
  `send:send-number-${n}`,
  { id: `send-number-${n}`, at, marketplaceId: us, mode: 'proactive', confirmed: true, account: '' },
];
const sendMany = (count: number, at = now) =>
  fake.storage.local.set(Object.fromEntries(Array.from({ length: count }, (_, n) => send(n, at))));

beforeEach(async () => {
  vi.useFakeTimers({ now, toFake: ['Date'] });
  wipe(fake);
  fake.did.length = 0;
  fake.open = [];
  fake.base = 'chrome-extension://second-look/';
  await start();
});
afterEach(() => vi.useRealTimers());

describe('on install and update', () => {
  const installed = async (reason: string) => {
    for (const listener of fake.heard.onInstalled) listener({ reason });
    await settled();
  };

  it('welcomes once, on install only', async () => {
    await installed('install');
    expect(did('create')).toEqual([[{ url: 'chrome-extension://second-look/src/check/index.html#welcome' }]]);
    expect(did('inject')).toEqual([]);
    await installed('update');
    await installed('browser_update');
    expect(did('create')).toHaveLength(1);
  });

  it('puts the content script back into every open messaging page, past a tab that refuses', async () => {
    fake.open = [
      { id: 13, url: 'https://sellercentral.amazon.com/messaging/inbox' },
      { id: 14, url: 'https://sellercentral.amazon.com/messaging/contact' },
      { url: 'https://sellercentral.amazon.com/messaging/contact' },
      { id: 15, url: 'https://sellercentral.amazon.com/home' },
    ];
    await installed('update');
    expect(did('inject')).toEqual(
      [13, 14].map(tabId => [
        { target: { tabId, allFrames: true }, files: ['assets/main.js'], injectImmediately: true },
      ]),
    );
  });

  it('spells months of an older version anew, and leaves alone what it cannot read', async () => {
    const old = { ATVPDKIKX0DER: [[2, 40, 12, 3, 1, -1, 1185]] };
    await fake.storage.local.set({ 'days:2025-01': old, 'days:2025-02': { ATVPDKIKX0DER: [[99]] } });
    await installed('update');
    expect(fake.storage.local.values.get('days:2025-01')).toEqual({ ATVPDKIKX0DER: '214.c.3.1.-1.wx' });
    expect(fake.storage.local.values.get('days:2025-02')).toEqual({ ATVPDKIKX0DER: [[99]] });
  });

  it('leaves putting it back to Firefox, which does it by itself', async () => {
    fake.base = 'moz-extension://second-look/';
    fake.open = [{ id: 14, url: 'https://sellercentral.amazon.com/messaging/contact' }];
    await installed('update');
    expect(did('inject')).toEqual([]);
  });
});

it('hands a shortcut on to the tab in front, and no other word', async () => {
  for (const listener of fake.heard.onCommand) {
    listener('open-finding', { id: 7 });
    listener('open-finding');
    listener('_execute_action', { id: 7 });
  }
  await settled();
  expect(did('send')).toEqual([[7, { command: 'open-finding' }]]);
});

describe('what can be asked', () => {
  it('loads the senses into the asking frame', async () => {
    expect(await asked('loadLateParts', [])).toMatchObject({ ok: true });
    expect(did('inject')).toEqual([
      [{ target: { tabId: 7, frameIds: [2] }, files: ['rules.js', 'senses.js'], injectImmediately: true }],
    ]);
    expect(await asked('loadLateParts', [], {})).toMatchObject({ ok: false });
  });

  it('shows a count of problems on the asking tab alone, in four characters', async () => {
    for (const count of [0, 3, 999, 1000, 123_456]) await asked('showProblems', [count]);
    expect(did('text').filter(([to]) => (to as { tabId?: number }).tabId !== undefined)).toEqual(
      ['', '3', '999', '999+', '999+'].map(text => [{ tabId: 7, text }]),
    );
  });

  it('says on the tab where its message is not checked, and takes that back', async () => {
    for (const count of [null, 0]) await asked('showProblems', [count]);
    expect(did('text')).toEqual(['?', ''].map(text => [{ tabId: 7, text }]));
    const titles = did('title').map(([said]) => (said as { title: string }).title);
    expect(titles).toEqual([expect.stringContaining('not checked'), 'Second Look']);
  });

  it('refuses counts that are none, and askers without a tab', async () => {
    for (const count of [-1, 1.5, NaN, Infinity, '3', undefined, {}])
      expect(await asked('showProblems', [count])).toMatchObject({ ok: false });
    expect(await asked('showProblems', [1], {})).toMatchObject({ ok: false });
    expect(did('text')).toEqual([]);
  });

  it('opens the options at a rule, in a new tab or the one that is there', async () => {
    const url = 'chrome-extension://second-look/src/options/index.html#rule=review-incentive';
    await asked('openOptions', ['rule=review-incentive']);
    expect(did('create')).toEqual([[{ url }]]);
    fake.open = [{ id: 9, windowId: 4, url: 'chrome-extension://second-look/src/options/index.html#volume' }];
    await asked('openOptions', ['rule=review-incentive']);
    expect(did('update')).toEqual([[9, { url, active: true }]]);
    expect(did('focus')).toEqual([[4, { focused: true }]]);
    expect(did('create')).toHaveLength(1);
  });

  it('opens the check page, or shows the one that is there as it stands', async () => {
    const url = 'chrome-extension://second-look/src/check/index.html';
    await asked('openCheck', []);
    expect(did('create')).toEqual([[{ url }]]);
    fake.open = [{ id: 9, windowId: 4, url: `${url}#welcome` }];
    await asked('openCheck', []);
    expect(did('update')).toEqual([[9, { active: true }]]);
    expect(did('focus')).toEqual([[4, { focused: true }]]);
    expect(did('create')).toHaveLength(1);
  });

  it('opens no other page', async () => {
    for (const at of ['../../evil.html', 'rule=<b>', 'a'.repeat(81), 'RULE', ' ', null, 7, {}])
      expect(await asked('openOptions', [at])).toMatchObject({ ok: false });
    expect(did('create')).toEqual([]);
  });
});

describe('the day on the badge', () => {
  const volume = { [us]: { orders: 0, days: 7 } };

  it('is empty until the warn level, then a percentage', async () => {
    await fake.storage.local.set({ 'order-volumes': volume, quota: { reserve: 0 } });
    await sendMany(479);
    await asked('sendRecorded', []);
    expect(did('text').at(-1)).toEqual([{ text: '' }]);
    await fake.storage.local.set(Object.fromEntries([send(479)]));
    await asked('sendRecorded', []);
    expect(did('text').at(-1)).toEqual([{ text: '80%' }]);
    await sendMany(7000);
    await asked('sendRecorded', []);
    expect(did('text').at(-1)).toEqual([{ text: '999%' }]);
  });

  it('is drawn without any nudge: by a send, by a new limit, by a worker that starts', async () => {
    await sendMany(590);
    await fake.storage.local.set({ 'order-volumes': volume });
    await settled();
    expect(did('text').at(-1)).toEqual([{ text: '98%' }]);
    await fake.storage.local.set(Object.fromEntries([send(590), send(591), send(592), send(593), send(594)]));
    await settled();
    expect(did('text').at(-1)).toEqual([{ text: '99%' }]);
    const before = vi.spyOn(fake.action, 'setBadgeText');
    await start();
    expect(before).toHaveBeenCalledWith({ text: '99%' });
    before.mockRestore();
  });

  it('is empty again on the next day, whose start packs the last', async () => {
    await fake.storage.local.set({ 'order-volumes': volume });
    await sendMany(590);
    vi.setSystemTime(now + 36 * 3_600_000);
    await asked('sendRecorded', []);
    expect(did('text').at(-1)).toEqual([{ text: '' }]);
    expect([...fake.storage.local.values.keys()].filter(key => key.startsWith('send:'))).toEqual([]);
    expect(Object.values(fake.storage.local.values.get('days:2026-05') as object)).toEqual([
      expect.stringMatching(/^[1-9a-v]ge\.\.\.\.\.go$/),
    ]);
  });

  it('is drawn anew by a look at another tab once its day is over', async () => {
    await fake.storage.local.set({ 'order-volumes': volume });
    await sendMany(590);
    await settled();
    const glance = async () => {
      for (const listener of [...fake.heard.onActivated, ...fake.heard.onFocusChanged]) listener();
      await settled();
    };
    fake.did.length = 0;
    await glance();
    expect(did('text')).toEqual([]);
    vi.setSystemTime(now + 24 * 3_600_000);
    await glance();
    expect(did('text').at(-1)).toEqual([{ text: '' }]);
  });

  it('lets itself be woken by looks only while it shows a percentage', async () => {
    const watched = () => fake.heard.onActivated.size + fake.heard.onFocusChanged.size;
    expect(watched()).toBe(0);
    await fake.storage.local.set({ 'order-volumes': volume });
    await sendMany(590);
    await settled();
    expect(watched()).toBe(2);
    vi.resetModules();
    for (const listeners of Object.values(fake.heard)) listeners.clear();
    const starting = import('../../src/background/main');
    await starting;
    expect(watched()).toBe(2);
    await settled();
    await fake.storage.local.set({ settings: { badge: 'hidden' } });
    await settled();
    expect(watched()).toBe(0);
  });

  it('survives a store that refuses, and draws once it is healed', async () => {
    await fake.storage.local.set({ 'order-volumes': volume });
    await sendMany(590);
    await settled();
    fake.control.fault = () => 'refused';
    expect(await asked('sendRecorded', [])).toMatchObject({ ok: true });
    fake.control.fault = () => 'none';
    fake.did.length = 0;
    await asked('sendRecorded', []);
    expect(did('text').at(-1)).toEqual([{ text: '98%' }]);
  });
});

describe('a badge the seller hid', () => {
  const hidden = { settings: { badge: 'hidden' } };

  it('carries no problems and no percentage', async () => {
    await fake.storage.local.set({ ...hidden, 'order-volumes': { [us]: { orders: 0, days: 7 } } });
    await sendMany(590);
    await asked('showProblems', [3]);
    await asked('sendRecorded', []);
    expect(did('text').length).toBeGreaterThan(1);
    expect(did('text').every(([to]) => (to as { text: string | null }).text === '')).toBe(true);
  });

  it('goes from every open tab at once, and comes back', async () => {
    fake.open = [{ id: 14, url: 'https://sellercentral.amazon.com/messaging/contact' }];
    await fake.storage.local.set({ 'order-volumes': { [us]: { orders: 0, days: 7 } } });
    await sendMany(590);
    await settled();
    fake.did.length = 0;
    await fake.storage.local.set(hidden);
    await settled();
    expect(did('text')).toEqual([[{ tabId: 14, text: null }], [{ text: '' }]]);
    await fake.storage.local.set({ settings: { badge: 'shown' } });
    await settled();
    expect(did('text').at(-1)).toEqual([{ text: '98%' }]);
  });
});
