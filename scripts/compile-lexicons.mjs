// Compiles the lexicons into one packed automaton: src/rules/lexicon/compiled.ts, a plain module, since the content
// script's bundle knows no plugins.
import { readFile, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { runnerImport } from 'vite';

const at = path => fileURLToPath(new URL(`../src/rules/lexicon/${path}`, import.meta.url));
const load = async path => (await runnerImport(at(path), { configFile: false, logLevel: 'error' })).module;

/** Writes the module if it would differ; returns its size in bytes. */
export const compileLexicons = async () => {
  const { lexicons } = await load('all.ts');
  const { concepts } = await load('concepts.ts');
  const { compileLexicons: compile } = await load('compile.ts');
  const packed = compile(lexicons, concepts);
  const fields = Object.entries(packed).map(([name, value]) => `  ${name}: ${JSON.stringify(value)},\n`);
  const source = [
    '// Written by scripts/compile-lexicons.mjs from the lexicons beside it. Do not edit.\n',
    "import type { PackedLexicons } from './compile';\n\n",
    `export const compiled: PackedLexicons = {\n${fields.join('')}};\n`,
  ].join('');
  const file = at('compiled.ts');
  if ((await readFile(file, 'utf8').catch(() => '')) !== source) await writeFile(file, source);
  return source.length;
};

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  console.log(`lexicons compiled: ${await compileLexicons()} bytes`);
}
