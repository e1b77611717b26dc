import type { ExtensionBrowser } from './browser';
import { openQuietPage } from './extension';

type Entries = Readonly<Record<string, unknown>>;

declare const chrome: {
  readonly storage: Readonly<
    Record<
      'local' | 'sync' | 'session',
      {
        readonly get: () => Promise<Entries>;
        readonly set: (entries: Entries) => Promise<void>;
        readonly remove: (keys: readonly string[]) => Promise<void>;
        readonly clear: () => Promise<void>;
      }
    >
  >;
};

/** What the extension stored of one send. */
export interface StoredSend {
  readonly marketplaceId: string | null;
  readonly confirmed: boolean;
  readonly mode: string;
}

/** The extension's storage, seen from a page of its own that runs no script. */
export interface Store {
  readonly all: () => Promise<Entries>;
  /** Of every area, as one text to search in. */
  readonly spelt: () => Promise<string>;
  readonly set: (entries: Entries) => Promise<void>;
  /** Takes away all but what names this installation: a store without that would be brought back from the second copy. */
  readonly clear: () => Promise<void>;
  /** The sends counted for a marketplace: each test takes one of its own and so has a count of its own. */
  readonly sendsOf: (marketplaceId: string) => Promise<readonly StoredSend[]>;
  readonly countOf: (marketplaceId: string) => Promise<number>;
  readonly close: () => Promise<void>;
}

export async function openStore(browser: ExtensionBrowser): Promise<Store> {
  const page = await openQuietPage(browser);
  const all = (): Promise<Entries> => page.evaluate(() => chrome.storage.local.get());
  const sendsOf = async (marketplaceId: string): Promise<readonly StoredSend[]> =>
    Object.entries(await all())
      .filter(([key]) => key.startsWith('send:'))
      .map(([, send]) => send as StoredSend)
      .filter(send => send.marketplaceId === marketplaceId);
  return {
    all,
    spelt: () =>
      page.evaluate(async () => {
        const areas = [chrome.storage.local, chrome.storage.sync, chrome.storage.session];
        return JSON.stringify(await Promise.all(areas.map(area => area.get())));
      }),
    set: entries => page.evaluate(given => chrome.storage.local.set(given), entries),
    clear: () =>
      page.evaluate(async () => {
        const keys = Object.keys(await chrome.storage.local.get());
        await chrome.storage.local.remove(keys.filter(key => key !== 'home'));
      }),
    sendsOf,
    countOf: async marketplaceId => (await sendsOf(marketplaceId)).length,
    close: () => page.close(),
  };
}
