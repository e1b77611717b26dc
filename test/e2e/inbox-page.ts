import type { FrameLocator, Locator, Page } from 'playwright-core';
import { sentTexts, untilSent } from './stand-in-window';

/** The invented cases of the stand-in inbox. */
export const cases = {
  ordinary: '0b6f4c1e-8d2a-4f57-9a3e-5c1d7e2f9a01',
  inSpanish: '2c9d7a54-13f0-4be8-b6d1-90e4a7c35b02',
  withFiles: '4e1b8f70-6a2c-4d93-8c57-d2b9f0e61c03',
  closed: '6a3f5d82-9b4e-4c16-a0e8-17c6b4d82e04',
  withoutOrder: '8d5c2e96-7f10-4ab3-9e64-3b8a1f07d505',
  refused: 'a07e9b3c-2d58-4f81-b1c9-6e5d04f2a706',
} as const;

/** The page itself, or the frame that the reply box lies in. */
export type Place = Page | FrameLocator;

export const messages = (page: Page): Locator => page.locator('#case-messages .case-message');
export const caseStatus = (page: Page): Locator => page.locator('.case-status-label');
export const listPane = (page: Page): Locator => page.locator('.list-pane');
export const replyFrame = (page: Page): FrameLocator => page.frameLocator('.case-editor iframe');

/** The reply box that a person sees. */
export const replyField = (place: Place): Locator =>
  place.locator('.reply-text :is(textarea[part], .plain-editor, .rich-editor)').filter({ visible: true });
export const replySend = (place: Place): Locator =>
  place.locator('.reply-send button[part]').filter({ visible: true });

/** Opens a case as a seller does, by its row. */
export async function openCase(page: Page, buyer: string): Promise<void> {
  await page.locator('.case-row', { hasText: buyer }).click();
  await page.locator('.case-item', { hasText: buyer }).waitFor();
}

/** Opens the reply box of the thread. */
export async function openReply(page: Page, place: Place = page): Promise<void> {
  await page.locator('.reply-open button[part]').click();
  await replyField(place).waitFor();
}

export async function writeReply(page: Page, text: string, place: Place = page): Promise<void> {
  await openReply(page, place);
  await replyField(place).fill(text);
}

/** A whole reply, up to the moment "Amazon" has it. */
export async function sendReply(page: Page, text: string, place: Place = page): Promise<void> {
  await writeReply(page, text, place);
  const before = (await sentTexts(page)).length;
  await replySend(place).click();
  await untilSent(page, before);
}
