// @vitest-environment happy-dom
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { lineEdit, textEdit } from '../../src/inline/line-edit';
import { Mirror } from '../../src/inline/mirror';

const newMirror = () => {
  const paper = document.createElement('div');
  return { paper, mirror: new Mirror(paper) };
};
const texts = fc
  .array(fc.constantFrom('a', 'b', ' ', '\n', '\t', 'é', '😀', '\ud800'), { maxLength: 30 })
  .map(x => x.join(''));

describe('an edit', () => {
  it('of lines turns the old into the new', () => {
    fc.assert(
      fc.property(texts, texts, (before, after) => {
        const lines = before.split('\n');
        const edit = lineEdit(lines, after.split('\n'));
        if (edit) lines.splice(edit.from, edit.to - edit.from, ...edit.lines);
        expect(lines.join('\n')).toBe(after);
      }),
    );
  });

  it('of a line turns the old into the new', () => {
    fc.assert(
      fc.property(texts, texts, (before, after) => {
        const { offset, removed, inserted } = textEdit(before, after);
        expect(before.slice(0, offset) + inserted + before.slice(offset + removed)).toBe(after);
      }),
    );
  });
});

describe('the mirror', () => {
  it('reads as the field does after any edits, one block a paragraph', () => {
    fc.assert(
      fc.property(fc.array(texts, { minLength: 1, maxLength: 5 }), values => {
        const { paper, mirror } = newMirror();
        for (const value of values) {
          mirror.write(value);
          expect(paper.textContent).toBe(`${value}\n`);
          expect(paper.children.length).toBe(value.split('\n').length);
        }
      }),
    );
  });

  it('touches only the edited paragraph', () => {
    const { paper, mirror } = newMirror();
    mirror.write('one\ntwo\nthree');
    const blocks = [...paper.children];
    const nodes = blocks.map(block => block.firstChild);
    mirror.write('one\ntwo!\nthree');
    expect([...paper.children]).toEqual(blocks);
    expect([...paper.children].map(block => block.firstChild)).toEqual(nodes);
  });

  it('gives a range for any words, over lines too', () => {
    const { mirror } = newMirror();
    mirror.write('one\ntwo\n\nfour');
    expect(mirror.range(0, 3)?.toString()).toBe('one');
    expect(mirror.range(4, 7)?.toString()).toBe('two');
    expect(mirror.range(9, 13)?.toString()).toBe('four');
    expect(mirror.range(2, 6)?.toString()).toBe('e\ntw');
  });

  it('knows whether a range still holds its words', () => {
    const { mirror } = newMirror();
    mirror.write('one two');
    const range = mirror.range(4, 7) as Range;
    expect(mirror.isAt(range, 4, 7)).toBe(true);
    expect(mirror.isAt(range, 3, 7)).toBe(false);
  });
});
