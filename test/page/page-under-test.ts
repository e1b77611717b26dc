import { fileURLToPath } from 'node:url';
import { chromium, type Browser, type BrowserContext, type Page } from 'playwright-core';
import { build } from 'vite';
import { findBrowser } from '../../scripts/find-browser.mjs';
import type * as pageModule from '../../src/page';
import { respond } from '../pages/serve.mjs';

/** What the test's own wiring of `src/page` leaves on the window, beside the stand-in's own. */
export interface TestWindow extends Window {
  readonly secondLookPage: typeof pageModule;
  readonly __states: pageModule.PageState[];
  readonly __outcomes: { outcome: string; at: number }[];
  readonly __intents: { text: string }[];
  readonly __asks: string[];
  readonly __watch: pageModule.PageWatch;
  readonly __scene: pageModule.Scene;
  readonly __guard: pageModule.SendGuard;
  readonly __end: AbortController;
  readonly __sent: { text: string }[];
  readonly __pressed: number;
  readonly __upgrade: () => void;
  readonly __release: () => void;
}

/** Runs in the page before anything of the page's, as the content script does; a text with BAD is asked about. */
const wire = () => {
  const win = window as unknown as TestWindow;
  const { openScene, watchPage, watchSends, guardSends } = win.secondLookPage;
  const states: pageModule.PageState[] = [];
  const outcomes: { outcome: string; at: number }[] = [];
  const intents: { text: string }[] = [];
  const asks: string[] = [];
  const end = new AbortController();
  const { signal } = end;
  const scene = openScene(win, { signal, openRoot: null });
  const getField = () => watch.state.field;
  const watch = watchPage(scene, { signal, onChange: state => states.push(state) });
  const getText = () => watch.state.field?.text() ?? '';
  const onAsk = (button: HTMLElement) => asks.push(button.localName);
  const guard = guardSends(scene, {
    signal,
    getField,
    getText,
    shouldAsk: text => text.includes('BAD'),
    onAsk,
  });
  const onOutcome = (send: { outcome: string; at: number }) => {
    outcomes.push(send);
    guard.rearm();
  };
  watchSends(scene, {
    signal,
    getField,
    getText,
    now: () => Date.now(),
    onIntent: intent => intents.push(intent),
    onOutcome,
  });
  Object.assign(win, {
    __states: states,
    __outcomes: outcomes,
    __intents: intents,
    __asks: asks,
    __watch: watch,
    __guard: guard,
    __scene: scene,
    __end: end,
  });
};

const bundle = async (): Promise<string> => {
  const entry = fileURLToPath(new URL('../../src/page/index.ts', import.meta.url));
  const built = await build({
    configFile: false,
    logLevel: 'silent',
    build: { write: false, target: 'es2023', lib: { entry, formats: ['iife'], name: 'secondLookPage' } },
  });
  const [first] = Array.isArray(built) ? built : [];
  const [chunk] = first?.output ?? [];
  if (chunk?.type !== 'chunk') throw new Error('src/page did not build into one file.');
  return chunk.code;
};

export interface PageUnderTest {
  readonly open: (query?: string, options?: { clock?: boolean }) => Promise<Page>;
  /** Errors nobody caught and what the console calls an error, since the start. */
  readonly errors: readonly string[];
  readonly close: () => Promise<void>;
}

const flags = [
  '--no-sandbox',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

const launch = (): Promise<Browser> => {
  const executablePath = findBrowser('chromium');
  if (executablePath === null)
    throw new Error('No Chromium, Chrome or Edge was found: npm test installs it.');
  return chromium.launch({ executablePath, args: [...flags, '--no-first-run', '--disable-quic'] });
};

const serveStandIns = (context: BrowserContext) =>
  context.route(/^https?:/, route => {
    const answer = respond(route.request().url());
    return answer === null ? route.abort() : route.fulfill(answer);
  });

/** `src/page` alone, without the extension, on the stand-in Contact Buyer page under its real address. */
export const openPageUnderTest = async (): Promise<PageUnderTest> => {
  const browser = await launch();
  const code = await bundle();
  const errors: string[] = [];
  const newContext = async () => {
    const context = await browser.newContext();
    context.on('weberror', error => errors.push(error.error().message));
    context.on('console', message => message.type() === 'error' && errors.push(message.text()));
    await serveStandIns(context);
    return context;
  };
  // A clock of our own rules its whole context, so those pages get one to themselves.
  const everyday = await newContext();
  const open = async (query = '', { clock = false } = {}) => {
    const context = clock ? await newContext() : everyday;
    const page = await context.newPage();
    if (clock) await page.clock.install();
    await page.addInitScript(`${code}; window.secondLookPage = secondLookPage; (${wire.toString()})();`);
    const ids = 'orderID=111-5550123-4440123&marketplaceID=ATVPDKIKX0DER';
    await page.goto(`https://sellercentral.amazon.com/messaging/contact?${ids}&${query}`);
    return page;
  };
  return { open, errors, close: () => browser.close() };
};
