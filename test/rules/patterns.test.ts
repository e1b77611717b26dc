import emojiRegex from 'emoji-regex-xs';
import { check, type Diagnostics } from 'recheck';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { findPatterns } from './pattern-sources';

const { written, built } = findPatterns();
const modules = new Map(built.map(({ path, place }) => [place.replace(/:\d+$/, ''), path]));

/** The same answer however busy the machine is: no clock decides. */
const withoutClock = { timeout: null, attackTimeout: null, incubationTimeout: null };

/** Recheck looks for attacks; where it can also reason about the pattern as an automaton, that must agree. */
const judge = async (source: string, flags: string): Promise<readonly Diagnostics[]> => {
  const own = await check(source, flags, withoutClock);
  if (own.checker === 'automaton') return [own];
  const proof = await check(source, flags, { ...withoutClock, checker: 'automaton' });
  const cannotSay = proof.status === 'unknown' && proof.error.kind === 'unsupported';
  return cannotSay ? [own] : [own, proof];
};

const said = (answer: Diagnostics): string =>
  answer.status === 'unknown'
    ? `unknown: ${answer.error.kind}`
    : `${answer.status}: ${answer.complexity.summary}`;

const expectLinear = async ({ source, flags }: { source: string; flags: string }): Promise<void> => {
  for (const answer of await judge(source, flags)) expect(said(answer)).toMatch(/^safe: (?:linear|safe)/);
};

/** Recheck knows these properties by other names only. */
const longNames = [
  [String.raw`\p{RI}`, String.raw`[\u{1F1E6}-\u{1F1FF}]`],
  [String.raw`\p{EMod}`, String.raw`\p{Emoji_Modifier}`],
] as const;

/** Every expression that is put together while a module loads, its libraries' included. */
const builtOnLoad = async (path: string): Promise<RegExp[]> => {
  const made: RegExp[] = [];
  vi.stubGlobal(
    'RegExp',
    new Proxy(RegExp, {
      construct: (target, [source, flags]: [string, string?]) => {
        made.push(new target(source, flags));
        return made.at(-1) as RegExp;
      },
    }),
  );
  vi.resetModules();
  await import(path);
  return made;
};

describe('every pattern takes time in proportion to the text', { timeout: 120_000 }, () => {
  afterEach(() => void vi.unstubAllGlobals());

  it('finds the patterns', () => {
    expect(written.length).toBeGreaterThan(80);
    expect(modules.size).toBeGreaterThan(0);
  });

  it.each(written.map(pattern => [pattern.place, pattern] as const))('%s', (_, pattern) =>
    expectLinear(pattern),
  );

  it.each([...modules])('those built in %s', async (_, path) => {
    const made = await builtOnLoad(path);
    vi.unstubAllGlobals();
    expect(made.length).toBeGreaterThanOrEqual(built.filter(one => one.path === path).length);
    for (const pattern of made) await expectLinear(pattern);
  });

  it.each(built.map(({ place, onLoad }) => [place, onLoad] as const))(
    '%s is built once, when its module loads',
    (_, onLoad) => {
      expect(onLoad).toBe(true);
    },
  );

  it('the library’s emoji', () => {
    const { source, flags } = emojiRegex();
    return expectLinear({
      source: longNames.reduce((text, [is, long]) => text.replaceAll(is, long), source),
      flags,
    });
  });
});
