// The labelled passages in test/corpus/passages: a few sentences each, as they stand in messages, by language.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { inRoot } from './paths.mjs';
import { blankDraft, readMarks } from './try-examples.mjs';

/**
 * What a label says: `rule,rule` that these are broken, `-rule` that it only sounds like that and nothing is broken, `=purpose`
 * that this alone is meant.
 */
function readLabel(label) {
  const name = label.slice(1);
  if (label.startsWith('-')) return { kind: 'soundsLike', rules: [name] };
  if (label.startsWith('=')) return { kind: 'purpose', purpose: name };
  return { kind: 'breaks', rules: label.split(',') };
}

/** Text whose decisive words are marked once where it breaks a rule, and nowhere else. */
function readText(text, kind, where) {
  const { body, words } = readMarks(text);
  if (words.length !== (kind === 'breaks' ? 1 : 0)) throw new Error(`${where}: ${words.length} marks`);
  return body;
}

/** Each passage as its label says it, with a draft of it; what breaks a rule has its decisive words in ⟦ ⟧. Throws where a line is damaged. */
export function readPassages() {
  const folder = inRoot('test/corpus/passages');
  return readdirSync(folder)
    .sort()
    .flatMap(file =>
      readFileSync(join(folder, file), 'utf8')
        .split('\n')
        .filter(line => line !== '')
        .map((line, index) => {
          const where = `${file}:${index + 1}`;
          const [label, text, ...more] = line.split('\t');
          if (text === undefined || more.length > 0)
            throw new Error(`${where}: not a label, a tab and a text`);
          const said = readLabel(label);
          const body = readText(text, said.kind, where);
          return { where, ...said, draft: { mode: 'proactive', ...blankDraft, body } };
        }),
    );
}
