import type { ElementHandle, Page } from 'puppeteer-core';

// `>>>` looks into open shadow roots, which this driver does not do by itself.
const reason = (label: string): string => `kat-radiobutton[label="${label}"] input[type=radio]`;
const field = '.contact-buyer-text-area >>> textarea[part]';
const sendButton = '.ayb-contact-form-send-button >>> button';

const find = async (page: Page, selector: string): Promise<ElementHandle> => {
  const element = await page.waitForSelector(selector);
  if (element === null) throw new Error(`There is no ${selector} on the page.`);
  return element;
};

/** Chooses a contact reason of the stand-in page, types a draft key by key and presses Send. */
export async function writeAndSend(page: Page, draft: string, label = 'Other'): Promise<void> {
  await (await find(page, reason(label))).click();
  await (await find(page, field)).type(draft);
  await (await find(page, sendButton)).click();
  await find(page, 'kat-alert[variant=success]');
}
