// Cuts the language detector's table to the languages that are told apart here; the rest of it would be dead weight.
import { readFile } from 'node:fs/promises';
import { fileURLToPath, pathToFileURL } from 'node:url';

const table = fileURLToPath(new URL('../node_modules/eld/src/ngrams/medium.js', import.meta.url));

/** The languages named in src/rules/sense-table.ts. */
async function detectable() {
  const source = await readFile(new URL('../src/rules/sense-table.ts', import.meta.url), 'utf8');
  const list = /detectable = \[([^\]]+)\]/.exec(source)?.[1] ?? '';
  return [...list.matchAll(/'(\w+)'/g)].map(([, code]) => code);
}

const quoted = text => `'${text.replaceAll('\\', '\\\\').replaceAll("'", "\\'")}'`;

async function cutTable() {
  const { ngramsData } = await import(pathToFileURL(table).href);
  const kept = new Set(await detectable());
  const ids = new Set(Object.keys(ngramsData.languages).filter(id => kept.has(ngramsData.languages[id])));
  const rows = Object.entries(ngramsData.ngrams).flatMap(([ngram, scores]) => {
    const own = Object.entries(scores).filter(([id]) => ids.has(id));
    return own.length === 0
      ? []
      : [`${quoted(ngram)}:{${own.map(([id, score]) => `${id}:${score}`).join()}}`];
  });
  return `export const ngramsData = {type:'${ngramsData.type}',languages:${JSON.stringify(ngramsData.languages)},isSubset:true,ngrams:{${rows.join()}}};\n`;
}

/** A Vite plugin that puts the cut table in the place of the whole one. */
export const cutNgrams = () => ({
  name: 'cut-ngrams',
  load: id => (id.replaceAll('\\', '/').endsWith('/eld/src/ngrams/medium.js') ? cutTable() : null),
});
