// npm run measure:report -- [--rows N]: reads an order report of a million rows in Node and in Chromium, and says how fast,
// with how much memory above idle, and how long the page was deaf at worst. Nothing here is a test.
import { openAsBlob } from 'node:fs';
import { mkdtemp, readdir, readFile, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { ensurePackages } from './install.mjs';
import { ordersAmong, writeReport } from './invent-report.mjs';
import { loadModule } from './load-module.mjs';

const { values } = parseArgs({ options: { rows: { type: 'string', default: '1000000' } } });
const rows = Number(values.rows);
const megabyte = 1024 * 1024;

const inMegabytes = bytes => `${(bytes / megabyte).toFixed(1)} MB`;

/** Calls `look` every few milliseconds until the work is done; the largest answer. */
async function largestDuring(work, look) {
  let largest = 0;
  let isDone = false;
  const watching = (async () => {
    while (!isDone) {
      largest = Math.max(largest, await look());
      await new Promise(resolve => setTimeout(resolve, 10));
    }
  })();
  try {
    return { result: await work(), largest };
  } finally {
    isDone = true;
    await watching;
  }
}

async function measureNode(path) {
  const { readReport } = await loadModule('src/options/read-report.ts');
  const file = await openAsBlob(path);
  globalThis.gc?.();
  const idle = process.memoryUsage().rss;
  let last = performance.now();
  let longestPause = 0;
  const onProgress = () => undefined;
  const ticking = setInterval(() => {
    longestPause = Math.max(longestPause, performance.now() - last);
    last = performance.now();
  }, 0);
  const started = performance.now();
  const { result, largest } = await largestDuring(
    () => readReport(file, { onProgress, signal: new AbortController().signal }),
    () => process.memoryUsage().rss,
  );
  clearInterval(ticking);
  const seconds = (performance.now() - started) / 1000;
  return { orders: result.report.count, seconds, above: largest - idle, longestPause };
}

/** Private memory, in bytes, of the process that shows the extension's pages. */
async function rendererMemory() {
  for (const pid of (await readdir('/proc')).filter(name => /^\d+$/.test(name))) {
    const command = await readFile(`/proc/${pid}/cmdline`, 'utf8').catch(() => '');
    if (!command.includes('--extension-process')) continue;
    const status = await readFile(`/proc/${pid}/status`, 'utf8').catch(() => '');
    return Number(/RssAnon:\s+(\d+)/.exec(status)?.[1] ?? 0) * 1024;
  }
  return 0;
}

/** Runs in the page: how long its timers waited at worst, and how often the progress was drawn anew. */
const watchPage = () => {
  const seen = { longestPause: 0, shares: new Set() };
  let last = performance.now();
  setInterval(() => {
    const now = performance.now();
    seen.longestPause = Math.max(seen.longestPause, now - last);
    last = now;
    const share = document.querySelector('progress')?.value;
    if (share !== undefined) seen.shares.add(share);
  }, 0);
  globalThis.watched = seen;
};

async function measureChromium(path) {
  const { launchExtension } = await loadModule('test/e2e/browser.ts');
  const browser = await launchExtension({ target: 'chrome' });
  try {
    const page = await browser.openOptions();
    await page.locator('.drop').waitFor();
    const session = await browser.context.newCDPSession(page);
    await session.send('HeapProfiler.collectGarbage');
    const idle = await rendererMemory();
    await page.evaluate(watchPage);
    const started = performance.now();
    const { largest } = await largestDuring(async () => {
      await page.locator('.drop input').setInputFiles(path);
      await page.locator('.report-found').waitFor({ timeout: 300_000 });
    }, rendererMemory);
    const seconds = (performance.now() - started) / 1000;
    const { longestPause, shares } = await page.evaluate(() => ({
      longestPause: globalThis.watched.longestPause,
      shares: globalThis.watched.shares.size,
    }));
    await session.send('HeapProfiler.collectGarbage');
    const after = await rendererMemory();
    const summary = await page.locator('.report-summary').textContent();
    return { summary, seconds, above: largest - idle, left: after - idle, longestPause, shares };
  } finally {
    await browser.close();
  }
}

await ensurePackages();
const folder = await mkdtemp(join(tmpdir(), 'second-look-report-'));
const path = join(folder, 'report.txt');
const to = Math.floor(Date.now() / 86_400_000) * 86_400_000;
try {
  await writeReport(path, { rows, from: to - 30 * 86_400_000, to });
  const { size } = await stat(path);
  console.log(`${rows} rows, ${inMegabytes(size)}, ${ordersAmong(rows)} orders`);
  for (const [name, measure] of [
    ['Node', measureNode],
    ['Chromium', measureChromium],
  ]) {
    const { seconds, above, longestPause, ...rest } = await measure(path);
    console.log(
      `${name}: ${seconds.toFixed(1)} s, ${Math.round(rows / seconds)} rows/s, ` +
        `${inMegabytes(above)} above idle at worst, longest pause ${longestPause.toFixed(0)} ms`,
      rest,
    );
  }
} finally {
  await rm(folder, { recursive: true });
}
