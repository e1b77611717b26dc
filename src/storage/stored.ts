import * as v from 'valibot';
import browser from 'webextension-polyfill';
import { keepAside } from './damage';
import { inTurn } from './queue';

export type Snapshot = Readonly<Record<string, unknown>>;

export interface StoredOptions<T> {
  readonly key: string;
  readonly area: 'local' | 'sync' | 'session';
  /** What a stored value must look like; it is checked on every read. */
  readonly schema: v.GenericSchema<unknown, T>;
  readonly fallback: T;
}

export interface Stored<T> {
  readonly key: string;
  readonly fallback: T;
  get(): Promise<T>;
  set(value: T): Promise<void>;
  /** Reads, changes and writes with no other change of this value in between. */
  update(change: (value: T) => T): Promise<T>;
  /** Calls on every change from anywhere, until the signal ends. */
  watch(listener: (value: T) => void, signal: AbortSignal): void;
  /** As an entry to be written together with others. Throws where the schema refuses it. */
  entry(value: T): Record<string, unknown>;
  /** This value out of a snapshot of the whole area. */
  from(snapshot: Snapshot): Promise<T>;
  isDamaged(snapshot: Snapshot): boolean;
}

/** Declares one stored value. A damaged one reads as the fallback and is kept aside untouched before it is overwritten. */
export const stored = <T>({ key, area: areaName, schema, fallback }: StoredOptions<T>): Stored<T> => {
  const area = () => browser.storage[areaName];

  const check = (raw: unknown): { readonly value: T; readonly damaged: boolean } => {
    if (raw === undefined) return { value: fallback, damaged: false };
    // To the schema a list is an object as well, one that has none of the optional fields.
    if (Array.isArray(raw) !== Array.isArray(fallback)) return { value: fallback, damaged: true };
    const result = v.safeParse(schema, raw);
    return result.success ? { value: result.output, damaged: false } : { value: fallback, damaged: true };
  };

  const rawOf = (snapshot: Snapshot): unknown => (Object.hasOwn(snapshot, key) ? snapshot[key] : undefined);

  const from = async (snapshot: Snapshot): Promise<T> => {
    const raw = rawOf(snapshot);
    const { value, damaged } = check(raw);
    if (damaged) await keepAside(key, raw);
    return value;
  };

  const get = async (): Promise<T> => from(await area().get(key));

  const entry = (value: T): Record<string, unknown> => ({ [key]: v.parse(schema, value) });

  const write = async (value: T): Promise<void> => area().set(entry(value));

  return {
    key,
    fallback,
    entry,
    from,
    isDamaged: snapshot => check(rawOf(snapshot)).damaged,
    get,
    set: value =>
      inTurn(key, async () => {
        await get();
        await write(value);
      }),
    update: change =>
      inTurn(key, async () => {
        const value = change(await get());
        await write(value);
        return value;
      }),
    watch: (listener, signal) => {
      if (signal.aborted) return;
      const onChanged = (
        changes: Readonly<Record<string, { readonly newValue?: unknown }>>,
        name: string,
      ) => {
        if (name === areaName && Object.hasOwn(changes, key)) listener(check(changes[key]?.newValue).value);
      };
      browser.storage.onChanged.addListener(onChanged);
      signal.addEventListener('abort', () => browser.storage.onChanged.removeListener(onChanged));
    },
  };
};
