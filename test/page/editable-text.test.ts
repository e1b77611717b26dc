// @vitest-environment happy-dom
import fc from 'fast-check';
import { beforeEach, describe, expect, test } from 'vitest';
import { offsetIn, rangeIn } from '../../src/page/editable-places';
import { readEditable } from '../../src/page/editable-text';

const editable = (markup: string, style = ''): HTMLElement => {
  const root = document.createElement('div');
  root.setAttribute('contenteditable', 'true');
  root.setAttribute('style', style);
  root.innerHTML = markup;
  document.body.append(root);
  return root;
};

beforeEach(() => document.body.replaceChildren());

describe('the text of an editable region is what a person sees', () => {
  test.each([
    ['Hello', 'Hello'],
    ['', ''],
    ['<p><br></p>', ''],
    ['<p>a</p><p>b</p>', 'a\nb'],
    ['<div>a</div><div><br></div><div>b</div>', 'a\n\nb'],
    ['a<div>b</div>', 'a\nb'],
    ['a<br>b', 'a\nb'],
    ['a<br><br>b', 'a\n\nb'],
    ['<div>a<br></div><div>b</div>', 'a\nb'],
    ['a<br>', 'a'],
    ['a<br><br>', 'a\n'],
    ['<div>a</div><div><br></div>', 'a\n'],
    ['<div><br></div><div>b</div>', '\nb'],
    ['<div><div>a</div></div><div></div><div><div>b</div></div>', 'a\nb'],
    ['<p>\n  two   words\n</p>\n<p> b</p>', 'two words \nb'],
    ['a&nbsp; b&nbsp;', 'a  b '],
    ['<b>bo</b>ld <i>and </i> more', 'bold and more'],
    ['<ul><li>a</li><li>b</li></ul>', 'a\nb'],
    ['<pre>a\n  b</pre>', 'a\n  b'],
    ['Hi <img alt="🎉">!', 'Hi 🎉!'],
    ['Dear <span contenteditable="false">Rosalind</span>,', 'Dear Rosalind,'],
    ['<p>\ufeff</p><p>a</p>', 'a'],
    ['<span data-slate-placeholder="true" contenteditable="false">Write here</span>', ''],
  ])('%s', (markup, text) => {
    expect(readEditable(editable(markup)).text).toBe(text);
  });

  test('spaces and line ends stand where the page keeps them', () => {
    expect(readEditable(editable('a  b\nc\n', 'white-space: pre-wrap')).text).toBe('a  b\nc');
  });
});

const inline = fc.oneof(
  fc.constantFrom(
    'a',
    'word',
    'two words',
    ' ',
    '  ',
    '&nbsp;',
    '&nbsp; ',
    '\n ',
    '🎉',
    '<br>',
    '<b>bold</b>',
    '<i> x </i>',
  ),
  fc.constantFrom('<span contenteditable="false">chip</span>', '<img alt="🎉">', '<img>', '\ufeff'),
);
const block = fc
  .tuple(fc.constantFrom('p', 'div', 'li', 'pre'), fc.array(inline, { maxLength: 5 }))
  .map(([tag, parts]) => `<${tag}>${parts.join('')}</${tag}>`);
const nested = fc.array(block, { maxLength: 3 }).map(blocks => `<div>${blocks.join(' ')}</div>`);
const markup = fc.array(fc.oneof(inline, block, nested), { maxLength: 6 }).map(parts => parts.join(''));

describe('places of the text and points of the tree', () => {
  test('lead to each other', () => {
    fc.assert(
      fc.property(markup, written => {
        const root = editable(written);
        const read = readEditable(root);
        for (let offset = 0; offset <= read.text.length; offset += 1) {
          const range = rangeIn(document, read, offset, offset);
          if (range === null) continue;
          const { startContainer: node, startOffset } = range;
          expect(root.contains(node)).toBe(true);
          expect([written, offset, offsetIn(document, read, { node, offset: startOffset })]).toEqual([
            written,
            offset,
            offset,
          ]);
        }
        root.remove();
      }),
      { numRuns: 150 },
    );
  });

  test('a range within one text node holds exactly its letters', () => {
    fc.assert(
      fc.property(markup, written => {
        const root = editable(written);
        const read = readEditable(root);
        for (const { at, length, isText } of read.pieces) {
          if (!isText) continue;
          for (let size = 1; size <= length; size += 1) {
            const letters = rangeIn(document, read, at, at + size)
              ?.toString()
              .replaceAll('\u00a0', ' ');
            expect(letters?.replaceAll('\n', ' ')).toBe(read.text.slice(at, at + size));
          }
        }
        root.remove();
      }),
      { numRuns: 80 },
    );
  });

  test('there is none beyond the text, nor inside a picture', () => {
    const read = readEditable(editable('ab<img alt="smile">'));
    expect(rangeIn(document, read, 0, 8)).toBe(null);
    expect(rangeIn(document, read, 2, 4)).toBe(null);
    expect(rangeIn(document, read, -1, 1)).toBe(null);
    expect(rangeIn(document, read, 2, 7)?.toString()).toBe('');
  });
});
