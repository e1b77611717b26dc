import { writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { cutNgrams } from './cut-ngrams.mjs';
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

/** The heavy tables as scripts of their own for the page, which the background puts in when the first draft needs them. */
async function buildLateScript(vite, outDir, name) {
  await vite.build({
    ...plain,
    plugins: [cutNgrams()],
    build: {
      outDir,
      emptyOutDir: false,
      target: 'es2023',
      reportCompressedSize: false,
      rolldownOptions: {
        input: inRoot(`src/content/${name}.ts`),
        output: { format: 'iife', entryFileNames: `${name}.js` },
      },
    },
  });
}

async function buildExtension(vite, mode) {
  const outDir = resolve(values.out, mode);
  await vite.build({ root, mode, logLevel: 'warn', build: { outDir } });
  for (const name of ['words', 'senses']) await buildLateScript(vite, outDir, name);
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
      reportCompressedSize: false,
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
