import type { ExtensionBrowser } from '../e2e/browser';
import { openQuietPage } from '../e2e/extension';

export interface WorkerWatch {
  /** Kills the background worker and waits until it is dead; false where it was. */
  readonly kill: () => Promise<boolean>;
}

/** Stays open, so that a thousand kills do not open a thousand pages. */
export const openWorkerWatch = async (browser: ExtensionBrowser): Promise<WorkerWatch> => {
  const page = await openQuietPage(browser);
  const session = await browser.context.newCDPSession(page);
  let status = '';
  let onChange = (): void => undefined;
  session.on('ServiceWorker.workerVersionUpdated', ({ versions }) => {
    status = versions.at(-1)?.runningStatus ?? status;
    onChange();
  });
  await session.send('ServiceWorker.enable');
  return {
    kill: async () => {
      const wasAlive = status !== 'stopped';
      await session.send('ServiceWorker.stopAllWorkers');
      await new Promise<void>(resolve => {
        onChange = () => {
          if (status === 'stopped') resolve();
        };
        onChange();
      });
      return wasAlive;
    },
  };
};
