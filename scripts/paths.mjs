import { readFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The project's folder, wherever it was cloned to and wherever the command was given. */
export const root = resolve(dirname(fileURLToPath(import.meta.url)), '..');

export const inRoot = (...parts) => join(root, ...parts);

/** The script behind a package's command, so that it runs with this Node and without a shell on every system. */
export function commandOf(packageName, command = packageName) {
  const folder = inRoot('node_modules', packageName);
  const { bin } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  return join(folder, typeof bin === 'string' ? bin : bin[command]);
}
