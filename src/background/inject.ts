import browser, { type Manifest } from 'webextension-polyfill';

/** Written by the build beside the manifest. */
const lateFiles = ['rules.js', 'senses.js'];

/** Runs the late parts in the same frame and the same isolated world as the content script that asks for them. */
export const loadLateParts = async (tabId: number, frameId: number): Promise<void> => {
  await browser.scripting.executeScript({
    target: { tabId, frameIds: [frameId] },
    files: lateFiles,
    injectImmediately: true,
  });
};

const injectInto = async (tabId: number, script: Manifest.ContentScript): Promise<void> => {
  await browser.scripting.executeScript({
    target: { tabId, allFrames: script.all_frames ?? false },
    files: script.js ?? [],
    injectImmediately: true,
  });
};

/** Puts the content scripts into every open tab they belong to; a tab that refuses does not keep it from the others. */
export const injectIntoOpenTabs = async (): Promise<void> => {
  const scripts = browser.runtime.getManifest().content_scripts ?? [];
  for (const script of scripts) {
    const tabs = await browser.tabs.query({ url: script.matches, discarded: false });
    await Promise.allSettled(tabs.flatMap(({ id }) => (id === undefined ? [] : injectInto(id, script))));
  }
};

/** Firefox does this by itself. */
export const mustInjectAfterUpdate = (): boolean =>
  browser.runtime.getURL('').startsWith('chrome-extension:');
