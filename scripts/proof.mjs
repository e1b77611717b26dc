// npm run proof -- [--full [--scale 0.1]] [--seed S] [--only histories,days,…]: the proofs of the count, small, or with --full
// at full scale or a part of it, which writes docs/proof.md. A fault that is found ends it, with the seed that finds it again.
import { writeFile } from 'node:fs/promises';
import { availableParallelism } from 'node:os';
import { parseArgs } from 'node:util';
import { ensurePackages } from './install.mjs';
import { inRoot } from './paths.mjs';
import { proofs } from './proofs.mjs';
import { runNode } from './run-command.mjs';

const { values } = parseArgs({
  options: {
    full: { type: 'boolean', default: false },
    seed: { type: 'string', default: String(Date.now() % 2 ** 31) },
    only: { type: 'string' },
    scale: { type: 'string', default: '1' },
  },
});

const options = {
  configFile: false,
  logLevel: 'error',
  resolve: { alias: { 'webextension-polyfill': inRoot('test/proof/fake-polyfill.ts') } },
};

async function load(entry) {
  const { runnerImport } = await import('vite');
  return (await runnerImport(inRoot(entry), options)).module;
}

function chosen() {
  if (values.only === undefined) return proofs.filter(({ isSlow }) => values.full || !isSlow);
  const names = values.only.split(',');
  const unknown = names.filter(name => !proofs.some(proof => proof.name === name));
  if (unknown.length > 0)
    throw new Error(
      `No such proof: ${unknown.join(', ')}. There are: ${proofs.map(p => p.name).join(', ')}.`,
    );
  return proofs.filter(({ name }) => names.includes(name));
}

/** What is not a number of runs keeps its size. */
function sizeOf({ small, full, isFixed }) {
  if (!values.full) return small;
  return isFixed ? full : Math.max(small, Math.round(full * Number(values.scale)));
}

async function prove(proof, seed) {
  const { name, entry, run } = proof;
  const start = performance.now();
  const found = await run(await load(entry), sizeOf(proof), seed);
  const seconds = ((performance.now() - start) / 1000).toFixed(0);
  console.log(`${name}: ${found.figure} (${seconds} s)`);
  return { ...found, seconds };
}

const row = ({ what, figure, seconds }) => `| ${what} | ${figure} | ${seconds} s |`;

async function page(results, seed) {
  const { output } = await runNode('-p', [
    '`${process.version}, V8 ${process.versions.v8}, ICU ${process.versions.icu}, zones of ${process.versions.tz}`',
  ]);
  return [
    '# Proof of the count',
    '',
    'Written by `npm run proof -- --full`; each line throws at the first fault, so a line that stands here found none.',
    '',
    `Seed ${seed}, ${new Date().toISOString().slice(0, 10)}, Node ${output.trim()}, ${availableParallelism()} processors.`,
    '',
    '| what | figure | took |',
    '| --- | --- | --- |',
    ...results.map(row),
    '',
  ].join('\n');
}

async function main() {
  await ensurePackages();
  const seed = Number(values.seed);
  console.log(`seed ${seed}`);
  const results = [];
  for (const proof of chosen()) results.push(await prove(proof, seed));
  if (!values.full || values.only !== undefined) return;
  const { format } = await import('prettier');
  await writeFile(inRoot('docs/proof.md'), await format(await page(results, seed), { parser: 'markdown' }));
  console.log('docs/proof.md is written');
}

await main().catch(error => {
  console.error(error instanceof Error ? error.message : error);
  if (error?.cause) console.error(String(error.cause?.message ?? error.cause));
  process.exitCode = 1;
});
