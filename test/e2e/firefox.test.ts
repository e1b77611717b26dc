import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchFirefox, type ExtensionFirefox } from './firefox';

describe('the extension in Firefox', () => {
  let firefox: ExtensionFirefox;
  beforeAll(async () => {
    firefox = await launchFirefox('firefox-test');
  });
  afterAll(() => firefox.close());

  it('opens the stand-in page under the real name', async () => {
    const page = await firefox.contactPage();
    await page.waitForSelector('kat-radiobutton');
    expect(new URL(page.url()).hostname).toBe('sellercentral.amazon.com');
  });

  it('opens its popup', async () => {
    const popup = await firefox.openPopup();
    await popup.waitForSelector('body *');
    expect(await popup.title()).not.toBe('');
  });

  it('reaches no host and reports no error', () => {
    expect(firefox.contactedHosts).toEqual([]);
    expect(firefox.consoleErrors).toEqual([]);
  });
});
