// @vitest-environment happy-dom
import { describe, expect, test } from 'vitest';
import manifest from '../../manifest.json';
import { decoys, siteOfPath, sites, type Part, type Place } from '../../src/page/sites';

const places = (): [string, Place][] =>
  sites.flatMap(({ kind, parts }) =>
    Object.entries(parts).flatMap(([part, list]) =>
      list.map(place => [`${kind} ${part}`, place] as [string, Place]),
    ),
  );

describe('the sites', () => {
  test.each(places())('%s can be looked for', (_, { path }) => {
    for (const selector of [...path, decoys]) expect(() => document.querySelectorAll(selector)).not.toThrow();
  });
  test.each(places())('%s carries its evidence', (_, { evidence, asOf }) => {
    expect(['A', 'B', 'guess']).toContain(evidence);
    expect(asOf).toMatch(/^\d{4}-\d{2}-\d{2}$/);
  });
  test('never put a guess before what is known', () => {
    for (const { parts } of sites)
      for (const list of Object.values(parts)) {
        const guesses = list.map(({ evidence }) => evidence === 'guess');
        expect(guesses).toEqual([...guesses].sort((a, b) => Number(a) - Number(b)));
      }
  });
  test('press nothing inside a root: what sends is matched on an event path', () => {
    const pressed: Part[] = ['send', 'reviewSend'];
    for (const { parts } of sites)
      for (const part of pressed) for (const { path } of parts[part] ?? []) expect(path).toHaveLength(1);
  });
  test('every path has one', () => {
    expect(siteOfPath('/messaging/compose-v9').kind).toBe('unknown');
    expect(siteOfPath('').kind).toBe('unknown');
  });
  test('the thread page is a guess and says so', () => {
    const inbox = siteOfPath('/messaging/inbox-v3');
    expect(inbox.parts.field?.every(({ evidence }) => evidence === 'guess')).toBe(true);
  });
  test('the shipped match patterns cover the messaging pages only', () => {
    for (const match of manifest.content_scripts.flatMap(({ matches }) => matches))
      expect(match).toMatch(/\/messaging\/\*$/);
  });
});
