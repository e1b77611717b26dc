import { writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { cutNgrams } from './cut-ngrams.mjs';
import { dropExamples } from './drop-examples.mjs';
import { ensurePackages } from './install.mjs';
import { inRoot, root } from './paths.mjs';
import { withProgress } from './progress.mjs';

const { values } = parseArgs({
  options: {
    test: { type: 'boolean', default: false },
    only: { type: 'string', default: 'chrome,firefox,rules' },
    out: { type: 'string', default: inRoot('dist') },
  },
});

/** What every part of a build has in common: no file but ours decides, nothing of this machine gets in. */
const plain = {
  root,
  configFile: false,
  publicDir: false,
  logLevel: 'warn',
};

/** `size-limit` holds what each script may weigh: the words are large on purpose. */
const weighedElsewhere = { reportCompressedSize: false, chunkSizeWarningLimit: 5120 };

/** A script for the page in one file: no module, no chunk beside it. */
async function buildPageScript(vite, outDir, { input, file, ...own }) {
  await vite.build({
    ...plain,
    oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
    ...own,
    build: {
      outDir,
      emptyOutDir: false,
      target: 'es2023',
      ...weighedElsewhere,
      rolldownOptions: { input: inRoot(input), output: { format: 'iife', entryFileNames: file } },
    },
  });
}

/** What a page of the messages gets: the content script, and the heavy tables for when the first draft needs them. */
async function buildPageScripts(vite, outDir, mode) {
  await buildPageScript(vite, outDir, {
    input: 'src/content/main.ts',
    file: 'src/content/main.js',
    define: { __OPEN_ROOTS__: JSON.stringify(mode.endsWith('-test')) },
  });
  for (const name of ['rules', 'senses'])
    await buildPageScript(vite, outDir, {
      input: `src/content/${name}.ts`,
      file: `${name}.js`,
      plugins: [cutNgrams(), dropExamples()],
    });
}

async function buildExtension(vite, mode) {
  const outDir = resolve(values.out, mode);
  await vite.build({ root, mode, logLevel: 'warn', build: { outDir, ...weighedElsewhere } });
  await buildPageScripts(vite, outDir, mode);
}

/** The rules as one module that Node can import, packages and all. */
async function buildRules(vite) {
  const outDir = resolve(values.out, 'rules');
  await vite.build({
    ...plain,
    ssr: { noExternal: true },
    plugins: [cutNgrams()],
    build: {
      ssr: inRoot('src/rules/node.ts'),
      outDir,
      emptyOutDir: true,
      target: 'node20',
      // Comments would name folders of the machine that built it.
      minify: true,
      ...weighedElsewhere,
      rolldownOptions: { output: { format: 'es', entryFileNames: 'index.js', codeSplitting: false } },
    },
  });
  await writeFile(join(outDir, 'package.json'), '{ "type": "module" }\n');
}

async function main() {
  await ensurePackages();
  const { compileLexicons } = await import('./compile-lexicons.mjs');
  await compileLexicons();
  process.env.NODE_ENV = 'production';
  const vite = await import('vite');
  const suffix = values.test ? '-test' : '';
  for (const part of values.only.split(',')) {
    if (part !== 'rules')
      await withProgress(`Building ${part}${suffix}`, () => buildExtension(vite, part + suffix));
    else if (!values.test) await withProgress('Building the rules for Node', () => buildRules(vite));
  }
}

await main().catch(error => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
});
