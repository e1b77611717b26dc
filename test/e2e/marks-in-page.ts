import type { Page } from 'playwright-core';

/** The words that are underlined, from the page's own highlight registry. */
export const markedWords = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() => {
    const ranges = [...CSS.highlights.values()].flatMap(highlight => [...highlight] as Range[]);
    return ranges.map(range => range.toString()).sort();
  });

/**
 * Asks the field itself, by a point on the screen, which of its characters is drawn there, and compares with where the mark
 * of these words lies: a pixel left of a character's middle the field must answer the place before it, a pixel right of it
 * the place behind. Null where all is well, else what was seen.
 */
export const strayMark = (page: Page, words: string): Promise<string | null> =>
  page.evaluate(wanted => {
    const field = document.querySelector('kat-textarea')?.shadowRoot?.querySelector('textarea');
    const root = field?.getRootNode();
    if (!field || !(root instanceof ShadowRoot)) return 'no field';
    const ranges = [...CSS.highlights.values()].flatMap(highlight => [...highlight] as Range[]);
    const range = ranges.find(one => one.toString() === wanted);
    if (!range) return 'no mark';
    const start = field.value.indexOf(wanted);
    const caretAt = (x: number, y: number): number | string => {
      const caret = document.caretPositionFromPoint(x, y, { shadowRoots: [root] });
      if (caret?.offsetNode !== field) return `(${String(caret?.offsetNode.nodeName)})`;
      return caret.offset;
    };
    const problems: string[] = [];
    const compare = (at: number): void => {
      const glyph = document.createRange();
      glyph.setStart(range.startContainer, range.startOffset + at);
      glyph.setEnd(range.startContainer, range.startOffset + at + 1);
      const { left, right, top, bottom } = glyph.getBoundingClientRect();
      const [x, y] = [(left + right) / 2, (top + bottom) / 2];
      const seen = [caretAt(x - 1, y), caretAt(x + 1, y)];
      const expected = [start + at, start + at + 1];
      if (String(seen) !== String(expected))
        problems.push(`character ${String(at)}: ${String(seen)} in place of ${String(expected)}`);
    };
    compare(0);
    compare(wanted.length - 1);
    return problems.length === 0 ? null : problems.join('; ');
  }, words);
