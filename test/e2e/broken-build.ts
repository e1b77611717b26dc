import { cp, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { builtFolder, type ChromiumTarget } from './browser';

/** A folder of its own, outside the repository. */
export const newFolder = (): Promise<string> => mkdtemp(join(tmpdir(), 'second-look-fault-'));

export const removeFolder = (folder: string): Promise<void> =>
  rm(folder, { recursive: true, force: true, maxRetries: 5 });

/** A copy of the build in which this file has other contents; null: it is missing. */
export const brokenBuild = async (
  target: ChromiumTarget,
  name: string,
  contents: string | null,
): Promise<string> => {
  const folder = await newFolder();
  await cp(builtFolder(target), folder, { recursive: true });
  if (contents === null) await rm(join(folder, name));
  else await writeFile(join(folder, name), contents);
  return folder;
};
