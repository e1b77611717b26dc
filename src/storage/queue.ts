const last = new Map<string, Promise<unknown>>();

/** The extension's own pages and its worker share their locks; in a content script they would be the page's. */
const isOwnOrigin = (): boolean =>
  typeof location === 'object' && /^(?:chrome|moz)-extension:$/.test(location.protocol);

const locked = async <T>(key: string, task: () => Promise<T>): Promise<T> =>
  isOwnOrigin() ? await navigator.locks.request(`stored ${key}`, task) : await task();

/** Runs one task after the other for each key, over all of the extension's own pages; a failed one does not hold up the next. */
export const inTurn = <T>(key: string, task: () => Promise<T>): Promise<T> => {
  const run = (): Promise<T> => locked(key, task);
  const before = last.get(key) ?? Promise.resolve();
  const mine = before.then(run, run);
  last.set(key, mine);
  const forget = () => {
    if (last.get(key) === mine) last.delete(key);
  };
  mine.then(forget, forget);
  return mine;
};
