import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { chromium, type BrowserContext, type Page, type Route, type Worker } from 'playwright-core';
import { findBrowser } from '../../scripts/find-browser.mjs';
import { openOutsideWorld, type OutsideWorld } from './outside-world';
import { answer, contactAddress } from './stand-ins';

/** `chrome-test` has open shadow roots, `chrome` is what ships. */
export type ChromiumTarget = 'chrome' | 'chrome-test';

export interface LaunchOptions {
  readonly target: ChromiumTarget;
  /** A changed copy of the build, to see what a fault does. */
  readonly folder?: string;
  readonly headless?: boolean;
  readonly viewport?: { readonly width: number; readonly height: number } | null;
  readonly colorScheme?: 'light' | 'dark';
  /** Pages that were left are kept for the way back, as browsers do and drivers forbid. */
  readonly keepsPages?: boolean;
  /** A folder that outlives the browser; without it the profile is new and goes with the browser. */
  readonly profile?: string;
}

export interface ExtensionBrowser {
  readonly context: BrowserContext;
  readonly extensionId: string;
  /** The background worker as it runs now; a worker that sleeps is waited for. */
  readonly worker: () => Promise<Worker>;
  /** Opens the stand-in Contact Buyer page; `query` picks its variant, such as `language=Spanish`. */
  readonly contactPage: (query?: string) => Promise<Page>;
  readonly openPage: (url: string) => Promise<Page>;
  /** Opens it in a window of its own: a tab in the background draws, and so answers, only once a second. */
  readonly openWindow: (url: string) => Promise<Page>;
  readonly openPopup: () => Promise<Page>;
  readonly openOptions: () => Promise<Page>;
  /** The page where a text is pasted; with `#welcome` it greets. */
  readonly openCheck: (fragment?: string) => Promise<Page>;
  /** The address of the page that opened by itself on install; null where the profile was not new. */
  readonly welcome: string | null;
  readonly contactedHosts: readonly string[];
  /** Errors and warnings of every page, and what nobody caught, in the words of the console. */
  readonly consoleErrors: readonly string[];
  /** Installs it anew under the open tabs, as an update does. */
  readonly updateExtension: () => Promise<void>;
  readonly uninstallExtension: () => Promise<void>;
  readonly close: () => Promise<void>;
}

const flags = [
  '--enable-unsafe-extension-debugging',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
  '--disable-quic',
];

const isRoot = (): boolean => process.getuid?.() === 0;

function launch(profile: string, options: LaunchOptions, world: OutsideWorld): Promise<BrowserContext> {
  const executablePath = findBrowser('chromium');
  if (executablePath === null) throw new Error('No Chromium, Chrome or Edge was found.');
  const headless = options.headless ?? true;
  return chromium.launchPersistentContext(profile, {
    executablePath,
    // Playwright's own headless is the old one, which knows no extensions.
    headless: false,
    ignoreDefaultArgs: [
      '--disable-extensions',
      ...(options.keepsPages ? ['--disable-back-forward-cache'] : []),
    ],
    args: [...flags, ...(headless ? ['--headless=new'] : []), ...(isRoot() ? ['--no-sandbox'] : [])],
    proxy: { server: `http://127.0.0.1:${String(world.port)}` },
    viewport: options.viewport === undefined ? { width: 1280, height: 800 } : options.viewport,
    ...(options.colorScheme && { colorScheme: options.colorScheme }),
  });
}

/** Where the build of this target lies. */
export const builtFolder = (target: ChromiumTarget): string =>
  fileURLToPath(new URL(`../../dist/${target}`, import.meta.url));

/** Playwright's types lag behind the protocol here. */
async function askProtocol(context: BrowserContext, method: string, parameters: object): Promise<unknown> {
  const browser = context.browser();
  if (browser === null) throw new Error('The browser has gone.');
  const session = await browser.newBrowserCDPSession();
  const send = session.send.bind(session) as (method: string, args: object) => Promise<unknown>;
  const answered = await send(method, parameters);
  await session.detach();
  return answered;
}

/** Chrome has ignored `--load-extension` since version 137; the debugger's way works in all of the family. */
async function loadExtension(context: BrowserContext, folder: string): Promise<string> {
  const loaded = (await askProtocol(context, 'Extensions.loadUnpacked', { path: folder })) as { id: string };
  return loaded.id;
}

async function serve(route: Route, world: OutsideWorld): Promise<void> {
  const url = route.request().url();
  const answered = answer(url);
  if (answered !== null) return route.fulfill(answered);
  world.note(new URL(url).hostname);
  return route.abort();
}

function collectErrors(context: BrowserContext): readonly string[] {
  const errors: string[] = [];
  context.on('console', message => {
    if (['error', 'warning'].includes(message.type())) errors.push(`${message.type()}: ${message.text()}`);
  });
  context.on('weberror', failure => errors.push(`uncaught: ${failure.error().message}`));
  return errors;
}

async function openAt(context: BrowserContext, url: string): Promise<Page> {
  const page = await context.newPage();
  await page.goto(url);
  return page;
}

async function openInWindow(context: BrowserContext, url: string): Promise<Page> {
  const opened = context.waitForEvent('page');
  await askProtocol(context, 'Target.createTarget', { url: 'about:blank', newWindow: true });
  const page = await opened;
  await page.goto(url);
  return page;
}

/** Returns where it led. */
async function closeLoaded(page: Page): Promise<string> {
  await page.waitForURL(/^chrome-extension:/);
  const url = page.url();
  await page.close();
  return url;
}

/** A real Chromium, Chrome or Edge with the built extension, and the stand-in pages under Amazon's host names. */
export async function launchExtension(options: LaunchOptions): Promise<ExtensionBrowser> {
  const profile = options.profile ?? (await mkdtemp(join(tmpdir(), 'second-look-chromium-')));
  const isNew = (await readdir(profile)).length === 0;
  const world = await openOutsideWorld();
  const context = await launch(profile, options, world);
  const consoleErrors = collectErrors(context);
  await context.route(/^https?:/, route => serve(route, world));
  const folder = options.folder ?? builtFolder(options.target);
  const welcome = isNew ? context.waitForEvent('page') : null;
  const extensionId = await loadExtension(context, folder);
  // On its first day it opens its welcome in front, and a tab behind another draws only once a second.
  const welcomedAt = (await welcome?.then(closeLoaded)) ?? null;
  const isOurs = (candidate: Worker): boolean => candidate.url().includes(extensionId);
  const worker = async (): Promise<Worker> =>
    context.serviceWorkers().find(isOurs) ?? (await context.waitForEvent('serviceworker', isOurs));
  await worker();
  const own = (path: string): Promise<Page> => openAt(context, `chrome-extension://${extensionId}/${path}`);
  return {
    context,
    extensionId,
    worker,
    contactPage: query => openAt(context, contactAddress(query)),
    openPage: url => openAt(context, url),
    openWindow: url => openInWindow(context, url),
    openPopup: () => own('src/popup/index.html'),
    openOptions: () => own('src/options/index.html'),
    openCheck: (fragment = '') => own(`src/check/index.html${fragment}`),
    welcome: welcomedAt,
    contactedHosts: world.contactedHosts,
    consoleErrors,
    updateExtension: async () => {
      await loadExtension(context, folder);
    },
    uninstallExtension: async () => {
      await askProtocol(context, 'Extensions.uninstall', { id: extensionId });
    },
    close: async () => {
      await context.close();
      await world.close();
      if (options.profile === undefined) await rm(profile, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}
