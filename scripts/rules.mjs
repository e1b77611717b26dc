// The built rules for scripts: built when missing or older than the sources.
import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { inRoot } from './paths.mjs';
import { runNode } from './run-command.mjs';

const built = inRoot('dist/rules/index.js');

const newest = folder =>
  readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter(entry => entry.isFile() && entry.name !== 'compiled.ts')
    .reduce((latest, entry) => Math.max(latest, statSync(join(entry.parentPath, entry.name)).mtimeMs), 0);

const builtAt = () => statSync(built, { throwIfNoEntry: false })?.mtimeMs ?? 0;

/** The rules' module; throws with the build's output where the build fails. */
export async function loadRules() {
  if (builtAt() < newest(inRoot('src/rules'))) {
    const { code, output } = await runNode(inRoot('scripts/build.mjs'), ['--only', 'rules']);
    if (code !== 0) throw new Error(`the rules could not be built:\n${output}`);
  }
  return import(pathToFileURL(built).href);
}
