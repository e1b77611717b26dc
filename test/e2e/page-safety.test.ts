import { AxeBuilder } from '@axe-core/playwright';
import type { BrowserContext, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import type { ExtensionBrowser } from './browser';
import { chooseReason, draftField, pressSend, sentTexts, successNotice, writeDraft } from './contact-page';
import { drafts, titles } from './drafts';
import { useExtension } from './launched';
import { pageAsText } from './page-as-text';
import { card, chip, cards, hosts, openSidebar, prompt, unfold, untilChecked } from './sidebar';
import { answer, contactAddress } from './stand-ins';
import { openStore } from './store';
import { until } from './until';

let browser: ExtensionBrowser;
let page: Page;
useExtension(launched => (browser = launched));
afterEach(() => page.close());

const open = async (text: string, query = ''): Promise<void> => {
  page = await browser.contactPage(query);
  await writeDraft(page, text);
  await untilChecked(page);
};
const fieldState = () =>
  draftField(page).evaluate(element => {
    const { value, selectionStart, selectionEnd, scrollTop, style, attributes } =
      element as HTMLTextAreaElement;
    return { value, selectionStart, selectionEnd, scrollTop, style: style.cssText, count: attributes.length };
  });
/** As an app does that knows nothing of key strokes: no event, no limit of length. */
const writeSilently = (text: string): Promise<void> =>
  page.locator('kat-textarea').evaluate((area, written) => {
    area.setAttribute('value', written);
  }, text);

describe('the page', () => {
  /** A profile in which no extension runs. */
  let plain: BrowserContext;
  beforeAll(async () => {
    const chromium = browser.context.browser();
    if (chromium === null) throw new Error('The browser has gone.');
    plain = await chromium.newContext({ viewport: { width: 1280, height: 800 } });
    await plain.route(/^https:/, route => {
      const answered = answer(route.request().url());
      return answered === null ? route.abort() : route.fulfill(answered);
    });
  });
  afterAll(() => plain.close());

  it('is the same, node for node, with and without the extension', async () => {
    const without = await plain.newPage();
    await without.goto(contactAddress());
    await writeDraft(without, `${drafts.withAddress} 🎉`);
    await open(`${drafts.withAddress} 🎉`);
    await card(page, titles.address).waitFor();
    expect(await hosts(without).count()).toBe(0);
    expect(await hosts(page).count()).toBe(2);
    expect(await pageAsText(page)).toBe(await pageAsText(without));
    const sizeOf = (one: Page) =>
      one.evaluate(() => [document.documentElement.scrollWidth, document.documentElement.scrollHeight]);
    expect(await sizeOf(page)).toEqual(await sizeOf(without));
  });

  it('keeps text, caret and scrolling while findings are read, marked, opened and ignored', async () => {
    await open(`${'Dear Rosalind,\n'.repeat(20)}${drafts.withAddress} 🎉`);
    await draftField(page).evaluate(element => {
      const field = element as HTMLTextAreaElement;
      field.focus();
      field.setSelectionRange(7, 12);
      field.scrollTop = 40;
    });
    const [tree, field] = [await pageAsText(page), await fieldState()];
    await (await unfold(page, titles.emoji)).getByRole('button', { name: 'Ignore here' }).click();
    await card(page, titles.emoji).waitFor({ state: 'detached' });
    await (await unfold(page, titles.address)).getByText('Why?').click();
    expect(await pageAsText(page)).toBe(tree);
    expect(await fieldState()).toEqual(field);
  });

  it('gets no text field of ours, in which its listeners could hear keys', async () => {
    await open(drafts.withAddress);
    await unfold(page, titles.address);
    const fields = await hosts(page).evaluateAll(all =>
      all.flatMap(host => [
        ...(host.shadowRoot?.querySelectorAll('input, textarea, select, [contenteditable]') ?? []),
      ]),
    );
    expect(fields).toEqual([]);
  });

  it('sends exactly what was written', async () => {
    const text = `  Hello\tRosalind, \n\n${drafts.clean}\n “quoted” – ﬁn\u00a0\n`;
    await open(text);
    await pressSend(page);
    expect(await sentTexts(page)).toEqual([text]);
  });

  it('cannot have a finding dismissed, or a fix made, by a script of its own', async () => {
    await open(drafts.withAddress);
    const found = await unfold(page, titles.address);
    await found.getByRole('button').evaluateAll(buttons => {
      for (const button of buttons) (button as HTMLElement).click();
    });
    await (await unfold(page, titles.address)).getByRole('button', { name: 'Replace' }).waitFor();
    expect(await draftField(page).inputValue()).toBe(drafts.withAddress);
  });
});

describe('what a reader with assistive technology meets', () => {
  const violationsOf = async (axe: AxeBuilder): Promise<readonly string[]> => {
    const { passes, violations } = await axe.analyze();
    // Proof that it could look inside at all.
    expect(passes.map(({ id }) => id)).toContain('button-name');
    return violations.map(({ id, nodes }) => `${id}: ${nodes.map(node => node.html).join(' ')}`);
  };

  it.each(['light', 'dark'] as const)('is in order in sidebar and prompt, %s', async colorScheme => {
    await open(`${drafts.withAddress} 🎉 ${drafts.forReview}`);
    await page.emulateMedia({ colorScheme });
    await (await unfold(page, titles.address)).getByText('Why?').click();
    const ours = () => new AxeBuilder({ page }).include('html > :not(head, body)');
    expect(await violationsOf(ours())).toEqual([]);
    await page.locator('.ayb-contact-form-send-button').click();
    await prompt(page).waitFor();
    expect(await violationsOf(ours())).toEqual([]);
  });

  it.each(['light', 'dark'] as const)('is in order in popup and options, %s', async colorScheme => {
    const store = await openStore(browser);
    await store.set({ 'order-volumes': { ATVPDKIKX0DER: { orders: 819, days: 7 } } });
    page = await browser.openPopup();
    await page.emulateMedia({ colorScheme });
    await page.locator('.formula').waitFor();
    expect(await violationsOf(new AxeBuilder({ page }))).toEqual([]);
    await page.close();
    page = await browser.openOptions();
    await page.emulateMedia({ colorScheme });
    await page.locator('[id="rule=emoji"] summary').click();
    expect(await violationsOf(new AxeBuilder({ page }))).toEqual([]);
  });
});

describe('a hostile draft', () => {
  it('of 100,000 characters is read, found too long, and given up again', async () => {
    await open(drafts.clean);
    const long = `${drafts.withAddress}\n`.repeat(1235);
    expect(long.length).toBeGreaterThan(100_000);
    await writeSilently(long);
    await card(page, titles.tooLong).waitFor();
    expect(await draftField(page).inputValue()).toBe(long);
    await writeSilently(drafts.clean);
    await until(() => chip(page).textContent()).toContain('Nothing found');
  });

  it('with halves of characters is read, and mended around them', async () => {
    const halves = (middle: string): string => `\udc00 \ud83c${middle}\ud800`;
    await open(drafts.clean);
    await writeSilently(halves(drafts.withAddress));
    await (await unfold(page, titles.address)).getByRole('button', { name: 'Replace' }).click();
    await until(() => draftField(page).inputValue()).toBe(halves(drafts.withAddressMended));
  });

  it('cannot bring markup of its own into our interface', async () => {
    await open('Please write to "><img src=x onerror=alert(1)>help@example.com now.');
    await card(page, titles.address).waitFor();
    const strangers = await hosts(page).evaluateAll(all =>
      all.map(host => host.shadowRoot?.querySelectorAll('img, script, iframe').length),
    );
    expect(strangers).toEqual([0, 0]);
  });
});

describe('a page where no field appears', () => {
  it('is said to be waited for, then not found; the field that comes in the end is watched', async () => {
    page = await browser.contactPage('late=1');
    await page.getByRole('radio', { name: 'Other', exact: true }).click();
    await until(() => chip(page).textContent()).toContain('Looking for the message box');
    await until(() => chip(page).textContent()).toContain('Can’t find the message box');
    await page.evaluate(() => {
      (window as unknown as { readonly __upgrade: () => void }).__upgrade();
    });
    await until(() => chip(page).textContent()).toContain('Watching');
  });

  it('needs none where Amazon sends a text of its own', async () => {
    page = await browser.contactPage();
    await page.getByRole('radio', { name: 'Send invoice' }).click();
    await until(() => chip(page).textContent()).toContain('Amazon sends its own text');
  });
});

describe('all the while', () => {
  it('no host was reached and no error reported', async () => {
    page = await browser.contactPage();
    await chooseReason(page);
    await openSidebar(page);
    expect(await successNotice(page).count()).toBe(0);
    expect(await cards(page).count()).toBe(0);
    expect(browser.contactedHosts).toEqual([]);
    expect(browser.consoleErrors).toEqual([]);
  });
});
