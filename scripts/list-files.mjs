import { createHash } from 'node:crypto';
import { readFileSync, readdirSync, statSync } from 'node:fs';
import { join, relative, sep } from 'node:path';

/** All files below a folder, by their relative names with `/`, sorted. */
export const listFiles = folder =>
  readdirSync(folder, { recursive: true })
    .map(name => join(folder, name))
    .filter(path => statSync(path).isFile())
    .map(path => relative(folder, path).split(sep).join('/'))
    .sort();

const sha256 = path => createHash('sha256').update(readFileSync(path)).digest('hex');

/** The file names below a folder with the SHA-256 of their bytes. */
export const fingerprint = folder =>
  new Map(listFiles(folder).map(name => [name, sha256(join(folder, name))]));

/** One line for each file that only one of the two has, or that differs. */
export function differences(left, right) {
  return [...new Set([...left.keys(), ...right.keys()])]
    .filter(name => left.get(name) !== right.get(name))
    .map(name => (left.has(name) && right.has(name) ? `${name} differs` : `${name} is in one of them only`));
}
