import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchExtension, type ExtensionBrowser } from './browser';
import { chooseReason, draftField } from './contact-page';
import { isSameWorker, killWorker, markWorker, wakeWorker } from './extension';

describe('the release build in Chromium', () => {
  let browser: ExtensionBrowser;
  beforeAll(async () => {
    browser = await launchExtension({ target: 'chrome' });
  });
  afterAll(() => browser.close());

  it('shows the stand-in page and adds its hosts, whose roots are closed', async () => {
    const page = await browser.contactPage();
    await chooseReason(page);
    await draftField(page).fill('Thank you for your order.');
    const hosts = page.locator('html > :not(head, body)');
    await expect.poll(() => hosts.count()).toBeGreaterThan(0);
    const open = await hosts.evaluateAll(all => all.filter(host => host.shadowRoot !== null).length);
    expect(open).toBe(0);
  });

  it('opens its popup and its options', async () => {
    const popup = await browser.openPopup();
    await popup.locator('body *').first().waitFor();
    const options = await browser.openOptions();
    await options.locator('body *').first().waitFor();
    expect(await popup.title()).not.toBe('');
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
