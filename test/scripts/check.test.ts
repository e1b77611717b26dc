import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

const script = fileURLToPath(new URL('../../scripts/check.mjs', import.meta.url));
let folder = '';

const file = (name: string, content: string | Uint8Array): string => {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
};

const check = (args: readonly string[], input = ''): { code: number | null; out: string; err: string } => {
  const { status, stdout, stderr } = spawnSync(process.execPath, [script, ...args], {
    input,
    encoding: 'utf8',
  });
  return { code: status, out: stdout, err: stderr };
};

interface Answer {
  readonly id: string;
  readonly verdict: string;
  readonly findings: readonly {
    readonly rule: string;
    readonly start: number | null;
    readonly end: number | null;
    readonly quote: string | null;
  }[];
}

const answers = (out: string): Answer[] =>
  out
    .trim()
    .split('\n')
    .map(line => JSON.parse(line) as Answer);

const line = (id: string, draft: object): string => JSON.stringify({ id, lang: 'en', draft });

describe('npm run check', { timeout: 60_000 }, () => {
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'second-look-check-'));
    // Builds the rules where they are older than the sources, once for all.
    execFileSync(process.execPath, [script, '--help']);
    check(['-'], 'warm');
  }, 120_000);
  afterAll(() => {
    rmSync(folder, { recursive: true });
  });

  it('answers one line a draft, in order, with code unit places', () => {
    const body = 'Look 😊 and write to help@example.com';
    const path = file(
      'two.jsonl',
      `${line('a', { mode: 'reply', body })}\n\n${line('b', { mode: 'reply', body: 'All fine.' })}\n`,
    );
    const { code, out } = check(['--format', 'json', path]);
    const [first, second] = answers(out);
    expect(code).toBe(0);
    expect([first?.id, second?.id]).toEqual(['a', 'b']);
    for (const { start, end, quote } of first?.findings ?? [])
      expect(body.slice(start ?? 0, end ?? 0)).toBe(quote);
    expect(first?.findings.map(({ rule }) => rule)).toEqual(['email-address', 'emoji']);
    expect(second?.verdict).toBe('reply');
  });

  it('reads a text file as one e-mail, or in the mode that is said', () => {
    const path = file('draft.txt', 'The house number is missing from your address. Could you send it?');
    expect(answers(check(['--format', 'json', path]).out)[0]?.findings.map(({ rule }) => rule)).toEqual([
      'order-id-missing',
    ]);
    expect(answers(check(['--format', 'json', '--mode', 'proactive', path]).out)[0]?.findings).toEqual([]);
  });

  it('reads standard input', () => {
    expect(
      answers(check(['--format', 'json', '-'], line('in', { mode: 'reply', body: 'Hello' })).out)[0]?.id,
    ).toBe('in');
    expect(check(['-', '--mode', 'reply'], 'Hello there').out).toContain('Nothing found');
  });

  it('shows people the draft with its marks', () => {
    const { out } = check(['--mode', 'reply', '-'], 'Thank you 😊');
    expect(out).toContain('⟦😊⟧');
    expect(out).toContain('Score 85 = 100 − 15 (emoji)');
    expect(out).toContain('as of 20');
  });

  it.each([
    ['not JSON', '{"id": ', 'not JSON'],
    ['no body', line('x', { mode: 'reply' }), '"draft.body"'],
    ['an unknown mode', line('x', { mode: 'shout', body: '' }), '"draft.mode"'],
    ['a list for a draft', '[1]', '"draft" is not an object'],
    [
      'attachments of another shape',
      line('x', { body: '', attachments: [{ name: 1 }] }),
      '"draft.attachments"',
    ],
  ])('names file and line for %s, and checks the others', (_, broken, words) => {
    const path = file('broken.jsonl', `${broken}\n${line('good', { mode: 'reply', body: 'Fine.' })}\n`);
    const { code, out, err } = check(['--format', 'json', path]);
    expect(code).toBe(2);
    expect(err).toContain('broken.jsonl, line 1:');
    expect(err).toContain(words);
    expect(answers(out).map(({ id }) => id)).toEqual(['good']);
  });

  it('says which file cannot be read, is not text, or that none was given', () => {
    const binary = file('binary.txt', Uint8Array.from([0x61, 0x0a, 0xff, 0xfe]));
    expect(check(['--format', 'json', join(folder, 'none.txt')])).toMatchObject({ code: 2, out: '' });
    expect(check([binary]).err).toContain('binary.txt, line 2: not UTF-8 text');
    expect(check([]).code).toBe(2);
    expect(check(['--mode', 'loud', binary]).err).toContain('--mode is one of');
  });
});
