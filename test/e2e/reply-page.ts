import type { Page } from 'playwright-core';
import { cases } from './inbox-page';
import type { StandInWindow } from './stand-in-window';

/** An address of the stand-in inbox; `query` picks thread and variant. */
export const inboxAddress = (query: string, host = 'sellercentral.amazon.com'): string =>
  `https://${host}/messaging/inbox-v3?${query}`;

/** A thread with its reply box open from the start. */
export const replyAddress = (query = '', host?: string): string =>
  inboxAddress(`cc=${cases.ordinary}&reply=open&${query}`, host);

export const focusField = (page: Page): Promise<void> =>
  page.evaluate(() => (window as unknown as StandInWindow).__field()?.focus());

/** Writes at once into what takes the keys, in whatever root or frame it lies. */
export async function writeInField(page: Page, text: string): Promise<void> {
  await page.waitForFunction(() => {
    const { __field } = window as unknown as Partial<StandInWindow>;
    return __field?.()?.isConnected === true;
  });
  await focusField(page);
  await page.keyboard.insertText(text);
}

/** What a person reads in the field. */
export const textOfField = (page: Page): Promise<string> =>
  page.evaluate(() => {
    const field = (window as unknown as StandInWindow).__field();
    return field && 'value' in field ? String(field.value) : (field?.innerText.trim() ?? '');
  });
