import type { Page } from 'playwright-core';
import { sentTexts, untilSent } from '../e2e/stand-in-window';

/** Runs in the page: chooses the reason and writes the draft as its own app would see it; where Send is then. */
const prepare = async (text: string): Promise<{ readonly x: number; readonly y: number }> => {
  const frame = (): Promise<unknown> => new Promise(resolve => requestAnimationFrame(resolve));
  const inside = (selector: string, inner: string): HTMLElement | null =>
    document.querySelector(selector)?.shadowRoot?.querySelector<HTMLElement>(inner) ?? null;
  document.querySelector<HTMLElement>('kat-radiobutton[label="Other"] input')?.click();
  let field = null;
  while (!(field instanceof HTMLTextAreaElement)) {
    await frame();
    field = inside('.contact-buyer-text-area kat-textarea', 'textarea');
  }
  field.value = text;
  field.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
  const button = inside('.ayb-contact-form-send-button', 'button');
  button?.scrollIntoView({ block: 'center' });
  await frame();
  const { x = 0, y = 0, width = 0, height = 0 } = button?.getBoundingClientRect() ?? {};
  return { x: x + width / 2, y: y + height / 2 };
};

export interface ReadySend {
  /** Presses the pointer on Send, as the browser's own input. */
  readonly press: () => Promise<void>;
  /** Waits until the page has sent it as well. */
  readonly pressAndWait: () => Promise<void>;
}

/** A draft on the Contact Buyer page that lacks nothing but the press, which is real: an invented one is never counted. */
export const readyToSend = async (page: Page, text: string): Promise<ReadySend> => {
  const before = (await sentTexts(page)).length;
  const { x, y } = await page.evaluate(prepare, text);
  const press = (): Promise<void> => page.mouse.click(x, y);
  return {
    press,
    pressAndWait: async () => {
      await press();
      await untilSent(page, before);
    },
  };
};

/** A whole message, with fewer questions to the browser than a seller's way takes. */
export const quickSend = async (page: Page, text: string): Promise<void> =>
  (await readyToSend(page, text)).pressAndWait();
