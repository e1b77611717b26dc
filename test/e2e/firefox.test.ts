import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchFirefox, type ExtensionFirefox } from './firefox';
import { writeAndSend } from './firefox-contact-page';

describe('the extension in Firefox', () => {
  let firefox: ExtensionFirefox;
  beforeAll(async () => {
    firefox = await launchFirefox('firefox-test');
  });
  afterAll(() => firefox.close());

  it('lets a seller write and send on the stand-in page under its real name', async () => {
    const page = await firefox.contactPage();
    expect(new URL(page.url()).hostname).toBe('sellercentral.amazon.com');
    await writeAndSend(page, 'The parcel left today.');
    await page.close();
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
