import { clear, createStore, entries, type UseStore } from 'idb-keyval';

/**
 * The second copy of what is counted, in IndexedDB: files of its own, so that it outlives a damaged `storage.local`, and on
 * this computer alone, which `storage.sync` is not. It is the background's; a content script would reach the page's instead.
 */
let opened: UseStore | null = null;
const store = (): UseStore => (opened ??= createStore('second-copy', 'values'));

/** Follows `storage.local` under the same keys. */
export interface Mirror {
  readonly read: () => Promise<ReadonlyMap<string, unknown>>;
  readonly keys: () => Promise<readonly string[]>;
  /** All or nothing. */
  readonly write: (puts: Readonly<Record<string, unknown>>, removes: readonly string[]) => Promise<void>;
  readonly erase: () => Promise<void>;
}

const done = (transaction: IDBTransaction): Promise<void> =>
  new Promise((resolve, reject) => {
    const fail = (): void => reject(transaction.error ?? new Error('the second copy could not be written'));
    transaction.addEventListener('complete', () => resolve());
    transaction.addEventListener('abort', fail);
    transaction.addEventListener('error', fail);
  });

const keysIn = (all: IDBObjectStore): Promise<readonly string[]> =>
  new Promise((resolve, reject) => {
    const request = all.getAllKeys();
    request.addEventListener('success', () => resolve(request.result.map(String)));
    request.addEventListener('error', () => reject(request.error ?? new Error('the second copy is closed')));
  });

export const mirror: Mirror = {
  read: async () => new Map((await entries<string, unknown>(store())).map(([key, value]) => [key, value])),
  keys: () => store()('readonly', keysIn),
  write: (puts, removes) =>
    store()('readwrite', all => {
      for (const [key, value] of Object.entries(puts)) all.put(value, key);
      for (const key of removes) all.delete(key);
      return done(all.transaction);
    }),
  erase: () => clear(store()),
};
