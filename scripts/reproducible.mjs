import { cp, mkdir, mkdtemp, rm, symlink } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, relative, sep } from 'node:path';
import { differences, fingerprint } from './list-files.mjs';
import { inRoot, root } from './paths.mjs';
import { runNode } from './run-command.mjs';

/** What a clone does not have; the packages are lent, so that this needs no second install. */
const leftOut = new Set(['node_modules', 'dist', '.git', 'coverage', 'screenshots']);

const isWanted = path => !leftOut.has(relative(root, path).split(sep)[0]);

async function buildCopy(folder) {
  await mkdir(folder, { recursive: true });
  await cp(root, folder, { recursive: true, filter: isWanted });
  await symlink(inRoot('node_modules'), join(folder, 'node_modules'), 'junction');
  const { code, output } = await runNode(join(folder, 'scripts/build.mjs'), [], { cwd: folder });
  if (code !== 0) throw new Error(`The build in a copy failed:\n${output}`);
  return fingerprint(join(folder, 'dist'));
}

const temporary = await mkdtemp(join(tmpdir(), 'second-look-equal-'));
try {
  const first = await buildCopy(join(temporary, 'a'));
  const second = await buildCopy(join(temporary, 'another folder', 'deeper', 'b'));
  const unequal = differences(first, second);
  console.log(
    unequal.length === 0
      ? `Two builds in different folders: ${first.size} files, the same bytes.`
      : `Two builds differ:\n${unequal.join('\n')}`,
  );
  process.exitCode = unequal.length === 0 ? 0 : 1;
} finally {
  await rm(temporary, { recursive: true, force: true });
}
