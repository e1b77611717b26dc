import { describe, expect, it } from 'vitest';
import type { ExtensionBrowser } from './browser';
import { pressSend, writeDraft } from './contact-page';
import { drafts } from './drafts';
import { isSameWorker, killWorker, markWorker, wakeWorker } from './extension';
import { useExtension } from './launched';
import { hosts } from './sidebar';
import { openStore } from './store';
import { until } from './until';

describe('the release build in Chromium', () => {
  let browser: ExtensionBrowser;
  useExtension(launched => (browser = launched), { target: 'chrome' });

  it('adds its two hosts, whose roots are closed, and counts a send', async () => {
    const page = await browser.contactPage();
    await writeDraft(page, drafts.clean);
    await until(() => hosts(page).count()).toBe(2);
    expect(await hosts(page).evaluateAll(all => all.filter(host => host.shadowRoot !== null).length)).toBe(0);
    await pressSend(page);
    const store = await openStore(browser);
    await until(() => store.countOf('ATVPDKIKX0DER')).toBe(1);
  });

  it('shows the count in its popup, and opens its options', async () => {
    const popup = await browser.openPopup();
    await until(() => popup.locator('.count strong').textContent()).toBe('1');
    const options = await browser.openOptions();
    await options.locator('#rule-search').waitFor();
  });

  it('wakes after its worker was killed', async () => {
    await markWorker(browser);
    await killWorker(browser);
    await wakeWorker(browser);
    expect(await isSameWorker(browser)).toBe(false);
  });

  it('reaches no host and reports no error', () => {
    expect(browser.contactedHosts).toEqual([]);
    expect(browser.consoleErrors).toEqual([]);
  });
});
