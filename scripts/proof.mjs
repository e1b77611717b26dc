// npm run proof -- [--full [--scale 0.1]] [--seed S] [--only histories,days,…]: the proofs of the count, small, or with --full
// at full scale or a part of it, which writes its lines of docs/proof.md. A fault that is found ends it, with the seed that finds it again.
import { readFile, writeFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { ensurePackages } from './install.mjs';
import { inRoot } from './paths.mjs';
import { proofs } from './proofs.mjs';

const { values } = parseArgs({
  options: {
    full: { type: 'boolean', default: false },
    seed: { type: 'string', default: String(Date.now() % 2 ** 31) },
    only: { type: 'string' },
    scale: { type: 'string', default: '1' },
  },
});

const pagePath = inRoot('docs/proof.md');

const intro = `# Proof of the count

Written by \`npm run proof -- --full\`, line by line. Each proof throws at its first fault, so a line that stands here found none. A figure below the one asked for in \`scripts/proofs.mjs\` was run with \`--scale\`; the seed repeats it.`;

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
  return { name, ...found, seconds };
}

const today = () => new Date().toISOString().slice(0, 10);

const node = `Node ${process.version}, ICU ${process.versions.icu}, zones of ${process.versions.tz}`;

const cells = line => line.split('|').map(cell => cell.trim());

/** The lines of the page by their proof; one that is run again takes the place of its own. */
async function knownRows() {
  const text = await readFile(pagePath, 'utf8').catch(() => '');
  return new Map(
    text
      .split('\n')
      .filter(line => line.startsWith('|'))
      .map(line => [cells(line)[1], cells(line).slice(1, -1)]),
  );
}

async function writePage({ name, what, figure, seconds }, seed) {
  const rows = await knownRows();
  rows.set(name, [name, what, figure, String(seed), `${seconds} s, ${today()}`, node]);
  const wanted = proofs.flatMap(({ name }) => (rows.has(name) ? [rows.get(name)] : []));
  const table = [['proof', 'what', 'figure', 'seed', 'took', 'with'], Array(6).fill('---'), ...wanted];
  const lines = table.map(row => `| ${row.join(' | ')} |`).join('\n');
  const { format } = await import('prettier');
  await writeFile(pagePath, await format(`${intro}\n\n${lines}\n`, { parser: 'markdown' }));
}

async function main() {
  await ensurePackages();
  const seed = Number(values.seed);
  console.log(`seed ${seed}`);
  for (const proof of chosen()) {
    const found = await prove(proof, seed);
    if (values.full) await writePage(found, seed);
  }
}

await main().catch(error => {
  console.error(error instanceof Error ? error.message : error);
  if (error?.cause) console.error(String(error.cause?.message ?? error.cause));
  process.exitCode = 1;
});
