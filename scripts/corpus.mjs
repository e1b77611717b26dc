// npm run corpus -- [--lang de] [--set kept|fresh] [--misses N] [FILE…]: scores the labelled messages in test/corpus, and with
// --examples tries every example of the rules and lexicons. `kept` ones gate; `fresh` ones are measured once, then kept.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { runnerImport } from 'vite';
import { ensurePackages } from './install.mjs';
import { inRoot } from './paths.mjs';
import { scoreCorpus } from './score-corpus.mjs';
import { tryExamples } from './try-examples.mjs';

/** What the kept messages must reach. */
const gates = {
  precision: 0.97,
  recall: 0.95,
  falseAlarms: 0.01,
  verdicts: 0.95,
  purposes: 0.9,
  quotes: 0.97,
};

const load = async path =>
  (await runnerImport(inRoot('src/rules', path), { configFile: false, logLevel: 'error' })).module;

const linesOf = file =>
  readFileSync(file, 'utf8')
    .split('\n')
    .filter(line => line.trim() !== '')
    .map(line => JSON.parse(line));

const filesOf = set => {
  const folder = inRoot('test/corpus', set);
  return readdirSync(folder)
    .filter(name => name.endsWith('.jsonl'))
    .map(name => join(folder, name));
};

/** The check with only the lexicons asked for, so that a language can be tried while another is being written. */
async function checkWith(lang) {
  const { lexicons } = lang
    ? {
        lexicons: [
          (await load('lexicon/en.ts')).en,
          ...(lang === 'en' ? [] : [(await load(`lexicon/${lang}.ts`))[lang]]),
        ],
      }
    : await load('lexicon/all.ts');
  const [{ concepts }, { compileLexicons }, { readLexicons }, { checkDraft }, { senses }, { rules }] =
    await Promise.all(
      [
        'lexicon/concepts.ts',
        'lexicon/compile.ts',
        'text/lexicons.ts',
        'check-draft.ts',
        'sense-table.ts',
        'rules.ts',
      ].map(load),
    );
  const words = readLexicons(compileLexicons(lexicons, concepts));
  return {
    lexicons,
    rules,
    check: (draft, importantTag = 'ignored') =>
      checkDraft(draft, { off: [], ignored: [], importantTag }, { ...senses, words }),
  };
}

const show = value => (value === null ? '–' : Number.isInteger(value) ? String(value) : value.toFixed(3));

function printTable(title, rows) {
  console.log(`\n${title.padEnd(24)} hit miss extra precision recall`);
  for (const [name, row] of [...rows].sort(([a], [b]) => a.localeCompare(b)))
    console.log(
      `${name.padEnd(24)} ${show(row.hit).padStart(3)} ${show(row.missed).padStart(4)} ${show(row.extra).padStart(5)} ${show(row.precision).padStart(9)} ${show(row.recall).padStart(6)}`,
    );
}

const fallsShort = figures =>
  Object.entries(gates).filter(([name, gate]) => {
    const value = figures[name];
    return value !== null && (name === 'falseAlarms' ? value > gate : value < gate);
  });

async function main() {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      lang: { type: 'string' },
      set: { type: 'string', default: 'kept' },
      misses: { type: 'string', default: '0' },
      examples: { type: 'boolean', default: false },
      gate: { type: 'boolean', default: false },
    },
  });
  await ensurePackages();
  const { lexicons, rules, check } = await checkWith(values.lang);
  if (values.examples) {
    const wrong = tryExamples(rules, lexicons, check, values.lang);
    for (const line of wrong) console.log(line);
    console.log(`${wrong.length} examples wrong`);
    if (wrong.length > 0) process.exitCode = 1;
  }
  const files = positionals.length > 0 ? positionals : filesOf(values.set);
  const items = files.flatMap(linesOf).filter(({ lang }) => !values.lang || lang === values.lang);
  const { figures, rules: perRule, languages, misses } = scoreCorpus(items, draft => check(draft));
  printTable('rule', perRule);
  printTable('language', languages);
  for (const { id, wrong, body } of misses.slice(0, Number(values.misses)))
    console.log(`\n${id}: ${wrong.join(', ')}\n  ${body.slice(0, 400).replaceAll('\n', '⏎')}`);
  console.log(
    `\n${Object.entries(figures)
      .map(([name, value]) => `${name} ${show(value)}`)
      .join(' · ')}`,
  );
  const short = values.gate ? fallsShort(figures) : [];
  for (const [name, gate] of short) console.error(`${name} is ${show(figures[name])}, the gate is ${gate}`);
  if (short.length > 0) process.exitCode = 1;
}

await main();
