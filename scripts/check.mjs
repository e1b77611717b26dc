// npm run -s check -- [--format json] [--mode MODE] FILE…: runs the bundled rules on drafts.
import { parseArgs } from 'node:util';
import { readDrafts } from './read-drafts.mjs';
import { describeReport } from './describe-report.mjs';
import { ensurePackages } from './install.mjs';
import { loadRules } from './rules.mjs';

const usage = `usage: npm run -s check -- [--format json] [--mode proactive|reply|email] FILE…
  FILE  a .txt file (one draft), a .jsonl file (one draft a line), or - for standard input`;

const toJson = (id, { verdict, purpose, score, outlook, findings }) => ({
  id,
  verdict,
  purpose,
  score,
  outlook,
  findings: findings.flatMap(({ rule, severity, field, start, end, quote, title, advice, places }) => {
    const seen = places.length > 0 ? places : [{ start, end }];
    return seen.map(place => ({ rule, severity, field, ...place, quote, title, advice }));
  }),
});

function readArguments() {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { format: { type: 'string' }, mode: { type: 'string' }, help: { type: 'boolean' } },
  });
  if (values.help) return { help: true };
  if (positionals.length === 0) throw new Error('no file given');
  if (values.format !== undefined && !['json', 'text'].includes(values.format))
    throw new Error(`--format is "json" or "text", not "${values.format}"`);
  return { format: values.format ?? 'text', mode: values.mode ?? null, files: positionals };
}

async function main() {
  const { help, format, mode, files } = readArguments();
  if (help) {
    console.log(usage);
    return 0;
  }
  await ensurePackages();
  const rules = await loadRules();
  if (mode !== null && !rules.modes.includes(mode))
    throw new Error(`--mode is one of ${rules.modes.join(', ')}, not "${mode}"`);
  let problems = 0;
  for (const { id, draft, problem } of readDrafts(files, {
    mode,
    modes: rules.modes,
    purposes: rules.purposes,
  })) {
    if (problem !== undefined) {
      problems += 1;
      console.error(problem);
      continue;
    }
    const report = rules.checkDraft(draft, rules.defaultSettings, rules.senses);
    console.log(format === 'json' ? JSON.stringify(toJson(id, report)) : describeReport(id, draft, report));
  }
  return problems > 0 ? 2 : 0;
}

try {
  process.exitCode = await main();
} catch (error) {
  console.error(`${error.message}\n${usage}`);
  process.exitCode = 2;
}
