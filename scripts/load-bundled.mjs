// A module as it ships, bundled: what is timed or tried a million times must not run through a development server's proxies.
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { cutNgrams } from './cut-ngrams.mjs';
import { inRoot } from './paths.mjs';

/** What the TypeScript module at `path`, from the root, exports. */
export async function loadBundled(path) {
  const { build } = await import('vite');
  const folder = await mkdtemp(join(tmpdir(), 'second-look-'));
  await build({
    configFile: false,
    logLevel: 'error',
    plugins: [cutNgrams()],
    ssr: { noExternal: true },
    build: {
      ssr: inRoot(path),
      outDir: folder,
      target: 'node20',
      rolldownOptions: { output: { entryFileNames: 'bundled.mjs' } },
    },
  });
  const loaded = await import(pathToFileURL(join(folder, 'bundled.mjs')).href);
  await rm(folder, { recursive: true });
  return loaded;
}
