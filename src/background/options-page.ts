import browser, { type Tabs } from 'webextension-polyfill';

const optionsPath = 'src/options/index.html';

/** The words of a fragment this extension makes itself: `rule=review-incentive`, `volume`. */
const isFragment = (at: unknown): at is string => typeof at === 'string' && /^[a-z0-9=-]{0,80}$/.test(at);

const openTab = async (page: string): Promise<Tabs.Tab | null> => {
  const [tab] = await browser.tabs.query({ url: `${page}*` }).catch(() => []);
  return tab ?? null;
};

/** Opens the options at a fragment, in the tab that already shows them if there is one. */
export const openOptions = async (at: string): Promise<void> => {
  if (!isFragment(at)) throw new TypeError('no such place in the options');
  const page = browser.runtime.getURL(optionsPath);
  const url = at === '' ? page : `${page}#${at}`;
  const tab = await openTab(page);
  if (tab?.id === undefined) {
    await browser.tabs.create({ url });
    return;
  }
  await browser.tabs.update(tab.id, { url, active: true });
  if (tab.windowId !== undefined) await browser.windows.update(tab.windowId, { focused: true });
};
