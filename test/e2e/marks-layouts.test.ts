import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { useOverlays, type OverlayWindow } from '../inline/overlays-under-test';
import { until } from './until';

const under = useOverlays();
let page: Page;

const wanted = ['5-star review', 'me@acme.example'];
const hurry = `Hello Maria,\n\n\tplease leave us a ${wanted[0]}, we will send a gift.\nWrite to ${wanted[1]} or call, and it will be put right at once.\n\n\n`;

/** What the page builds the field of: it may stand in a frame, a dialog, or several scrollers. */
type Kind = 'textarea' | 'editable';
type Around = 'nothing' | 'frame' | 'dialog' | 'scrollers';

const build = (kind: Kind, around: Around, text = hurry) =>
  page.evaluate(
    ([what, where, draft]) => {
      const box = document.querySelector('#box') as HTMLElement;
      const frame = document.createElement('iframe');
      frame.className = 'frame';
      box.replaceChildren(...(where === 'frame' ? [frame] : []));
      const doc = frame.contentDocument ?? document;
      const field: HTMLElement = doc.createElement(what === 'textarea' ? 'textarea' : 'div');
      field.className = 'field';
      field.spellcheck = false;
      const wrap = (...names: string[]) =>
        names.reduce<HTMLElement>((inner, name) => {
          const outer = doc.createElement(name === 'dialog' ? 'dialog' : 'div');
          outer.className = name;
          outer.append(inner);
          return outer;
        }, field);
      const outermost =
        where === 'scrollers' ? wrap('inner', 'outer') : where === 'dialog' ? wrap('dialog') : field;
      (frame.contentDocument?.body ?? box).append(outermost);
      if (frame.contentDocument) {
        const sheet = frame.contentDocument.createElement('link');
        sheet.rel = 'stylesheet';
        sheet.href = '/page.css';
        frame.contentDocument.head.append(sheet);
      }
      if (outermost instanceof HTMLDialogElement) outermost.showModal();
      // Another frame's elements are no instances of ours.
      if (field.localName === 'textarea') (field as HTMLTextAreaElement).value = draft;
      else {
        field.contentEditable = 'true';
        // As editors do: a paragraph each, some words in elements of their own.
        for (const line of draft.split('\n')) {
          const paragraph = doc.createElement('p');
          const [first = '', ...rest] = line.split('-star');
          paragraph.append(first);
          if (rest.length > 0) {
            const bold = doc.createElement('b');
            bold.textContent = '-star';
            paragraph.append(bold, rest.join('-star'));
          }
          if (line === '') paragraph.append(doc.createElement('br'));
          field.append(paragraph);
        }
      }
    },
    [kind, around, text] as const,
  );

/** Marks these words, by the field's own account of where they are. */
const mark = (words: readonly string[]) =>
  page.evaluate(async all => {
    const win = window as unknown as OverlayWindow;
    const doc = document.querySelector('iframe')?.contentDocument ?? document;
    const field = doc.querySelector('.field') as HTMLElement;
    await doc.fonts.ready;
    const isArea = field.localName === 'textarea';
    const text = isArea ? (field as HTMLTextAreaElement).value : field.textContent;
    const points = (at: number): readonly [Node, number] => {
      const walker = doc.createTreeWalker(field, NodeFilter.SHOW_TEXT);
      let rest = at;
      for (let node = walker.nextNode(); node; node = walker.nextNode()) {
        const { length } = node.nodeValue ?? '';
        if (rest <= length) return [node, rest];
        rest -= length;
      }
      throw new RangeError(`There is no place ${String(at)}.`);
    };
    const rangeOf = (start: number, end: number): Range => {
      const range = doc.createRange();
      const [from, to] = [points(start + 1), points(end)];
      range.setStart(from[0], from[1] - 1);
      range.setEnd(...to);
      return range;
    };
    win.end ??= new AbortController();
    win.opened ??= [];
    win.marks ??= win.overlays.createMarks({
      doc: document,
      signal: win.end.signal,
      openRoots: true,
      onOpen: key => win.opened.push(key),
    });
    const marks = all.map(word => {
      const start = text.indexOf(word);
      return { key: word, severity: 'error' as const, start, end: start + word.length };
    });
    win.marks.show(isArea ? (field as HTMLTextAreaElement) : { element: field, rangeOf }, marks);
  }, words);

/**
 * Where a mark misses its words by more than a pixel; empty where none does. Null while marks are hidden. For an
 * editable element the words are measured in the page; a text area is asked which of its characters is drawn a pixel
 * to either side of the middle of each character that the mark takes for its first and its last.
 */
const misses = (words: readonly string[]) =>
  page.evaluate(all => {
    const win = window as unknown as OverlayWindow;
    const frameElement = document.querySelector('iframe');
    const doc = frameElement?.contentDocument ?? document;
    const shift = { x: 0, y: 0 };
    if (frameElement) {
      const { left, top } = frameElement.getBoundingClientRect();
      const style = getComputedStyle(frameElement);
      shift.x = left + parseFloat(style.borderLeftWidth) + parseFloat(style.paddingLeft);
      shift.y = top + parseFloat(style.borderTopWidth) + parseFloat(style.paddingTop);
    }
    const field = doc.querySelector('.field') as HTMLElement;
    const frame = win.marks.host.shadowRoot?.querySelector<HTMLElement>('.frame');
    if (!frame || frame.hidden) return null;
    const found: string[] = [];
    if (field.localName !== 'textarea') {
      const drawn = [...frame.querySelectorAll('i')].map(line => line.getBoundingClientRect());
      const walker = doc.createTreeWalker(field, NodeFilter.SHOW_TEXT);
      const real: DOMRect[] = [];
      const pieces = all.flatMap(word => word.split(/(?=-star)|(?<=-star)/));
      for (let node = walker.nextNode(); node; node = walker.nextNode())
        for (const piece of pieces) {
          const at = (node.nodeValue ?? '').indexOf(piece);
          if (at < 0) continue;
          const range = doc.createRange();
          range.setStart(node, at);
          range.setEnd(node, at + piece.length);
          real.push(...range.getClientRects());
        }
      for (const { left, top, width } of real) {
        const near = drawn.some(
          box =>
            Math.abs(box.left - left - shift.x) < 1 &&
            Math.abs(box.top - top - shift.y) < 1 &&
            Math.abs(box.width - width) < 1,
        );
        if (!near) found.push(`nothing at ${String(left)}, ${String(top)}`);
      }
      if (drawn.length !== real.length)
        found.push(`${String(drawn.length)} in place of ${String(real.length)}`);
      return found;
    }
    const area = field as HTMLTextAreaElement;
    let compared = 0;
    const isRtl = (char: string) => /[\u0590-\u06ff]/.test(char);
    const ranges = [...CSS.highlights.values()].flatMap(highlight => [...highlight] as Range[]);
    for (const word of all) {
      const range = ranges.find(one => one.toString() === word);
      const start = area.value.indexOf(word);
      for (const at of [0, word.length - 1]) {
        if (!range) {
          found.push(`no mark at ${word}`);
          continue;
        }
        const glyph = document.createRange();
        glyph.setStart(range.startContainer, range.startOffset + at);
        glyph.setEnd(range.startContainer, range.startOffset + at + 1);
        const { left, right, top, bottom } = glyph.getBoundingClientRect();
        const [x, y] = [(left + right) / 2 - shift.x, (top + bottom) / 2 - shift.y];
        const seen = frame.getBoundingClientRect();
        // What is scrolled out of sight cannot be asked for.
        if (top < seen.top || bottom > seen.bottom) continue;
        compared += 1;
        const ask = (dx: number) => {
          const caret = doc.caretPositionFromPoint(x + dx, y);
          return caret?.offsetNode === area ? caret.offset : -1;
        };
        const around = [start + at, start + at + 1];
        const expected = isRtl(word[at] ?? '') ? around.reverse() : around;
        if (String([ask(-1), ask(1)]) !== String(expected))
          found.push(`${word} ${String(at)}: ${String([ask(-1), ask(1)])} in place of ${String(expected)}`);
      }
    }
    if (compared === 0) found.push('nothing in sight');
    return found;
  }, words);

const untilInPlace = (words = wanted) => until(() => misses(words)).toEqual([]);
const scroll = (selector: string, top: number) =>
  page.evaluate(
    ([where, to]) => {
      const doc = document.querySelector('iframe')?.contentDocument ?? document;
      (doc.querySelector(where) as HTMLElement).scrollTop = to;
    },
    [selector, top] as const,
  );

const base = `
.field { display: block; box-sizing: border-box; width: 300px; height: 110px; font: 15px/1.5 serif; overflow: auto; border: 2px solid; padding: 6px }
textarea.field { resize: both }
.field p { margin: 0 0 4px; white-space: pre-wrap }
.frame { width: 420px; height: 160px; border: 3px solid; padding: 5px }
.inner { height: 90px; width: 340px; overflow: auto; border: 1px solid }
.outer { height: 70px; width: 360px; overflow: auto; border: 5px solid }
#box { margin-top: 40px }
`;
const mono = `${base} .field { font-family: monospace }`;

describe.each(['textarea', 'editable'] as const)('marks in a %s lie on their words', kind => {
  const open = async (css: string, around: Around = 'nothing', text = hurry, words = wanted) => {
    page = await under.open({ css: base + css });
    await build(kind, around, text);
    await mark(words);
  };

  test.each([
    ['plain', ''],
    ['monospaced, with tabs', mono],
    ['in a page zoomed to 150 %', 'html { zoom: 1.5 }'],
    ['in a part zoomed to 150 %', '#box { zoom: 1.5 }'],
    ['shrunk to 80 %', '#box { zoom: .8 }'],
    ['moved by a transform', '#box { transform: translate(13px, 7px) }'],
    ['right to left', '.field { direction: rtl }'],
    ['growing with the text', '.field { height: auto; field-sizing: content; min-height: 200px }'],
  ])('%s', async (_, css) => {
    await open(css);
    await untilInPlace();
  });

  test('written in Arabic', async () => {
    const words = ['تقييم إيجابي', 'هدية'];
    await open('.field { direction: rtl }', 'nothing', `مرحبا\nنرجو ${words[0]} ونرسل ${words[1]} لك`, words);
    await untilInPlace(words);
  });

  test('written in Japanese', async () => {
    const words = ['高評価のレビュー', 'ギフトカード'];
    await open(
      '',
      'nothing',
      `いつもありがとうございます。${words[0]}を書いていただければ${words[1]}を差し上げます。`,
      words,
    );
    await untilInPlace(words);
  });

  test('at the end of 4,000 characters', async () => {
    await open('', 'nothing', `${'One more line of words, and another.\n'.repeat(110)}${hurry}`);
    await scroll('.field', 1e6);
    await page.evaluate(() => {
      const field = document.querySelector('.field') as HTMLElement;
      field.scrollTop -= 60;
    });
    await untilInPlace();
  });

  test('while it is scrolled, resized and the window with it', async () => {
    await open('body { height: 3000px }');
    await scroll('.field', 30);
    await untilInPlace();
    await page.evaluate(() => {
      (document.querySelector('.field') as HTMLElement).style.width = '260px';
    });
    await untilInPlace();
    await page.evaluate(() => window.scrollTo(0, 25));
    await untilInPlace();
    await page.setViewportSize({ width: 700, height: 500 });
    await untilInPlace();
  });

  test('in a frame, through its scrolling', async () => {
    await open('body { height: 3000px }', 'frame');
    await untilInPlace();
    await scroll('.field', 20);
    await page.evaluate(() => window.scrollTo(0, 15));
    await untilInPlace();
  });

  test('in a scroller within a scroller', async () => {
    await open('', 'scrollers');
    await scroll('.inner', 19);
    await scroll('.outer', 12);
    await untilInPlace();
  });

  test('in a modal dialog of the page, on top of it', async () => {
    await open('', 'dialog');
    await untilInPlace();
    const isOnTop = () =>
      page.evaluate(() => {
        const { host } = (window as unknown as OverlayWindow).marks;
        return host.matches(':popover-open');
      });
    await until(isOnTop).toBe(true);
    await page.evaluate(() => (document.querySelector('dialog') as HTMLDialogElement).close());
    await until(() => misses(wanted)).toBeNull();
    expect(await isOnTop()).toBe(false);
  });

  test.each([
    ['scaled', '#box { transform: scale(.97) }'],
    ['turned', '#box { rotate: 3deg }'],
    ['faded away', '#box { opacity: 0 }'],
    ['covered', 'main::after { content: ""; position: fixed; inset: 0; z-index: 9 }'],
  ])('and hide where it is %s', async (_, css) => {
    await open(css);
    await page.evaluate(() => new Promise(done => requestAnimationFrame(() => setTimeout(done))));
    expect(await misses(wanted)).toBeNull();
  });

  test('and leave the page as it was', async () => {
    await open('');
    await untilInPlace();
    const inPage = () => page.evaluate(() => [document.body.outerHTML, document.adoptedStyleSheets.length]);
    const marked = await inPage();
    await page.evaluate(() => (window as unknown as OverlayWindow).end.abort());
    expect(await inPage()).toEqual(marked);
    expect(await page.locator('html > *').count()).toBe(2);
  });
});

test('marks follow a font that arrives late', async () => {
  page = await under.open({ css: base });
  await build('textarea', 'nothing');
  await mark(wanted);
  await untilInPlace();
  await page.evaluate(async () => {
    // The browser's own sans-serif under a new name: no file is needed for it to arrive.
    const face = new FontFace('late', 'local("DejaVu Sans Mono"), local("Liberation Mono")');
    (document.querySelector('.field') as HTMLElement).style.fontFamily = 'late, serif';
    document.fonts.add(await face.load());
  });
  await untilInPlace();
});

test('marks of an editable element disappear from words that the page has changed', async () => {
  page = await under.open({ css: base });
  await build('editable', 'nothing');
  await mark(wanted);
  await untilInPlace();
  await page.evaluate(() => {
    for (const paragraph of document.querySelectorAll('.field p'))
      paragraph.textContent = paragraph.textContent.replace('acme', 'acne');
  });
  await until(() =>
    page.evaluate(
      () => (window as unknown as OverlayWindow).marks.host.shadowRoot?.querySelectorAll('i').length ?? -1,
    ),
  ).toBeLessThan(3);
});
