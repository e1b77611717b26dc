import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { sendButton, successNotice, writeDraft } from './contact-page';
import { cases, replyField, replySend } from './inbox-page';
import { usePlainBrowser } from './plain-browser';
import { fieldOf, letHappen, sentTexts, untilSent } from './stand-in-window';
import { contactAddress, inboxAddress, replyAddress } from './stand-ins';
import { until } from './until';

/** What the stand-in pages do around a field and to its text, with no extension about. */
const { open, errors } = usePlainBrowser();
const openThread = (query: string): Promise<Page> => open(replyAddress(query));

describe('hostile layout', () => {
  const styleAround = (page: Page, selector: string, name: string) =>
    page
      .locator(selector)
      .evaluate((element, wanted) => getComputedStyle(element).getPropertyValue(wanted), name);

  it.each([contactAddress, inboxAddress])('moves and shrinks what is around the field', async addressOf => {
    const page = await open(addressOf(`cc=${cases.ordinary}&reply=open&layout=transform,scale,rtl,resize`));
    if (addressOf === contactAddress) await page.getByRole('radio', { name: 'Other' }).click();
    const field = await fieldOf(page);
    expect(await styleAround(page, '.in-transform', 'transform')).toContain('13.5, 7');
    expect(await styleAround(page, '.in-scale', 'transform')).toContain('0.9');
    const style = await field.evaluate(element => [
      getComputedStyle(element).direction,
      getComputedStyle(element).resize,
    ]);
    expect(style).toEqual(['rtl', 'both']);
    expect(
      await field.evaluate(element => element.getBoundingClientRect().width / element.offsetWidth),
    ).toBeCloseTo(0.9);
  });

  it('puts a scroller in a scroller', async () => {
    const page = await openThread('layout=scrollers&draft=long');
    const canScroll = (selector: string) =>
      page.locator(selector).evaluate(element => element.scrollHeight > element.clientHeight);
    expect([await canScroll('.outer-scroller'), await canScroll('.outer-scroller .inner-scroller')]).toEqual([
      true,
      true,
    ]);
    expect(await replyField(page).evaluate(element => element.scrollHeight > element.clientHeight)).toBe(
      true,
    );
  });

  it('covers all in a modal of the highest z-index and makes the rest inert, until it is sent', async () => {
    const page = await openThread('layout=modal');
    expect(await styleAround(page, '.editor-modal', 'z-index')).toBe('2147483647');
    expect(await page.locator('body > :not(.editor-modal, [inert])').count()).toBe(0);
    await replyField(page).fill('Hello');
    await replySend(page).click();
    await untilSent(page, 0);
    await page.locator('.editor-modal').waitFor({ state: 'detached' });
    expect(await page.locator('[inert]').count()).toBe(0);
  });

  it('opens in the browser’s own top layer', async () => {
    const page = await open(contactAddress('layout=dialog'));
    await writeDraft(page, 'Hello');
    expect(await page.locator('.editor-dialog').evaluate(dialog => dialog.matches(':modal'))).toBe(true);
    await sendButton(page).click();
    await successNotice(page).waitFor();
    expect(await page.locator('.editor-dialog').count()).toBe(0);
  });

  it('grows with the text', async () => {
    const page = await openThread('layout=autogrow');
    const height = async () => (await replyField(page).boundingBox())?.height ?? 0;
    const before = await height();
    await replyField(page).fill('line\n'.repeat(40));
    expect(await height()).toBeGreaterThan(before + 400);
  });

  it('is enlarged by half', async () => {
    const page = await openThread('layout=zoom');
    expect(await replyField(page).evaluate(element => element.currentCSSZoom)).toBe(1.5);
  });

  it.each([
    ['cjk', /^お問い合わせ[\s\S]*感谢[\s\S]*주문/],
    ['rtl', /^مرحبا[\s\S]*111-5550123-4440123[\s\S]*Thistle/],
    ['long', /^[\s\S]{4000}$/],
    ['tabs', /\t\t/],
    ['trailing', /Loom\n\n\n$/],
  ])('opens with a draft of kind %s, and sends it as it is', async (draft, expected) => {
    const page = await openThread(`draft=${draft}`);
    const text = await replyField(page).inputValue();
    expect(text).toMatch(expected);
    await replySend(page).click();
    await untilSent(page, 0);
    expect(await sentTexts(page)).toEqual([text]);
  });
});

describe('silent writes', () => {
  /** Counts what the page could be told by. */
  const countEvents = (page: Page) =>
    page.evaluate(() => {
      Object.assign(window, { heard: 0 });
      const hear = () => Object.assign(window, { heard: (window as unknown as { heard: number }).heard + 1 });
      for (const type of ['input', 'beforeinput', 'change', 'keydown', 'paste'])
        document.addEventListener(type, hear, true);
    });
  const heard = (page: Page) => page.evaluate(() => (window as unknown as { heard: number }).heard);

  it.each([contactAddress, inboxAddress])(
    'insert a template by attribute, with no event',
    async addressOf => {
      const page = await open(addressOf(`cc=${cases.ordinary}&reply=open&writes=template`));
      if (addressOf === contactAddress) await page.getByRole('radio', { name: 'Other' }).click();
      const field = await fieldOf(page);
      await countEvents(page);
      await page.locator('kat-button[label="Use template"] button[part]').click();
      expect(await field.evaluate(element => (element as HTMLTextAreaElement).value)).toMatch(/^Thank you/);
      expect(await heard(page)).toBe(0);
    },
  );

  it('bring an older draft back, with no event, and are what is sent', async () => {
    const page = await openThread('writes=autosave&drive=1');
    await replyField(page).pressSequentially('New');
    await countEvents(page);
    await letHappen(page, 'autosave');
    expect(await replyField(page).inputValue()).toMatch(/^An older draft/);
    expect(await heard(page)).toBe(0);
    await replySend(page).click();
    await untilSent(page, 0);
    expect(await sentTexts(page)).toEqual([expect.stringMatching(/^An older draft/)]);
  });

  it('come two seconds after the first key where nobody drives them', async () => {
    const page = await openThread('writes=autosave');
    await replyField(page).pressSequentially('New');
    const startMs = await page.evaluate(() => performance.now());
    await until(() => replyField(page).inputValue()).toMatch(/^An older draft/);
    expect((await page.evaluate(() => performance.now())) - startMs).toBeGreaterThan(1500);
  });

  it('leave the browser’s undo to what was typed or inserted', async () => {
    const page = await openThread('controlled=1');
    await replyField(page).pressSequentially('Hello');
    await page.keyboard.insertText(', Rosalind');
    expect(await replyField(page).inputValue()).toBe('Hello, Rosalind');
    await page.keyboard.press('Control+z');
    expect(await replyField(page).inputValue()).toBe('Hello');
  });
});

it('reports no error of its own on any page', () => {
  expect(errors()).toEqual([]);
});
