// npm run proof -- [--full [--scale 0.1] [--add]] [--seed S] [--only histories,days,…]: the proofs of the count, small, or with
// --full at full scale or a part of it, which is noted in docs/proof.json and said in docs/proof.md; with --add beside what was
// noted before, so that a long proof can be run in portions. A fault that is found ends it, with the seed that finds it again.
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
    add: { type: 'boolean', default: false },
  },
});

const pagePath = inRoot('docs/proof.md');
const notesPath = inRoot('docs/proof.json');

const intro = `# Proof of the count

Written by \`npm run proof -- --full\` out of docs/proof.json, where each run stands with its seed. Each proof throws at its first fault, so what stands here found none. Figures below the ones asked for in \`scripts/proofs.mjs\` were run with \`--scale\`; the sum of several runs, each with a seed of its own, with \`--add\`.`;

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
  const start = performance.now();
  const { numbers, browser } = await proof.run(await load(proof.entry), sizeOf(proof), seed);
  const seconds = Math.round((performance.now() - start) / 1000);
  console.log(`${proof.name}: ${proof.figure(numbers)} (${seconds} s)`);
  return { seed, numbers, seconds, on: today(), with: [browser, node].filter(Boolean).join(', ') };
}

const today = () => new Date().toISOString().slice(0, 10);

const node = `Node ${process.version}, ICU ${process.versions.icu}, zones of ${process.versions.tz}`;

const readNotes = async () => JSON.parse(await readFile(notesPath, 'utf8').catch(() => '{}'));

/** The runs of a proof with this one among them: a seed that comes again says nothing new, and takes its own place. */
function withRun(runs, run) {
  return values.add ? [...runs.filter(({ seed }) => seed !== run.seed), run] : [run];
}

function sumOf(runs) {
  const sum = {};
  for (const { numbers } of runs)
    for (const [name, number] of Object.entries(numbers)) sum[name] = (sum[name] ?? 0) + number;
  return sum;
}

const said = list => [...new Set(list)].join('; ');

function rowOf({ name, what, figure }, runs) {
  const seeds = runs.map(({ seed }) => seed);
  const seconds = runs.reduce((sum, run) => sum + run.seconds, 0);
  const spelt = seeds.length === 1 ? seeds[0] : `${seeds.length} from ${Math.min(...seeds)} on`;
  const took = `${seconds} s, ${said(runs.map(({ on }) => on))}`;
  return [name, what, figure(sumOf(runs)), spelt, took, said(runs.map(run => run.with))];
}

async function writePage(notes) {
  const noted = proofs.filter(({ name }) => Object.hasOwn(notes, name));
  const rows = noted.map(proof => rowOf(proof, notes[proof.name]));
  const table = [['proof', 'what', 'figure', 'seed', 'took', 'with'], Array(6).fill('---'), ...rows];
  const lines = table.map(row => `| ${row.join(' | ')} |`).join('\n');
  const { format } = await import('prettier');
  await writeFile(pagePath, await format(`${intro}\n\n${lines}\n`, { parser: 'markdown' }));
}

async function note(name, run) {
  const notes = await readNotes();
  const next = { ...notes, [name]: withRun(notes[name] ?? [], run) };
  const { format } = await import('prettier');
  await writeFile(notesPath, await format(JSON.stringify(next), { parser: 'json', printWidth: 110 }));
  await writePage(next);
}

async function main() {
  await ensurePackages();
  const seed = Number(values.seed);
  console.log(`seed ${seed}`);
  for (const proof of chosen()) {
    const run = await prove(proof, seed);
    if (values.full) await note(proof.name, run);
  }
}

await main().catch(error => {
  console.error(error instanceof Error ? error.message : error);
  if (error?.cause) console.error(String(error.cause?.message ?? error.cause));
  process.exitCode = 1;
});
