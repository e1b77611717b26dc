import { readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { commandOf } from './paths.mjs';
import { runNode } from './run-command.mjs';

/** What a step found: how many tests passed, failed and were skipped, and what to show of its output. */
const asOneTest = ({ code, output }) => ({
  passed: code === 0 ? 1 : 0,
  failed: code === 0 ? 0 : 1,
  skipped: 0,
  output,
});

const script = (name, args = []) => runNode(join('scripts', name), args).then(asOneTest);

const tool = (name, args, command = name) => runNode(commandOf(name, command), args).then(asOneTest);

async function countsOf(reportPath) {
  try {
    const report = JSON.parse(await readFile(reportPath, 'utf8'));
    return {
      passed: report.numPassedTests,
      failed: report.numFailedTests,
      skipped: report.numPendingTests + report.numTodoTests,
    };
  } catch {
    return { passed: 0, failed: 0, skipped: 0 };
  }
}

/** Vitest's own tests count one by one; a run that failed otherwise, or found no test, counts as one failure. */
async function vitest(project, filters) {
  const reportPath = join(tmpdir(), `second-look-${project}-${process.pid}.json`);
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${reportPath}`];
  const args = ['run', '--project', project, ...reporters, ...filters];
  const { code, output } = await runNode(commandOf('vitest'), args, { echo: true, env: { NO_COLOR: '1' } });
  const counts = await countsOf(reportPath);
  await rm(reportPath, { force: true });
  const brokeOff = (code !== 0 && counts.failed === 0) || counts.passed + counts.failed === 0;
  return { ...counts, failed: counts.failed + (brokeOff ? 1 : 0), output };
}

/** web-ext calls what it only would not have written itself a warning; an error would keep the add-on out. */
async function webExtLint() {
  const args = ['lint', '--source-dir', 'dist/firefox', '--output', 'json'];
  const { output } = await runNode(commandOf('web-ext'), args);
  const json = /^\{.*\}$/m.exec(output);
  if (json === null) return asOneTest({ code: 1, output });
  const { errors, warnings } = JSON.parse(json[0]);
  const lines = [...errors, ...warnings].map(
    ({ _type, code, message, file }) => `${_type} ${code}: ${message} (${file})`,
  );
  return { ...asOneTest({ code: errors.length, output: lines.join('\n') }), note: lines.join('\n') };
}

/** In the order in which they run: what others stand on comes first, the quick before the slow. */
export const steps = [
  { name: 'lexicons', label: 'Compile the lexicons', run: () => script('compile-lexicons.mjs') },
  { name: 'format', label: 'Prettier', run: () => tool('prettier', ['--check', '.']) },
  {
    name: 'types',
    label: 'Types',
    needs: ['lexicons'],
    run: () => tool('typescript', ['--noEmit', '-p', '.'], 'tsc'),
  },
  {
    name: 'lint',
    label: 'ESLint',
    needs: ['lexicons'],
    run: () => tool('eslint', ['-c', 'scripts/eslint.config.js', '--max-warnings', '0', '.']),
  },
  { name: 'build', label: 'Build', run: () => script('build.mjs') },
  { name: 'build:test', label: 'Build with open roots', run: () => script('build.mjs', ['--test']) },
  {
    name: 'sizes',
    label: 'Sizes',
    needs: ['build'],
    run: () => tool('size-limit', ['--config', 'scripts/size-limit.json']),
  },
  {
    name: 'bundles',
    label: 'What is in the bundles',
    needs: ['build', 'build:test'],
    run: () => script('scan-bundles.mjs'),
  },
  { name: 'web-ext', label: 'web-ext lint', needs: ['build'], run: webExtLint },
  {
    name: 'corpus',
    label: 'Examples and kept messages',
    run: () => script('corpus.mjs', ['--examples', '--gate']),
  },
  { name: 'fuzz', label: 'Drafts made at random', needs: ['lexicons'], run: () => script('fuzz.mjs') },
  { name: 'proof', label: 'The count, proven small', run: () => script('proof.mjs') },
  { name: 'equal', label: 'Two builds, equal bytes', run: () => script('reproducible.mjs') },
  {
    name: 'unit',
    label: 'Unit tests',
    needs: ['lexicons', 'build'],
    speaks: true,
    run: filters => vitest('unit', filters),
  },
  {
    name: 'e2e',
    label: 'Tests in real browsers',
    needs: ['build', 'build:test'],
    speaks: true,
    run: filters => vitest('e2e', filters),
  },
];
