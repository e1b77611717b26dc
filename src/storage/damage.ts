import browser from 'webextension-polyfill';
import { inTurn } from './queue';

const prefix = 'damaged:';

export const isAsideKey = (key: string): boolean => key.startsWith(prefix);

/** So that a value damaged again and again cannot fill the store. */
const mostKept = 5;

/** A damaged value as it was found. */
export interface Aside {
  /** Epoch milliseconds. */
  readonly since: number;
  readonly value: unknown;
}

const isAside = (raw: unknown): raw is Aside =>
  typeof raw === 'object' && raw !== null && 'value' in raw && 'since' in raw && Number.isFinite(raw.since);

const listOf = (raw: unknown): readonly Aside[] => (Array.isArray(raw) ? raw.filter(isAside) : []);

/** Puts a damaged value where nothing overwrites it. Throws where that fails: then the original must stay. */
export const keepAside = (key: string, value: unknown): Promise<void> =>
  inTurn(prefix + key, async () => {
    const asideKey = prefix + key;
    const kept = listOf((await browser.storage.local.get(asideKey))[asideKey]);
    const spelt = JSON.stringify(value);
    if (kept.some(aside => JSON.stringify(aside.value) === spelt)) return;
    const all = [...kept, { since: Date.now(), value }].slice(-mostKept);
    await browser.storage.local.set({ [asideKey]: all });
  });

/** The keys, of a snapshot of the store, whose value was once found damaged. */
export const damagedKeys = (snapshot: Readonly<Record<string, unknown>>): readonly string[] =>
  Object.keys(snapshot)
    .filter(key => key.startsWith(prefix))
    .map(key => key.slice(prefix.length));

/** When the values kept aside of this key were last found damaged; null where none is kept. Epoch milliseconds. */
export const damagedSince = (snapshot: Readonly<Record<string, unknown>>, key: string): number | null => {
  const since = listOf(snapshot[prefix + key]).map(aside => aside.since);
  return since.length === 0 ? null : Math.max(...since);
};

/** Which stored values were found damaged and are kept aside. */
export const damage = {
  get: async (): Promise<readonly string[]> => damagedKeys(await browser.storage.local.get(null)),
  watch: (listener: () => void, signal: AbortSignal): void => {
    if (signal.aborted) return;
    const onChanged = (changes: Readonly<Record<string, unknown>>, area: string) => {
      if (area === 'local' && Object.keys(changes).some(key => key.startsWith(prefix))) listener();
    };
    browser.storage.onChanged.addListener(onChanged);
    signal.addEventListener('abort', () => browser.storage.onChanged.removeListener(onChanged));
  },
};
