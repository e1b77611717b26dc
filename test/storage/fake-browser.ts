/** What a storage operation meets: nothing, a refusal before or after it took effect, or its worker's death at either. */
export type Fault = 'none' | 'refused' | 'refused-after' | 'dies-before' | 'dies-after';

type Values = Record<string, unknown>;
type Changes = Record<string, { oldValue?: unknown; newValue?: unknown }>;
type OnChanged = (changes: Changes, area: string) => void;

const never = (): Promise<never> => new Promise<never>(() => undefined);

const makeEvent = <Listener extends (...args: never[]) => unknown>() => {
  const listeners = new Set<Listener>();
  return {
    addListener: (listener: Listener) => void listeners.add(listener),
    removeListener: (listener: Listener) => void listeners.delete(listener),
    listeners,
  };
};

const clone = <T>(value: T): T => (value === undefined ? value : (JSON.parse(JSON.stringify(value)) as T));

/** Enough of the browser for storage, messages and the background, with the browser's own atomicity and order. */
export const makeFakeBrowser = () => {
  const onChanged = makeEvent<OnChanged>();
  const control = {
    /** Asked once for every operation on any area. */
    fault: (_operation: string): Fault => 'none',
    operations: [] as string[],
  };

  const makeArea = (name: string) => {
    const values = new Map<string, unknown>();

    const run = async <T>(operation: string, effect: () => T): Promise<T> => {
      control.operations.push(operation);
      const fault = control.fault(operation);
      if (fault === 'refused') return Promise.reject(new Error('storage refused'));
      if (fault === 'dies-before') return never();
      const result = effect();
      if (fault === 'refused-after') return Promise.reject(new Error('storage refused'));
      return fault === 'dies-after' ? never() : result;
    };

    const tell = (changes: Changes) => {
      if (Object.keys(changes).length === 0) return;
      queueMicrotask(() => {
        for (const listener of onChanged.listeners) listener(clone(changes), name);
      });
    };

    const keysOf = (wanted: string | readonly string[] | null): readonly string[] =>
      wanted === null ? [...values.keys()] : typeof wanted === 'string' ? [wanted] : wanted;

    return {
      values,
      get: (wanted: string | readonly string[] | null = null) =>
        run(`get ${String(wanted)}`, () => {
          const found: Values = {};
          for (const key of keysOf(wanted)) if (values.has(key)) found[key] = clone(values.get(key));
          return found;
        }),
      getKeys: () => run('getKeys', () => [...values.keys()]),
      clear: () =>
        run('clear', () => {
          const changes = Object.fromEntries([...values].map(([key, oldValue]) => [key, { oldValue }]));
          values.clear();
          tell(changes);
        }),
      set: (entries: Values) =>
        run(`set ${Object.keys(entries).join()}`, () => {
          const changes: Changes = {};
          for (const [key, value] of Object.entries(entries)) {
            changes[key] = { oldValue: values.get(key), newValue: clone(value) };
            values.set(key, clone(value));
          }
          tell(changes);
        }),
      remove: (wanted: string | readonly string[]) =>
        run(`remove ${String(wanted)}`, () => {
          const changes: Changes = {};
          for (const key of keysOf(wanted)) {
            if (values.has(key)) changes[key] = { oldValue: values.get(key) };
            values.delete(key);
          }
          tell(changes);
        }),
    };
  };

  return {
    control,
    storage: {
      local: makeArea('local'),
      sync: makeArea('sync'),
      session: makeArea('session'),
      onChanged,
    },
  };
};

export type FakeBrowser = ReturnType<typeof makeFakeBrowser>;

/** An empty store without faults or listeners. */
export const wipe = ({ control, storage }: FakeBrowser): void => {
  control.fault = () => 'none';
  control.operations = [];
  storage.onChanged.listeners.clear();
  for (const area of [storage.local, storage.sync, storage.session]) area.values.clear();
};
