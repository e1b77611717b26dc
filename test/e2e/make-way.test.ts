import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import type { ExtensionBrowser } from './browser';
import { chooseReason, draftField, pressSend, sentTexts } from './contact-page';
import { drafts } from './drafts';
import { useExtension } from './launched';
import { chip } from './sidebar';
import { until } from './until';

/** Where the chip stands in the window, as "right bottom". */
const corner = async (page: Page): Promise<string> => {
  const box = await chip(page).boundingBox();
  const { width, height } = page.viewportSize() ?? { width: 0, height: 0 };
  if (!box) return 'nowhere';
  const side = box.x + box.width / 2 < width / 2 ? 'left' : 'right';
  return `${side} ${box.y + box.height / 2 < height / 2 ? 'top' : 'bottom'}`;
};

/** Half of a laptop's window zoomed to 200 %. */
const small = { width: 640, height: 400 };

const placeSend = (page: Page, style: string): Promise<void> =>
  page
    .locator('.ayb-contact-form-send-button')
    .evaluate((element, css) => element.setAttribute('style', css), style);

let browser: ExtensionBrowser;
useExtension(launched => (browser = launched));

it('moves the chip out of the way of Send, and back', async () => {
  const page = await browser.contactPage();
  await page.setViewportSize(small);
  await chooseReason(page);
  await draftField(page).first().fill(drafts.clean);
  await until(() => corner(page)).toBe('right bottom');

  await placeSend(page, 'position: fixed; right: 16px; bottom: 16px');
  await until(() => corner(page)).toBe('left bottom');
  await placeSend(page, '');
  await page.evaluate(() => window.scrollTo(0, 0));
  await until(() => corner(page)).toBe('right bottom');

  await placeSend(page, 'position: fixed; inset: auto 0 16px; display: grid');
  await until(() => corner(page)).toBe('right top');
  await pressSend(page);
  expect(await sentTexts(page)).toEqual([drafts.clean]);
  await page.close();
});
