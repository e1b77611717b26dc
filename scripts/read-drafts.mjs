// Drafts from files: what is wrong with one line never stops the others.
import { readFileSync } from 'node:fs';

const knownLetters = new TextDecoder('utf-8', { fatal: true });

const isText = value => typeof value === 'string';
const isTextOrNull = value => value === null || value === undefined || isText(value);

/** What is wrong with a draft's shape, in words; null where nothing is. */
function problemOf(draft, { modes, purposes }) {
  if (typeof draft !== 'object' || draft === null || Array.isArray(draft)) return '"draft" is not an object';
  if (!isText(draft.body)) return '"draft.body" is not a text';
  if (draft.mode !== undefined && !modes.includes(draft.mode))
    return `"draft.mode" is not one of ${modes.join(', ')}`;
  for (const name of ['subject', 'orderId', 'marketplaceId', 'buyerLanguage'])
    if (!isTextOrNull(draft[name])) return `"draft.${name}" is neither a text nor null`;
  const reason = draft.contactReason ?? null;
  if (reason !== null && reason !== 'other' && !purposes.includes(reason))
    return `"draft.contactReason" is not a purpose, "other" or null`;
  const files = draft.attachments ?? [];
  if (!Array.isArray(files) || !files.every(file => isText(file?.name) && Number.isFinite(file?.bytes)))
    return '"draft.attachments" is not a list of {name, bytes}';
  return draft.facts === undefined || draft.facts === null ? null : problemOfFacts(draft.facts);
}

function problemOfFacts(facts) {
  if (typeof facts !== 'object' || Array.isArray(facts)) return '"draft.facts" is not an object';
  for (const name of ['daysSinceCompletion', 'maxLength'])
    if (facts[name] !== undefined && !Number.isFinite(facts[name]))
      return `"draft.facts.${name}" is not a number`;
  return isTextOrNull(facts.reviewAskedOn) ? null : '"draft.facts.reviewAskedOn" is not a date';
}

const complete = (draft, mode) => ({
  mode: draft.mode ?? mode ?? 'email',
  body: draft.body,
  subject: draft.subject ?? null,
  contactReason: draft.contactReason ?? null,
  orderId: draft.orderId ?? null,
  marketplaceId: draft.marketplaceId ?? null,
  buyerLanguage: draft.buyerLanguage ?? null,
  attachments: draft.attachments ?? [],
  ...(draft.facts ? { facts: draft.facts } : {}),
});

function* readLines(file, text, known) {
  let number = 0;
  for (const line of text.split('\n')) {
    number += 1;
    if (line.trim() === '') continue;
    const at = `${file}, line ${number}`;
    let item;
    try {
      item = JSON.parse(line);
    } catch (error) {
      yield { problem: `${at}: not JSON (${error.message})` };
      continue;
    }
    const draft = item?.draft ?? item;
    const wrong = problemOf(draft, known);
    if (wrong !== null) yield { problem: `${at}: ${wrong}` };
    else yield { id: isText(item.id) ? item.id : `${file}:${number}`, draft: complete(draft, known.mode) };
  }
}

function readText(file) {
  const bytes = readFileSync(file === '-' ? 0 : file);
  try {
    return { text: knownLetters.decode(bytes) };
  } catch {
    return { problem: `${file}, line ${lineOfBadByte(bytes)}: not UTF-8 text` };
  }
}

/** The first line, from 1, that is not UTF-8. */
function lineOfBadByte(bytes) {
  let start = 0;
  for (let line = 1; ; line += 1) {
    const end = bytes.indexOf(0x0a, start);
    try {
      knownLetters.decode(bytes.subarray(start, end < 0 ? undefined : end));
    } catch {
      return line;
    }
    if (end < 0) return line;
    start = end + 1;
  }
}

/** Standard input holds drafts line by line where its first line is an object, else it is one draft. */
const isLines = (file, text) => (file === '-' ? /^\s*\{/.test(text) : /\.(?:jsonl|ndjson)$/i.test(file));

/** Every draft of the files, in order: {id, draft}, or {problem} that names file and line. */
export function* readDrafts(files, known) {
  for (const file of files) {
    let read;
    try {
      read = readText(file);
    } catch (error) {
      yield { problem: `${file}: cannot be read (${error.code ?? error.message})` };
      continue;
    }
    if (read.problem !== undefined) yield read;
    else if (isLines(file, read.text)) yield* readLines(file, read.text, known);
    else yield { id: file, draft: complete({ body: read.text }, known.mode) };
  }
}
