/** Names that no style or script of a page can expect, and so not aim at. */
const letters = 'abcdefghijklmnopqrstuvwxyz';

export const randomName = (prefix: string): string =>
  prefix + Array.from(crypto.getRandomValues(new Uint8Array(10)), byte => letters[byte % 26]).join('');

/** For an element of ours on a page of Amazon's. */
export const newHostName = (): string => randomName('x-');

export const isHostName = (name: string): boolean => /^x-[a-z]{10}$/.test(name);
