import type { Locator, Page } from 'playwright-core';

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

interface StandInWindow {
  readonly __sent: readonly { readonly text: string }[];
  readonly __pressed: number;
  readonly __release: () => void;
}

/** The texts that "Amazon" received from this page, in its order. */
export const sentTexts = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() => (window as unknown as StandInWindow).__sent.map(({ text }) => text));

/** How often the page's own app saw Send. */
export const pressesSeen = (page: Page): Promise<number> =>
  page.evaluate(() => (window as unknown as StandInWindow).__pressed);

/** Lets a send that `hold=1` kept waiting go on. */
export const release = (page: Page): Promise<void> =>
  page.evaluate(() => {
    (window as unknown as StandInWindow).__release();
  });

export async function writeDraft(page: Page, text: string, reason = 'Other'): Promise<void> {
  await chooseReason(page, reason);
  await draftField(page).first().fill(text);
}

const untilSent = async (page: Page, before: number): Promise<void> => {
  await page.waitForFunction(count => (window as unknown as StandInWindow).__sent.length > count, before);
};

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
