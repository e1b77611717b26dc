import browser from 'webextension-polyfill';

/** The polyfill's types are older than this. */
interface KeyedArea {
  getKeys(): Promise<readonly string[]>;
}

const knowsKeys = (area: object): area is KeyedArea => 'getKeys' in area;

/** The keys of `storage.local`, without reading what lies under them where the browser can do that. */
export const storedKeys = async (): Promise<readonly string[]> => {
  const area: object = browser.storage.local;
  return knowsKeys(area) ? await area.getKeys() : Object.keys(await browser.storage.local.get(null));
};

export const readKeys = (keys: readonly string[]): Promise<Record<string, unknown>> =>
  browser.storage.local.get([...keys]);
