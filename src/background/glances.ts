import browser from 'webextension-polyfill';

let heard: (() => void) | null = null;

/** Whether to be told of glances, and to be woken by them, which costs a start of the worker each time. */
export const heedGlances = (isNeeded: boolean): void => {
  if (heard === null) return;
  for (const event of [browser.tabs.onActivated, browser.windows.onFocusChanged])
    if (isNeeded) event.addListener(heard);
    else event.removeListener(heard);
};

/** Tells whenever a tab or a window comes to the front. To be called as the worker starts, or what woke it is not heard. */
export const watchGlances = (listener: () => void): void => {
  heard = listener;
  heedGlances(true);
};
