import type { JSHandle, Page } from 'playwright-core';

/** What the stand-in pages leave on their window for tests; the fields are there where the page's variant has them. */
export interface StandInWindow extends Window {
  readonly __sent: readonly { readonly text: string }[];
  readonly __pressed: number;
  readonly __requested: number;
  readonly __field: () => HTMLElement | null;
  readonly __release: () => void;
  readonly __upgrade: () => void;
  readonly __due: (name: string) => boolean;
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

/** Makes components of what `late=1` left as plain markup. */
export const upgrade = (page: Page): Promise<void> =>
  page.evaluate(() => {
    (window as unknown as StandInWindow).__upgrade();
  });

/** With `drive=1`: lets happen what the page had put off, once it has. */
export const letHappen = async (page: Page, name: string): Promise<void> => {
  await page.waitForFunction(wanted => (window as unknown as StandInWindow).__due(wanted), name);
};

/** The element that takes the keys, wherever it is: in a closed root, in a frame. */
export const fieldOf = (page: Page): Promise<JSHandle<HTMLElement>> =>
  page.waitForFunction(() => (window as unknown as StandInWindow).__field()) as Promise<
    JSHandle<HTMLElement>
  >;

/** Waits until "Amazon" has more messages than before. */
export const untilSent = async (page: Page, before: number): Promise<void> => {
  await page.waitForFunction(count => (window as unknown as StandInWindow).__sent.length > count, before);
};
