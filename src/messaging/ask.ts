import browser from 'webextension-polyfill';
import type { Answered, Asked, Protocol, Question } from './protocol';

const isAnswer = (reply: unknown): reply is Answered =>
  typeof reply === 'object' && reply !== null && 'ok' in reply && typeof reply.ok === 'boolean';

/** Asks the background. Throws what the handler threw, and throws where nobody answers. */
export const ask = async <Name extends Question>(
  question: Name,
  ...args: Parameters<Protocol[Name]>
): Promise<ReturnType<Protocol[Name]>> => {
  const asked: Asked = { question, args };
  const reply: unknown = await browser.runtime.sendMessage(asked);
  if (!isAnswer(reply)) throw new Error(`${question}: no answer`);
  if (!reply.ok) throw new Error(`${question}: ${reply.error}`);
  return reply.value as ReturnType<Protocol[Name]>;
};
