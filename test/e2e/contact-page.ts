import type { Locator, Page } from 'playwright-core';
import { sentTexts, untilSent } from './stand-in-window';

export { pressesSeen, release, sentTexts } from './stand-in-window';

/** Chooses a contact reason of the stand-in page, as a seller does; the draft's field appears after it. */
export async function chooseReason(page: Page, label = 'Other'): Promise<void> {
  await page.getByRole('radio', { name: label, exact: true }).click();
  await draftField(page).first().waitFor();
}

export const draftField = (page: Page): Locator => page.locator('.contact-buyer-text-area textarea[part]');

export const sendButton = (page: Page): Locator => page.locator('.ayb-contact-form-send-button button[part]');

/** The second Send, in the dialog that shows the message once more to a buyer of another language. */
export const reviewSendButton = (page: Page): Locator =>
  page.locator('kat-modal[visible] kat-button[label="Send"] button[part]');

export const successNotice = (page: Page): Locator => page.locator('kat-alert[variant=success]');
export const dangerNotice = (page: Page): Locator => page.locator('kat-alert[variant=danger]');

export async function writeDraft(page: Page, text: string, reason = 'Other'): Promise<void> {
  await chooseReason(page, reason);
  await draftField(page).first().fill(text);
}

/** Presses Send, and the second Send where there is one, and waits until the message has gone out. */
export async function pressSend(page: Page): Promise<void> {
  const before = (await sentTexts(page)).length;
  await sendButton(page).click();
  if (page.url().includes('language=')) await reviewSendButton(page).click();
  await untilSent(page, before);
}

/** A whole message, from the reason to Amazon's thanks. */
export async function sendMessage(page: Page, text: string): Promise<void> {
  await writeDraft(page, text);
  await pressSend(page);
}
