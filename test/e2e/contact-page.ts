import type { Locator, Page } from 'playwright-core';

/** Chooses a contact reason of the stand-in page, as a seller does; the draft's field appears after it. */
export async function chooseReason(page: Page, label = 'Other'): Promise<void> {
  await page.getByRole('radio', { name: label, exact: true }).click();
  await draftField(page).first().waitFor();
}

export const draftField = (page: Page): Locator => page.locator('.contact-buyer-text-area textarea[part]');

export const sendButton = (page: Page): Locator => page.locator('.ayb-contact-form-send-button button[part]');

export const successNotice = (page: Page): Locator => page.locator('kat-alert[variant=success]');

interface StandInWindow {
  readonly __sent: readonly { readonly text: string }[];
}

/** The texts that "Amazon" received from this page, in its order. */
export const sentTexts = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() => (window as unknown as StandInWindow).__sent.map(({ text }) => text));
