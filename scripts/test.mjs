import { parseArgs } from 'node:util';
import { ensureBrowser, ensurePackages } from './install.mjs';
import { say, withProgress } from './progress.mjs';
import { steps } from './test-steps.mjs';

const { values, positionals: filters } = parseArgs({
  options: { only: { type: 'string' } },
  allowPositionals: true,
});

/** With `--only`, the named steps and what they stand on. */
function chosenSteps() {
  if (values.only === undefined) return steps;
  const names = values.only.split(',');
  const unknown = names.filter(name => !steps.some(step => step.name === name));
  if (unknown.length > 0)
    throw new Error(
      `No such step: ${unknown.join(', ')}. There are: ${steps.map(({ name }) => name).join(', ')}.`,
    );
  const wanted = new Set(
    steps.filter(({ name }) => names.includes(name)).flatMap(({ name, needs = [] }) => [...needs, name]),
  );
  return steps.filter(({ name }) => wanted.has(name));
}

const broken = error => ({ passed: 0, failed: 1, skipped: 0, output: String(error?.stack ?? error) });

async function runStep({ label, run, speaks }) {
  const result = await withProgress(label, () => run(filters).catch(broken), { speaks });
  if (result.note) say(result.note);
  if (result.failed > 0) say(`${label}: ${result.failed} failed\n${speaks ? '' : result.output}`);
  return result;
}

async function ensureBrowsers() {
  await ensureBrowser('chromium');
  await ensureBrowser('firefox');
}

async function main() {
  const chosen = chosenSteps();
  await ensurePackages();
  if (chosen.some(({ name }) => name === 'e2e')) await ensureBrowsers();
  const results = [];
  for (const step of chosen) results.push({ label: step.label, ...(await runStep(step)) });
  return results;
}

function summarize(results) {
  const sum = key => results.reduce((total, result) => total + result[key], 0);
  const [passed, failed, skipped] = ['passed', 'failed', 'skipped'].map(sum);
  for (const { label, failed: failures } of results.filter(result => result.failed > 0))
    console.log(`Failed: ${label} (${failures})`);
  console.log(`${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`);
  process.exitCode = failed === 0 ? 0 : 1;
}

await main().then(summarize, error => {
  console.error(error instanceof Error ? error.message : error);
  console.log('0 passed, 1 failed');
  process.exitCode = 1;
});
