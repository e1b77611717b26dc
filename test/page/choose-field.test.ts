// @vitest-environment happy-dom
import { beforeEach, describe, expect, test } from 'vitest';
import { chooseField } from '../../src/page/choose-field';
import { fieldOf } from '../../src/page/draft-field';
import { recipeOf } from '../../src/page/recipe';
import { treesUnder } from '../../src/page/roots';
import { siteOfPath } from '../../src/page/sites';

const choose = (path: string, focused: HTMLElement | null = null, recipe: readonly string[] | null = null) =>
  chooseField([document, ...treesUnder(document, ({ shadowRoot }) => shadowRoot)], siteOfPath(path), {
    preferred: [focused === null ? null : fieldOf(focused)],
    recipe,
  });
const show = (markup: string): void => {
  document.body.innerHTML = markup;
};
const at = (selector: string) => document.querySelector(selector) as HTMLElement;

beforeEach(() => document.body.replaceChildren());

describe('a page nobody knows', () => {
  const unknown = '/messaging/compose-v9';
  const send = '<div role="button">Send</div>';

  test.each([
    ['a text area beside Send', `<div><textarea id="it"></textarea>${send}</div>`],
    ['an editable region beside Send', `<div><div id="it" contenteditable="true"></div>${send}</div>`],
    ['in German', '<div><textarea id="it"></textarea><button>Nachricht senden</button></div>'],
    ['in Japanese', '<div><textarea id="it"></textarea><button>送信する</button></div>'],
    ['in Arabic', '<div><textarea id="it"></textarea><input type="submit" value="إرسال"></div>'],
    [
      'not a note',
      `<label>Notes (only you see them)<textarea></textarea></label><div><textarea id="it"></textarea>${send}</div>`,
    ],
    [
      'not a search',
      `<div><textarea placeholder="Search"></textarea><textarea id="it"></textarea>${send}</div>`,
    ],
    [
      'not Amazon’s feedback',
      `<div><textarea aria-label="Your feedback on this page"></textarea><button>Send</button></div><div><textarea id="it"></textarea>${send}</div>`,
    ],
    [
      'not what cannot be written in',
      `<div><textarea readonly></textarea><textarea disabled></textarea><textarea id="it"></textarea>${send}</div>`,
    ],
    [
      'not what is inert',
      `<div inert><textarea></textarea>${send}</div><div><textarea id="it"></textarea>${send}</div>`,
    ],
    [
      'not what is far from Send',
      `<textarea></textarea><section><div><div><div><div><textarea id="it"></textarea>${send}</div></div></div></div></section>`,
    ],
  ])('has its message in %s', (_, markup) => {
    show(markup);
    expect(choose(unknown)).toMatchObject({ field: { element: at('#it') }, how: 'guess', candidates: [] });
  });

  test('gets no guess where two are alike, but the seller’s own choice', () => {
    show(`<div><textarea id="a"></textarea><textarea id="b"></textarea>${send}</div>`);
    expect(choose(unknown)).toMatchObject({ field: null, how: null });
    expect(choose(unknown).candidates.map(({ element }) => element.id)).toEqual(['a', 'b']);
    expect(choose(unknown, at('#b')).field?.element).toBe(at('#b'));
  });

  test('has none where nothing sends', () => {
    show('<textarea></textarea>');
    expect(choose(unknown)).toEqual({ field: null, how: null, candidates: [] });
  });

  test('has the one the seller picked, whatever speaks for another', () => {
    show(`<section><textarea id="it"></textarea></section><div><textarea></textarea>${send}</div>`);
    expect(choose(unknown, null, recipeOf(at('#it')))).toMatchObject({
      field: { element: at('#it') },
      how: 'recipe',
    });
  });
});

test('what is known of a site is no guess', () => {
  show('<div class="contact-buyer-text-area"><kat-textarea></kat-textarea></div>');
  const area = document.createElement('textarea');
  area.setAttribute('part', 'textarea');
  at('kat-textarea').attachShadow({ mode: 'open' }).append(area);
  expect(choose('/messaging/contact')).toMatchObject({ field: { element: area }, how: 'site' });
});

test('the page that asks for reviews has no message', () => {
  show('<div><textarea></textarea><button>Send</button></div>');
  expect(choose('/messaging/reviews').field).toBe(null);
});
