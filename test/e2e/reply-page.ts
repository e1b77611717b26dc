import type { FrameLocator, Locator, Page } from 'playwright-core';

/** What the stand-in pages leave on their window. */
interface StandInWindow extends Window {
  readonly __field: () => HTMLElement | null;
  readonly __sent: readonly { readonly text: string }[];
  readonly __pressed: number;
}

/** The page itself, or the frame that the reply box lies in. */
export type Place = Page | FrameLocator;

/** Invented cases of the stand-in inbox. */
export const threads = {
  ordinary: '0b6f4c1e-8d2a-4f57-9a3e-5c1d7e2f9a01',
  closed: '6a3f5d82-9b4e-4c16-a0e8-17c6b4d82e04',
} as const;

/** An address of the stand-in inbox; `query` picks thread and variant. */
export const inboxAddress = (query: string, host = 'sellercentral.amazon.com'): string =>
  `https://${host}/messaging/inbox-v3?${query}`;

/** A thread with its reply box open from the start. */
export const replyAddress = (query = '', host?: string): string =>
  inboxAddress(`cc=${threads.ordinary}&reply=open&${query}`, host);

/** Writes at once into what takes the keys, in whatever root or frame it lies. */
export async function writeInField(page: Page, text: string): Promise<void> {
  await page.waitForFunction(() => {
    const { __field } = window as unknown as Partial<StandInWindow>;
    return __field?.()?.isConnected === true;
  });
  await focusField(page);
  await page.keyboard.insertText(text);
}

export const focusField = (page: Page): Promise<void> =>
  page.evaluate(() => (window as unknown as StandInWindow).__field()?.focus());

/** What a person reads in the field. */
export const textOfField = (page: Page): Promise<string> =>
  page.evaluate(() => {
    const field = (window as unknown as StandInWindow).__field();
    return field && 'value' in field ? String(field.value) : (field?.innerText.trim() ?? '');
  });

/** How many messages "Amazon" took. */
export const sentCount = (page: Page): Promise<number> =>
  page.evaluate(() => (window as unknown as StandInWindow).__sent.length);

/** How often the page's own app saw Send. */
export const pressCount = (page: Page): Promise<number> =>
  page.evaluate(() => (window as unknown as StandInWindow).__pressed);

export const replyFrame = (page: Page): FrameLocator => page.frameLocator('.case-editor iframe');
export const replyField = (place: Place): Locator =>
  place.locator('.reply-text textarea[part]').filter({ visible: true });

export async function openThread(page: Page, buyer: string): Promise<void> {
  await page.locator('.case-row', { hasText: buyer }).click();
  await page.locator('.case-item', { hasText: buyer }).waitFor();
}

export async function openReplyBox(page: Page, place: Place = page): Promise<void> {
  await page.locator('.reply-open button[part]').click();
  await replyField(place).waitFor();
}
