import { chromium } from 'playwright-core';
import { build } from 'vite';
import { findBrowser } from './find-browser.mjs';
import { inRoot } from './paths.mjs';

/**
 * Main-thread milliseconds that one keystroke costs with twenty words marked, added to what the field itself takes:
 * our marks on a text area and on an editable element, beside two other ways to draw them. Medians of interleaved runs in
 * one page; each key runs style and layout to their end.
 */
const lengths = [500, 2_000, 10_000];
const keys = 120;
const markCount = 20;

const bundle = async () => {
  const [built] = await build({
    configFile: false,
    logLevel: 'silent',
    build: {
      write: false,
      target: 'es2023',
      lib: { entry: inRoot('src/inline/index.ts'), formats: ['iife'], name: 'inline' },
    },
  });
  return built.output[0].code;
};

/** Runs in the page. */
const measure = async ([length, keyCount, count]) => {
  const words = 'please leave us a review and we will send you a small gift in return. ';
  const text = words
    .repeat(Math.ceil(length / words.length))
    .slice(0, length)
    .replace(/(.{400})/g, '$1\n');
  const newField = kind => {
    const field = document.createElement(kind === 'editable' ? 'div' : 'textarea');
    field.style.cssText =
      'display: block; width: 600px; height: 300px; overflow: auto; font: 14px/1.5 sans-serif; white-space: pre-wrap; padding: 6px';
    document.body.append(field);
    if (kind === 'editable') {
      field.contentEditable = 'true';
      field.textContent = text;
    } else field.value = text;
    return field;
  };
  const placesIn = value => {
    const step = Math.floor(value.length / count);
    return Array.from({ length: count }, (_, i) => ({
      key: String(i),
      severity: ['error', 'warning', 'tip'][i % 3],
      start: i * step,
      end: i * step + 8,
    }));
  };
  const ours = field => {
    const end = new AbortController();
    const marks = inline.createMarks({
      doc: document,
      signal: end.signal,
      openRoots: true,
      onOpen: () => undefined,
    });
    const isArea = field.localName === 'textarea';
    const rangeOf = (start, stop) => {
      const range = document.createRange();
      range.setStart(field.firstChild, start);
      range.setEnd(field.firstChild, stop);
      return range;
    };
    const target = isArea ? field : { element: field, rangeOf };
    const show = () => marks.show(target, placesIn(isArea ? field.value : field.textContent));
    show();
    return { show, end: () => end.abort() };
  };
  const twinOf = field => {
    const twin = document.body.appendChild(document.createElement('div'));
    twin.style.cssText = `${field.style.cssText}; position: fixed; left: 0; top: 0; color: transparent; pointer-events: none`;
    return twin;
  };
  const escaped = value => value.replace(/[&<>]/g, sign => `&#${sign.charCodeAt(0)};`);
  const asMarkup = value => {
    let [html, last] = ['', 0];
    for (const { start, end } of placesIn(value)) {
      html += `${escaped(value.slice(last, start))}<mark>${escaped(value.slice(start, end))}</mark>`;
      last = end;
    }
    return html + escaped(value.slice(last));
  };
  const markupMirror = field => {
    const twin = twinOf(field);
    return { show: () => (twin.innerHTML = asMarkup(field.value)), end: () => twin.remove() };
  };
  const boxMirror = field => {
    const twin = twinOf(field);
    twin.style.visibility = 'hidden';
    const layer = document.body.appendChild(document.createElement('div'));
    const show = () => {
      twin.textContent = field.value;
      const boxes = placesIn(field.value).flatMap(({ start, end }) => {
        const range = document.createRange();
        range.setStart(twin.firstChild, start);
        range.setEnd(twin.firstChild, end);
        return [...range.getClientRects()];
      });
      layer.replaceChildren(
        ...boxes.map(({ left, top, width }) => {
          const line = document.createElement('i');
          line.style.cssText = `position: fixed; left: ${left}px; top: ${top}px; width: ${width}px; height: 2px`;
          return line;
        }),
      );
    };
    return { show, end: () => (twin.remove(), layer.remove()) };
  };
  const nothing = () => ({ show: () => undefined, end: () => undefined });
  const techniques = [
    ['text area alone', 'area', nothing],
    ['ours', 'area', ours],
    ['innerHTML mirror', 'area', markupMirror],
    ['hidden mirror, boxes', 'area', boxMirror],
    ['editable alone', 'editable', nothing],
    ['ours, editable', 'editable', ours],
  ];
  const frame = () => new Promise(done => requestAnimationFrame(done));
  const times = new Map(techniques.map(([name]) => [name, []]));
  const rounds = 4;
  for (let round = 0; round < rounds; round++)
    for (const [name, kind, start] of techniques) {
      const field = newField(kind);
      const { show, end } = start(field);
      await frame();
      field.focus();
      if (kind === 'editable')
        getSelection().setBaseAndExtent(field.firstChild, length >> 1, field.firstChild, length >> 1);
      else field.setSelectionRange(length >> 1, length >> 1);
      field.addEventListener('input', show);
      for (let i = 0; i < keyCount / rounds; i++) {
        // Our own work in the next frame is part of the keystroke: it is asked for before ours, and ends after it.
        let before = 0;
        requestAnimationFrame(() => (before = performance.now()));
        const started = performance.now();
        document.execCommand('insertText', false, 'x');
        document.body.getBoundingClientRect();
        const typed = performance.now() - started;
        await frame();
        document.body.getBoundingClientRect();
        times.get(name).push(typed + performance.now() - before);
      }
      end();
      field.remove();
    }
  const median = all => all.sort((a, b) => a - b)[all.length >> 1];
  return Object.fromEntries([...times].map(([name, all]) => [name, median(all)]));
};

const rows = (length, medians) => {
  const alone = name => medians[name.includes('editable') ? 'editable alone' : 'text area alone'];
  return Object.entries(medians).map(([name, ms]) => {
    const added = ms - alone(name);
    const ratio = ms / alone(name);
    return `${String(length).padStart(6)}  ${name.padEnd(22)} ${ms.toFixed(2).padStart(7)} ms  ${added.toFixed(2).padStart(6)} added  × ${ratio.toFixed(2)}`;
  });
};

async function main() {
  const executablePath = findBrowser('chromium');
  if (executablePath === null) throw new Error('No Chromium, Chrome or Edge was found.');
  const [code, browser] = await Promise.all([
    bundle(),
    chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-background-networking'] }),
  ]);
  const page = await browser.newPage();
  await page.addScriptTag({ content: code });
  for (const length of lengths)
    console.log(rows(length, await page.evaluate(measure, [length, keys, markCount])).join('\n'));
  await browser.close();
}

await main();
