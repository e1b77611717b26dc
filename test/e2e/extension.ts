import type { CDPSession, Page } from 'playwright-core';
import type { ExtensionBrowser } from './browser';

declare const chrome: {
  readonly storage: { readonly local: { readonly get: () => Promise<Readonly<Record<string, unknown>>> } };
};

/** A page of the extension that runs no script: to look into storage or stop the worker without waking anything. */
export const openQuietPage = async ({ context, extensionId }: ExtensionBrowser): Promise<Page> => {
  const page = await context.newPage();
  await page.goto(`chrome-extension://${extensionId}/manifest.json`);
  return page;
};

/** Everything in `storage.local`, as it lies there. */
export async function readStorage(browser: ExtensionBrowser): Promise<Readonly<Record<string, unknown>>> {
  const page = await openQuietPage(browser);
  const stored = await page.evaluate(() => chrome.storage.local.get());
  await page.close();
  return stored;
}

const workerIsStopped = (session: CDPSession): Promise<void> =>
  new Promise(resolve => {
    session.on('ServiceWorker.workerVersionUpdated', ({ versions }) => {
      if (versions.some(({ runningStatus }) => runningStatus === 'stopped')) resolve();
    });
  });

/** Kills the background worker, as a browser short of memory does, and waits until it is dead. */
export async function killWorker(browser: ExtensionBrowser): Promise<void> {
  const page = await openQuietPage(browser);
  const session = await browser.context.newCDPSession(page);
  const stopped = workerIsStopped(session);
  await session.send('ServiceWorker.enable');
  await session.send('ServiceWorker.stopAllWorkers');
  await stopped;
  await page.close();
}

/** Wakes the background worker, as an event does, without any event. */
export async function wakeWorker(browser: ExtensionBrowser): Promise<void> {
  const page = await openQuietPage(browser);
  const session = await browser.context.newCDPSession(page);
  await session.send('ServiceWorker.enable');
  await session.send('ServiceWorker.startWorker', { scopeURL: `chrome-extension://${browser.extensionId}/` });
  await page.close();
}

/** Marks the running worker; a later `false` from `isSameWorker` proves that it died and another one woke. */
export const markWorker = async (browser: ExtensionBrowser): Promise<void> => {
  const worker = await browser.worker();
  await worker.evaluate(() => Object.assign(globalThis, { isMarked: true }));
};

/** Waits for a worker where none runs. */
export const isSameWorker = async (browser: ExtensionBrowser): Promise<boolean> => {
  const worker = await browser.worker();
  return worker.evaluate(() => 'isMarked' in globalThis);
};
