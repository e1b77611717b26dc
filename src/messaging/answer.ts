import browser, { type Runtime } from 'webextension-polyfill';
import type { Answered, Asked, Handlers, Question, Sender } from './protocol';

const isAsked = (message: unknown): message is Asked =>
  typeof message === 'object' &&
  message !== null &&
  'question' in message &&
  typeof message.question === 'string' &&
  'args' in message &&
  Array.isArray(message.args);

const isQuestion = (name: string, handlers: Handlers): name is Question => Object.hasOwn(handlers, name);

const senderOf = ({ tab, frameId, url }: Runtime.MessageSender): Sender => ({
  tabId: tab?.id ?? null,
  frameId: frameId ?? null,
  isOwnPage: url?.startsWith(browser.runtime.getURL('')) ?? false,
});

const inWords = (error: unknown): string => (error instanceof Error ? error.message : String(error));

const reply = async (handlers: Handlers, asked: Asked, sender: Sender): Promise<Answered> => {
  if (!isQuestion(asked.question, handlers)) return { ok: false, error: 'unknown question' };
  const handle = handlers[asked.question] as (sender: Sender, ...args: readonly unknown[]) => unknown;
  try {
    return { ok: true, value: await handle(sender, ...asked.args) };
  } catch (error) {
    return { ok: false, error: inWords(error) };
  }
};

/** Answers every question of the protocol. Anything not asked by this extension itself is left alone. */
export const answer = (handlers: Handlers, signal?: AbortSignal): void => {
  if (signal?.aborted) return;
  // `sendResponse` with `true` is the one form that the polyfill and every native `browser` understand.
  const listener = (message: unknown, sender: Runtime.MessageSender, respond: (reply: Answered) => void) => {
    if (sender.id !== browser.runtime.id || !isAsked(message)) return undefined;
    void reply(handlers, message, senderOf(sender)).then(respond);
    return true as const;
  };
  browser.runtime.onMessage.addListener(listener as Runtime.OnMessageListener);
  signal?.addEventListener('abort', () =>
    browser.runtime.onMessage.removeListener(listener as Runtime.OnMessageListener),
  );
};
