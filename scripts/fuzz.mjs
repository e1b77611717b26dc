// npm run fuzz -- [--count N] [--seed S]: tries the laws of test/rules/fuzz on that many drafts made at random, then times
// hostile drafts of 100,000 characters. A broken law names the draft, made small, and the seed that makes it again.
import { parseArgs } from 'node:util';
import { cpuMs } from './cpu-time.mjs';
import { hostile } from './hostile.mjs';
import { ensurePackages } from './install.mjs';
import { loadBundled } from './load-bundled.mjs';

/** Drafts of one seed: a failure is made again from its own seed, not from all before it. */
const batch = 500;
const hostileLength = 100_000;

const { values } = parseArgs({
  options: {
    count: { type: 'string', default: '2000' },
    seed: { type: 'string', default: String(Date.now() % 2 ** 31) },
  },
});

async function loadLaws() {
  const { compileLexicons } = await import('./compile-lexicons.mjs');
  await compileLexicons();
  return loadBundled('test/rules/fuzz/laws.ts');
}

/** Laws about the same drafts are tried together, on one report. */
function groupsOf(laws) {
  const groups = new Map();
  for (const law of laws) groups.set(law.draftsIn, [...(groups.get(law.draftsIn) ?? []), law]);
  return [...groups];
}

const holdAll = (laws, check) => draft => {
  const report = check(draft);
  for (const { says, holdsFor } of laws) {
    try {
      holdsFor(draft, report);
    } catch (cause) {
      throw new Error(`“${says}” is broken`, { cause });
    }
  }
};

/** Throws where a law is broken. */
function tryLaws(fc, { laws, check, modes }, count, seed) {
  const startMs = performance.now();
  const groups = groupsOf(laws);
  for (let done = 0, at = seed; done < count; done += batch, at += 1) {
    const numRuns = Math.min(batch, count - done);
    for (const [draftsIn, own] of groups)
      fc.assert(fc.property(draftsIn(modes), holdAll(own, check)), { numRuns, seed: at });
    if (done > 0 && done % 10_000 === 0) console.log(`  ${done} drafts, ${seconds(startMs)} s`);
  }
  console.log(`${count} drafts, seed ${seed}: all laws hold (${seconds(startMs)} s)`);
}

const seconds = startMs => ((performance.now() - startMs) / 1000).toFixed(1);

/** The quicker of two, in processor time, so that a busy machine is not taken for a slow check. */
function timeOf(run) {
  const times = [0, 1].map(() => {
    const start = cpuMs();
    run();
    return cpuMs() - start;
  });
  return Math.min(...times);
}

function timeHostile(check) {
  const draft = body => ({
    mode: 'email',
    body,
    subject: null,
    contactReason: null,
    orderId: null,
    marketplaceId: null,
    buyerLanguage: 'en-US',
    attachments: [],
  });
  const times = Object.entries(hostile)
    .map(([name, make]) => [name, timeOf(() => check(draft(make(hostileLength))))])
    .sort(([, a], [, b]) => b - a);
  for (const [name, ms] of times) console.log(`  ${name.padEnd(28)} ${ms.toFixed(0).padStart(6)} ms`);
  const [[name, ms]] = times;
  console.log(`longest at ${hostileLength} characters: ${ms.toFixed(0)} ms (${name})`);
}

async function main() {
  await ensurePackages();
  const { default: fc } = await import('fast-check');
  const loaded = await loadLaws();
  const [count, seed] = [Number(values.count), Number(values.seed)];
  console.log(`seed ${seed}`);
  tryLaws(fc, loaded, count, seed);
  timeHostile(loaded.check);
}

await main().catch(error => {
  console.error(error instanceof Error ? error.message : error);
  if (error?.cause) console.error(String(error.cause?.cause ?? error.cause));
  process.exitCode = 1;
});
