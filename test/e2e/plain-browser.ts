import { chromium, type Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll } from 'vitest';
import { findBrowser } from '../../scripts/find-browser.mjs';
import { answer } from './stand-ins';

export interface PlainBrowser {
  readonly open: (
    url: string,
    viewport?: { readonly width: number; readonly height: number },
  ) => Promise<Page>;
  /** Errors and warnings of every page, and what nobody caught. */
  readonly errors: readonly string[];
  readonly close: () => Promise<void>;
}

const isRoot = (): boolean => process.getuid?.() === 0;

/** Chromium with the stand-in pages under their real names and no extension: what the pages are by themselves. */
export async function launchPlainBrowser(): Promise<PlainBrowser> {
  const executablePath = findBrowser('chromium');
  if (executablePath === null) throw new Error('No Chromium, Chrome or Edge was found.');
  const browser = await chromium.launch({ executablePath, args: isRoot() ? ['--no-sandbox'] : [] });
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 } });
  const errors: string[] = [];
  context.on('console', message => {
    if (['error', 'warning'].includes(message.type())) errors.push(message.text());
  });
  context.on('weberror', failure => errors.push(failure.error().message));
  await context.route(/^https?:/, route => {
    const answered = answer(route.request().url());
    return answered === null ? route.abort() : route.fulfill(answered);
  });
  const open: PlainBrowser['open'] = async (url, viewport) => {
    const page = await context.newPage();
    if (viewport) await page.setViewportSize(viewport);
    await page.goto(url);
    return page;
  };
  return { open, errors, close: () => browser.close() };
}

/** The same for a whole test file: one browser, and every page closed after its test. */
export function usePlainBrowser(): Pick<PlainBrowser, 'open'> & { readonly errors: () => readonly string[] } {
  let browser: PlainBrowser;
  let pages: Page[] = [];
  beforeAll(async () => {
    browser = await launchPlainBrowser();
  });
  afterEach(async () => {
    await Promise.all(pages.map(page => page.close()));
    pages = [];
  });
  afterAll(() => browser.close());
  const open: PlainBrowser['open'] = async (...where) => {
    const page = await browser.open(...where);
    pages.push(page);
    return page;
  };
  return { open, errors: () => browser.errors };
}
