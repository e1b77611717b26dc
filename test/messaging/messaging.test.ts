import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { Handlers } from '../../src/messaging/protocol';

type Respond = (reply: unknown) => void;
type Listener = (message: unknown, sender: object, respond: Respond) => unknown;

const fake = vi.hoisted(() => {
  const listeners = new Set<Listener>();
  const me = { id: 'second-look', tab: { id: 7 }, frameId: 0 };
  const sender: object = { ...me };
  return {
    listeners,
    sender,
    me,
    runtime: {
      id: 'second-look',
      getURL: (path: string) => `chrome-extension://second-look/${path}`,
      onMessage: {
        addListener: (listener: Listener) => void listeners.add(listener),
        removeListener: (listener: Listener) => void listeners.delete(listener),
      },
      // As the browser does it: what travels is a copy, and nobody answering gives undefined.
      sendMessage: (message: unknown): Promise<unknown> =>
        new Promise(resolve => {
          const copy = (value: unknown): unknown =>
            value === undefined ? undefined : (JSON.parse(JSON.stringify(value)) as unknown);
          const kept = [...listeners].map(listener =>
            listener(copy(message), fake.sender, reply => resolve(copy(reply))),
          );
          if (!kept.includes(true)) resolve(undefined);
        }),
    },
  };
});
vi.mock('webextension-polyfill', () => ({ default: fake }));

const { ask } = await import('../../src/messaging/ask');
const { answer } = await import('../../src/messaging/answer');

const handlers = (part: Partial<Handlers> = {}): Handlers => ({
  loadLateParts: () => undefined,
  sendRecorded: () => undefined,
  showProblems: () => undefined,
  openOptions: () => undefined,
  openCheck: () => undefined,
  importBackup: () => undefined,
  erase: () => undefined,
  ...part,
});

beforeEach(() => {
  fake.listeners.clear();
  fake.sender = { ...fake.me };
});

describe('a question', () => {
  it('reaches its handler with its arguments and with who asks', async () => {
    const showProblems = vi.fn();
    answer(handlers({ showProblems }));
    await expect(ask('showProblems', 3)).resolves.toBeUndefined();
    expect(showProblems.mock.calls).toEqual([[{ tabId: 7, frameId: 0, isOwnPage: false }, 3]]);
  });

  it('from a page of the extension is known by its address', async () => {
    fake.sender = { id: 'second-look', url: 'chrome-extension://second-look/src/popup/index.html' };
    const sendRecorded = vi.fn();
    answer(handlers({ sendRecorded }));
    await ask('sendRecorded');
    expect(sendRecorded.mock.calls).toEqual([[{ tabId: null, frameId: null, isOwnPage: true }]]);
  });

  it('is answered once its handler is done', async () => {
    let done = false;
    answer(
      handlers({
        sendRecorded: async () => {
          await Promise.resolve();
          done = true;
        },
      }),
    );
    await ask('sendRecorded');
    expect(done).toBe(true);
  });

  it('throws what its handler threw, later or at once', async () => {
    answer(
      handlers({
        sendRecorded: () => Promise.reject(new Error('the store is full')),
        openOptions: () => {
          throw new TypeError('no such place');
        },
        showProblems: () => Promise.reject('plain words'),
      }),
    );
    await expect(ask('sendRecorded')).rejects.toThrow('sendRecorded: the store is full');
    await expect(ask('openOptions', 'x')).rejects.toThrow('openOptions: no such place');
    await expect(ask('showProblems', 1)).rejects.toThrow('showProblems: plain words');
  });

  it('that nobody answers is an error', async () => {
    await expect(ask('sendRecorded')).rejects.toThrow('sendRecorded: no answer');
  });

  it('answered by something else is an error', async () => {
    for (const reply of [null, 'ok', {}, { ok: 'yes' }]) {
      fake.listeners.clear();
      fake.runtime.onMessage.addListener((_message, _sender, respond) => {
        respond(reply);
        return true;
      });
      await expect(ask('sendRecorded')).rejects.toThrow('no answer');
    }
  });

  it('that no handler is named for is refused, names of every object too', async () => {
    answer(handlers());
    for (const name of ['eraseAll', 'constructor', '__proto__', 'toString'])
      await expect(ask(name as 'sendRecorded')).rejects.toThrow('unknown question');
  });

  it('from anyone but this extension is left alone', async () => {
    const sendRecorded = vi.fn();
    answer(handlers({ sendRecorded }));
    for (const sender of [{ id: 'another' }, {}, { tab: { id: 7 }, frameId: 0 }]) {
      fake.sender = sender;
      await expect(ask('sendRecorded')).rejects.toThrow('no answer');
    }
    expect(sendRecorded).not.toHaveBeenCalled();
  });

  it('of another shape is left alone', async () => {
    answer(handlers());
    for (const message of [
      null,
      1,
      'sendRecorded',
      [],
      {},
      { question: 1, args: [] },
      { question: 'sendRecorded' },
    ])
      await expect(fake.runtime.sendMessage(message)).resolves.toBeUndefined();
  });

  it('is no longer answered once the signal ends', async () => {
    const end = new AbortController();
    answer(handlers(), end.signal);
    end.abort();
    expect(fake.listeners.size).toBe(0);
    answer(handlers(), end.signal);
    expect(fake.listeners.size).toBe(0);
  });
});

describe('the types', () => {
  it('refuse a missing handler, a wrong argument and an unknown question', () => {
    const { sendRecorded: _, ...missing } = handlers();
    // @ts-expect-error a handler is missing
    const incomplete: Handlers = missing;
    // @ts-expect-error the count is a number
    const wrong = () => ask('showProblems', '3');
    // @ts-expect-error there is no such question
    const unknown = () => ask('eraseAll');
    expect([incomplete, wrong, unknown]).toHaveLength(3);
  });
});
