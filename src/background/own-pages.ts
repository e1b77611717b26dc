import browser, { type Tabs } from 'webextension-polyfill';

const optionsPath = 'src/options/index.html';
const checkPath = 'src/check/index.html';

/** The words of a fragment this extension makes itself: `rule=review-incentive`, `volume`, `reason=Send%20a%20proof`. */
const isFragment = (at: unknown): at is string =>
  typeof at === 'string' && /^(?:[a-z0-9=-]{0,80}|reason=[\w%.~!'()*-]{1,1200})$/.test(at);

const openTab = async (page: string): Promise<Tabs.Tab | null> => {
  const [tab] = await browser.tabs.query({ url: `${page}*` }).catch(() => []);
  return tab ?? null;
};

/** Shows a page in the tab that has it already, if there is one. Given `to`, the tab goes there; without, it stays as it is. */
const show = async (page: string, to: string | null): Promise<void> => {
  const tab = await openTab(page);
  if (tab?.id === undefined) {
    await browser.tabs.create({ url: to ?? page });
    return;
  }
  await browser.tabs.update(tab.id, { active: true, ...(to === null ? {} : { url: to }) });
  if (tab.windowId !== undefined) await browser.windows.update(tab.windowId, { focused: true });
};

/** Opens the options at a fragment. */
export const openOptions = async (at: string): Promise<void> => {
  if (!isFragment(at)) throw new TypeError('no such place in the options');
  const page = browser.runtime.getURL(optionsPath);
  await show(page, at === '' ? page : `${page}#${at}`);
};

/** Opens the check page. One that is open may hold a draft: it is never loaded anew. */
export const openCheck = (): Promise<void> => show(browser.runtime.getURL(checkPath), null);

/** Opens the check page as it greets a new seller. */
export const openWelcome = async (): Promise<void> => {
  await browser.tabs.create({ url: `${browser.runtime.getURL(checkPath)}#welcome` });
};
