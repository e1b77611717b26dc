import { afterAll, beforeAll, expect } from 'vitest';
import { launchExtension, type ExtensionBrowser, type LaunchOptions } from './browser';

/** Names the browser for the tests, and prepares what they all find in it. */
type Begin = (browser: ExtensionBrowser) => unknown;

/** One browser for all tests of the file or group it is called in: launched before them, closed after them. */
export function useExtension(begin: Begin, options: Partial<LaunchOptions> = {}): void {
  let browser: ExtensionBrowser;
  beforeAll(async () => {
    browser = await launchExtension({ target: 'chrome-test', ...options });
    await begin(browser);
  });
  afterAll(() => browser.close());
}

/** The same; at the end no host must have been reached, and no page have complained. */
export function useSilentExtension(begin: Begin): void {
  let browser: ExtensionBrowser;
  useExtension(async launched => {
    browser = launched;
    await begin(launched);
  });
  afterAll(() => {
    expect(browser.contactedHosts).toEqual([]);
    expect(browser.consoleErrors).toEqual([]);
  });
}

/** Leaves one page, and nothing on it: without any, the browser would end. */
export async function closePages({ context }: ExtensionBrowser): Promise<void> {
  const [stays, ...others] = context.pages();
  await stays?.goto('about:blank');
  await Promise.all(others.map(page => page.close()));
}
