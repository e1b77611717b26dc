import { fileURLToPath } from 'node:url';
import { chromium, type Browser, type BrowserContextOptions, type Page } from 'playwright-core';
import { build } from 'vite';
import { afterAll, afterEach, beforeAll, expect } from 'vitest';
import { findBrowser } from '../../scripts/find-browser.mjs';
import type * as overlays from './overlays';

/** What the page under test has on its window. */
export interface OverlayWindow extends Window {
  readonly overlays: typeof overlays;
  marks: ReturnType<typeof overlays.createMarks>;
  sidebar: ReturnType<typeof overlays.mountSidebar>;
  end: AbortController;
  opened: string[];
  called: string[];
  answer: Promise<string>;
}

const address = 'https://page.example/';
/** As strict as a page can be: no inline style, no string into the DOM. */
const policy =
  "default-src 'none'; style-src 'self'; script-src 'self'; require-trusted-types-for 'script'; trusted-types 'none'";

const bundle = async (): Promise<string> => {
  const built = await build({
    configFile: false,
    logLevel: 'silent',
    oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
    build: {
      write: false,
      target: 'es2023',
      lib: {
        entry: fileURLToPath(new URL('overlays.ts', import.meta.url)),
        formats: ['iife'],
        name: 'overlays',
      },
    },
  });
  const [first] = Array.isArray(built) ? built : [];
  const [chunk] = first?.output ?? [];
  if (chunk?.type !== 'chunk') throw new Error('The overlays did not build into one file.');
  return chunk.code;
};

const html = (dir: string) => `<!doctype html><html lang="en" dir="${dir}"><title>Contact buyer</title>
<link rel="stylesheet" href="/page.css"><main><h1>Contact buyer</h1><div id="box">
<label>Message <textarea spellcheck="false"></textarea></label></div></main><script src="/overlays.js"></script>`;

const launch = (): Promise<Browser> => {
  const executablePath = findBrowser('chromium');
  if (executablePath === null)
    throw new Error('No Chromium, Chrome or Edge was found: npm test installs it.');
  return chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-background-networking'] });
};

interface OverlaysUnderTest {
  readonly open: (look?: BrowserContextOptions & { css?: string; dir?: string }) => Promise<Page>;
  /** What the console calls an error, and what nobody caught, since the start. */
  readonly errors: readonly string[];
  readonly close: () => Promise<void>;
}

/** Marks and sidebar as one script on a page of their own, in a real Chromium. */
const openOverlaysUnderTest = async (): Promise<OverlaysUnderTest> => {
  const [browser, code] = await Promise.all([launch(), bundle()]);
  const errors: string[] = [];
  const open: OverlaysUnderTest['open'] = async ({ css = '', dir = 'ltr', ...look } = {}) => {
    const context = await browser.newContext(look);
    const page = await context.newPage();
    page.on('pageerror', error => errors.push(error.message));
    page.on('console', message => message.type() === 'error' && errors.push(message.text()));
    const bodies: Record<string, [string, string]> = {
      '/': ['text/html; charset=utf-8', html(dir)],
      '/page.css': ['text/css', css],
      '/overlays.js': ['text/javascript', code],
    };
    await page.route(`${address}**`, route => {
      const [contentType, body] = bodies[new URL(route.request().url()).pathname] ?? ['text/plain', ''];
      return route.fulfill({ contentType, body, headers: { 'content-security-policy': policy } });
    });
    await page.goto(address);
    return page;
  };
  return { open, errors, close: () => browser.close() };
};

/** One browser for a whole test file; every page is closed after its test, and none must have had an error. */
export function useOverlays(): Pick<OverlaysUnderTest, 'open'> {
  let under: OverlaysUnderTest;
  let pages: Page[] = [];
  beforeAll(async () => {
    under = await openOverlaysUnderTest();
  });
  afterEach(async () => {
    await Promise.all(pages.map(page => page.context().close()));
    pages = [];
    expect(under.errors).toEqual([]);
  });
  afterAll(() => under.close());
  const open: OverlaysUnderTest['open'] = async look => {
    const page = await under.open(look);
    pages.push(page);
    return page;
  };
  return { open };
}
