// @vitest-environment happy-dom
import fc from 'fast-check';
import { beforeEach, describe, expect, test } from 'vitest';
import { findByRecipe, likeness, recipeOf, recipeStep } from '../../src/page/recipe';
import { treesUnder } from '../../src/page/roots';

const scopes = () => [document, ...treesUnder(document, ({ shadowRoot }) => shadowRoot)];

const page = (markup: string): void => {
  document.body.innerHTML = markup;
  for (const host of document.querySelectorAll('x-field')) {
    const area = document.createElement('textarea');
    area.setAttribute('part', 'textarea');
    host.attachShadow({ mode: 'open' }).append(area);
  }
};
const found = (recipe: readonly string[]) => findByRecipe(scopes(), recipe)?.element ?? null;

beforeEach(() => document.body.replaceChildren());

describe('a recipe', () => {
  const markup =
    '<main><section id="katal-id-4711" class="x8s7d"><textarea name="notes"></textarea></section><div><div role="form"><textarea id="here"></textarea></div></div></main>';
  const taken = () => {
    page(markup);
    return recipeOf(document.querySelector('#here') as Element);
  };

  test('holds structure and no more: no id, no class, no text', () => {
    page(
      '<main>Hello<x-field id="katal-id-1" class="ab12" name="reply" aria-label="Dear Rosalind"></x-field></main>',
    );
    const area = document.querySelector('x-field')?.shadowRoot?.querySelector('textarea');
    expect(recipeOf(area as Element)).toEqual([
      'textarea[part="textarea"]:1',
      '#root',
      'x-field[name="reply"]:1',
      'main:1',
      'body:1',
      'html:1',
    ]);
  });

  test('leads back after a reload', () => {
    const recipe = taken();
    page(markup.replace('4711', '9').replace('x8s7d', 'q1'));
    expect(found(recipe)?.id).toBe('here');
  });

  test.each([
    ['a banner above', markup.replace('<main>', '<div>News</div><main>')],
    [
      'a wrapper more',
      markup.replace('<textarea id="here"></textarea>', '<p><textarea id="here"></textarea></p>'),
    ],
    [
      'a wrapper less',
      markup.replace('<div><div role="form">', '<div role="form">').replace('</div></div>', '</div>'),
    ],
    ['a sibling more', markup.replace('<div><div role', '<div></div><div><div role')],
  ])('survives %s', (_, changed) => {
    const recipe = taken();
    page(changed);
    expect(found(recipe)?.id).toBe('here');
  });

  test('leads nowhere when the field is gone, or when two fit alike', () => {
    const recipe = taken();
    page('<main><section><textarea name="notes"></textarea></section></main>');
    expect(found(['div:1', ...recipe])).toBe(null);
    page('<ul><li><textarea></textarea></li></ul>');
    expect(found(recipe)).toBe(null);
  });

  test('can always be stored', () => {
    const name = fc.string({ maxLength: 60 });
    fc.assert(
      fc.property(name, name, (role, value) => {
        page('<div><textarea></textarea></div>');
        const area = document.querySelector('textarea') as Element;
        area.setAttribute('role', role);
        area.parentElement?.setAttribute('name', value);
        for (const step of recipeOf(area)) expect(step).toMatch(recipeStep);
      }),
      { numRuns: 100 },
    );
  });

  test('is like itself alone', () => {
    expect(likeness(['a:1', 'b:2'], ['a:1', 'b:2'])).toBe(1);
    expect(likeness(['a:1', 'b:2'], ['a:2', 'b:2'])).toBeLessThan(1);
    expect(likeness(['a:1'], ['b:1'])).toBe(0);
    expect(likeness([], [])).toBe(0);
  });
});
