import type { Locator, Page } from 'playwright-core';

export const chip = (page: Page): Locator => page.locator('.chip');
export const panel = (page: Page): Locator => page.locator('.panel');
export const cards = (page: Page): Locator => panel(page).locator('.card');
export const notice = (page: Page): Locator => page.locator('.dock .notice');
export const prompt = (page: Page): Locator => page.locator('dialog.prompt');

/** The first card with this title. */
export const card = (page: Page, title: string): Locator =>
  cards(page)
    .filter({ has: page.locator('.title', { hasText: new RegExp(`^${title}$`) }) })
    .first();

export async function openSidebar(page: Page): Promise<void> {
  await chip(page).waitFor();
  if ((await chip(page).getAttribute('aria-expanded')) !== 'true') await chip(page).click();
  await panel(page).waitFor();
}

/** Waits until the draft was read with everything there is to read it with. */
export async function untilChecked(page: Page): Promise<void> {
  await openSidebar(page);
  await panel(page).locator('.verdict').waitFor();
  await panel(page).getByText('Still checking').waitFor({ state: 'hidden' });
}

/** Unfolds the card of this finding; one that is unfolded stays so. */
export async function unfold(page: Page, title: string): Promise<Locator> {
  const found = card(page, title);
  const button = found.locator('.card-title button');
  await button.waitFor();
  if ((await button.getAttribute('aria-expanded')) !== 'true') await button.click();
  await found.locator('.dismissals').waitFor();
  return found;
}

/** The titles of the findings, from the top. */
export const findings = (page: Page): Promise<string[]> => cards(page).locator('.title').allTextContents();

/** Everything of ours in the page; open in the test build alone. */
export const hosts = (page: Page): Locator => page.locator('html > :not(head, body)');
