import * as v from 'valibot';
import { stored } from './stored';

export interface Home {
  /** Mixed into the hashes of order ids, so that they mean nothing elsewhere; empty before the first start. */
  readonly salt: string;
}

/**
 * Made once per install. It is as well how a store that was lost is told from one that is new: where it is missing, nothing
 * can be said of the counts.
 */
export const home = stored<Home>({
  key: 'home',
  area: 'local',
  schema: v.object({ salt: v.pipe(v.string(), v.regex(/^(?:[0-9a-f]{32})?$/)) }),
  fallback: { salt: '' },
});

const newSalt = (): string =>
  Array.from(crypto.getRandomValues(new Uint8Array(16)), byte => byte.toString(16).padStart(2, '0')).join('');

/** Makes it where there is none. */
export const settleIn = async (): Promise<void> => {
  await home.update(old => (old.salt === '' ? { salt: newSalt() } : old));
};
