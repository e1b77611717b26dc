import type { Page } from 'playwright-core';
import type { StandInWindow } from './stand-in-window';

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
