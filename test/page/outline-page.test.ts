// @vitest-environment happy-dom
import { afterEach, expect, it } from 'vitest';
import { outlinePage } from '../../src/page';

afterEach(() => document.body.replaceChildren());

it('tells how the page is built, through roots, and no word that stands on it', () => {
  document.body.innerHTML =
    '<main aria-label="Maria Secret"><h1 id="Maria">Maria Secret</h1><kat-textarea value="Secret words"></kat-textarea>' +
    '<div role="dialog"><div role="Maria Secret" contenteditable="true">Secret words</div></div></main>';
  const host = document.querySelector('kat-textarea') as HTMLElement;
  const root = host.attachShadow({ mode: 'open' });
  root.innerHTML = '<textarea placeholder="Secret">Secret words</textarea>';
  const lines = outlinePage(document, root.querySelector('textarea'));
  expect(lines).toContain('open roots: 1');
  expect(lines).toContain('watched: html > body > main > kat-textarea > textarea');
  expect(lines).toContain('also there: html > body > main > div[role=dialog] > div');
  expect(lines.join('\n')).not.toMatch(/maria|secret/i);
});

it('says where nothing is watched', () => {
  expect(outlinePage(document, null)).toContain('watched: nothing');
});
