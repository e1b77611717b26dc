import browser, { type Runtime } from 'webextension-polyfill';

/** What a keyboard shortcut asks of the page in front; the names stand in the manifest. */
export type Command = 'open-finding';

const commands: readonly string[] = ['open-finding'] satisfies readonly Command[];

export const isCommand = (name: string): name is Command => commands.includes(name);

/** Hands a command to every frame of a tab; a tab without a script of ours hears nothing. */
export const sendCommand = async (tabId: number, command: Command): Promise<void> => {
  await browser.tabs.sendMessage(tabId, { command }).catch(() => undefined);
};

/** Runs on this command from the background, until the signal. */
export const onCommand = (command: Command, run: () => void, signal: AbortSignal): void => {
  const listener = (message: unknown, sender: Runtime.MessageSender): undefined => {
    const isOurs = sender.id === browser.runtime.id && typeof message === 'object' && message !== null;
    if (isOurs && 'command' in message && message.command === command) run();
  };
  browser.runtime.onMessage.addListener(listener);
  signal.addEventListener('abort', () => browser.runtime.onMessage.removeListener(listener), { once: true });
};
