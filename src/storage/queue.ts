const last = new Map<string, Promise<unknown>>();

/** Runs one task after the other for each key; a task that fails does not hold up the next. */
export const inTurn = <T>(key: string, task: () => Promise<T>): Promise<T> => {
  const before = last.get(key) ?? Promise.resolve();
  const mine = before.then(task, task);
  last.set(key, mine);
  const forget = () => {
    if (last.get(key) === mine) last.delete(key);
  };
  mine.then(forget, forget);
  return mine;
};
