import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';
import { afterEach, describe, expect, it } from 'vitest';
import type { ExtensionBrowser } from './browser';
import { drafts, titles } from './drafts';
import { closePages, useSilentExtension } from './launched';
import { markedWords } from './marks-in-page';
import { card, cards, chip, findings, notice, panel, unfold } from './sidebar';
import { openStore } from './store';
import { until } from './until';

/** Each group has a browser of its own, and so storage that nobody has written to. */
let browser: ExtensionBrowser;
const useOwnBrowser = () => useSilentExtension(launched => (browser = launched));
afterEach(() => closePages(browser));

const field = (page: Page) => page.locator('#draft');
const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });
const untilFound = (page: Page, expected: readonly string[]) => until(() => findings(page)).toEqual(expected);
const untilRead = async (page: Page): Promise<void> => {
  await panel(page).locator('.verdict').waitFor();
  await panel(page).getByText('Still checking').waitFor({ state: 'hidden' });
};

/** The page with a text of one's own in it. */
const openWith = async (text: string): Promise<Page> => {
  const page = await browser.openCheck();
  await field(page).fill(text);
  if (text.trim() !== '') await untilRead(page);
  return page;
};

const sampleTitles = [titles.address, titles.review, titles.emoji];

describe('the welcome', () => {
  useOwnBrowser();

  it('opens by itself on install', () => {
    expect(browser.welcome).toBe(`chrome-extension://${browser.extensionId}/src/check/index.html#welcome`);
  });

  it('shows three marks and three plain sentences, in a text that is clearly a sample', async () => {
    const page = await browser.openCheck('#welcome');
    await untilRead(page);
    await page.getByRole('heading', { name: 'Welcome to Second Look' }).waitFor();
    await page.getByText('A sample with three mistakes').waitFor();
    await untilFound(page, sampleTitles);
    await until(() => markedWords(page)).toHaveLength(3);
    for (const sentence of await cards(page).locator('.advice').allTextContents())
      expect(sentence).toMatch(/^[A-Z].+\.$/);
  });

  it('gives way to a text of one’s own with one click, and says nothing of that click', async () => {
    const page = await browser.openCheck('#welcome');
    await button(page, 'Write your own').click();
    await until(() => field(page).inputValue()).toBe('');
    await until(() => field(page).evaluate(box => box === document.activeElement)).toBe(true);
    await page.getByRole('radio', { name: 'New message' }).waitFor();
    expect(await page.getByText('A sample with three mistakes').count()).toBe(0);
    expect(await cards(page).count()).toBe(0);
  });

  it('turns orders into a limit, spelled out, and keeps it when asked to', async () => {
    const page = await browser.openCheck('#welcome');
    await page.getByLabel('Orders in the last 7 days').fill('a lot');
    await page.getByText('Use digits only, such as 819.').waitFor();
    expect(await button(page, 'Use this limit').isDisabled()).toBe(true);
    await page.getByLabel('Orders in the last 7 days').fill('819');
    await until(() => page.locator('.working').textContent()).toBe(
      '819 orders in 7 days → 117 a day → limit 1,185 = 5 × 117 + 600',
    );
    await page.keyboard.press('Enter');
    await page.getByText('Saved: 1,185 messages a day in United States.').waitFor();
    const popup = await browser.openPopup();
    await until(() => popup.locator('.count .limit').textContent()).toMatch(/of 1,185$/);
  });

  it('says where a text goes', async () => {
    const page = await browser.openCheck('#welcome');
    await page.getByText('Nothing leaves the browser.').waitFor();
    await page.getByText('No message and no buyer’s name is ever stored.').waitFor();
  });
});

describe('the way there', () => {
  useOwnBrowser();

  it('leads from the popup, to the page that is open already, and loses nothing in it', async () => {
    const first = browser.context.waitForEvent('page', page => page.url().includes('/src/check/'));
    const popup = await browser.openPopup();
    await button(popup, 'Check a text').click();
    const page = await first;
    await field(page).fill(drafts.withAddress);
    await (await browser.openPopup()).getByRole('button', { name: 'Check a text' }).click();
    await until(() => page.evaluate(() => document.visibilityState)).toBe('visible');
    expect(await field(page).inputValue()).toBe(drafts.withAddress);
    expect(browser.context.pages().filter(one => one.url().includes('/src/check/'))).toHaveLength(1);
  });

  it('leads from the options', async () => {
    const options = await browser.openOptions();
    await options.getByRole('link', { name: 'Check a text' }).click();
    await field(options).waitFor();
    await options.goBack();
    await options.getByRole('link', { name: 'See the welcome again' }).click();
    await options.getByRole('heading', { name: 'Welcome to Second Look' }).waitFor();
  });
});

describe('a text that is pasted', () => {
  useOwnBrowser();

  it('takes the sample’s place by itself', async () => {
    const page = await browser.openCheck();
    await untilFound(page, sampleTitles);
    await field(page).fill(drafts.withAddress);
    await untilFound(page, [titles.address]);
    expect(await page.getByText('A sample with three mistakes').count()).toBe(0);
    await until(() => markedWords(page)).toEqual(['write to help@example.com']);
    await page.reload();
    await until(() => field(page).inputValue()).toBe('');
  });

  it('is mended, undone by the notice and by the browser', async () => {
    const page = await openWith(drafts.withAddress);
    const mend = async () =>
      (await unfold(page, titles.address)).getByRole('button', { name: 'Replace' }).click();
    await mend();
    expect(await field(page).inputValue()).toBe(drafts.withAddressMended);
    await untilFound(page, []);
    await panel(page).getByText('Nothing found').waitFor();
    await notice(page).getByRole('button', { name: 'Undo' }).click();
    expect(await field(page).inputValue()).toBe(drafts.withAddress);
    await mend();
    await field(page).focus();
    await page.keyboard.press('ControlOrMeta+z');
    expect(await field(page).inputValue()).toBe(drafts.withAddress);
    await untilFound(page, [titles.address]);
  });

  it('keeps what was ignored while it lives, with an undo', async () => {
    const page = await openWith(`${drafts.withAddress} 🎉`);
    await (await unfold(page, titles.address)).getByRole('button', { name: 'Ignore here' }).click();
    await untilFound(page, [titles.emoji]);
    await (await unfold(page, titles.emoji)).getByRole('button', { name: 'Off for this draft' }).click();
    await untilFound(page, []);
    await notice(page).getByRole('button', { name: 'Undo' }).click();
    await untilFound(page, [titles.emoji]);
    await button(page, 'Clear').click();
    await field(page).fill(drafts.withAddress);
    await untilFound(page, [titles.address]);
  });

  it('opens the options at a rule that shall be off for good, and follows it', async () => {
    const page = await openWith(drafts.withEmoji);
    const opened = browser.context.waitForEvent('page');
    await (await unfold(page, titles.emoji)).getByRole('button', { name: 'Turn off for good' }).click();
    const options = await opened;
    await options.locator('[id="rule=emoji"]').getByRole('switch').click();
    await page.bringToFront();
    await untilFound(page, []);
    await options.bringToFront();
    await options.locator('[id="rule=emoji"]').getByRole('switch').click();
    await page.bringToFront();
    await untilFound(page, [titles.emoji]);
  });

  it('is copied as it stands, and comes back after Clear', async () => {
    await browser.context.grantPermissions(['clipboard-read', 'clipboard-write']);
    const page = await openWith(drafts.clean);
    await button(page, 'Copy message').click();
    await page.getByText('The message was copied.').waitFor();
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(drafts.clean);
    await button(page, 'Clear').click();
    await until(() => field(page).inputValue()).toBe('');
    await button(page, 'Undo').click();
    expect(await field(page).inputValue()).toBe(drafts.clean);
    await button(page, 'Clear').click();
    await button(page, 'Show the sample').click();
    await untilFound(page, sampleTitles);
  });

  it('is not read while an input method composes it', async () => {
    const page = await openWith('');
    await field(page).focus();
    const session = await browser.context.newCDPSession(page);
    await session.send('Input.imeSetComposition', {
      text: 'a@b.example',
      selectionStart: 11,
      selectionEnd: 11,
    });
    expect(await field(page).inputValue()).toBe('a@b.example');
    await until(() => page.locator('#draft-length').textContent()).toBe('0 of 4,000 characters');
    expect(await cards(page).count()).toBe(0);
    await session.send('Input.insertText', { text: 'a@b.example' });
    await card(page, titles.address).waitFor();
  });

  it('gets a clear message where it is huge, stays as it is, and the page goes on working', async () => {
    const page = await openWith(drafts.clean);
    const huge = 'The carrier needs your house number. '.repeat(2703).slice(0, 100_000);
    await field(page).fill(huge);
    await page.getByText(/^This text has 100,000 characters\. Amazon takes 4,000/).waitFor();
    await panel(page).getByText('is not checked').waitFor();
    expect(await panel(page).getByText('Nothing found').count()).toBe(0);
    expect(await field(page).inputValue()).toBe(huge);
    await field(page).fill(drafts.withAddress);
    await untilFound(page, [titles.address]);
    await field(page).fill(huge.slice(0, 6000));
    await page.getByText('This text has 6,000 characters, and Amazon takes 4,000. Shorten it.').waitFor();
    await card(page, titles.tooLong).waitFor();
  });
});

describe('what is known beside the text', () => {
  useOwnBrowser();

  it('takes of a file its name and size', async () => {
    const page = await openWith(drafts.clean);
    await page.getByLabel('Attachments').setInputFiles({
      name: 'setup.exe',
      mimeType: 'application/octet-stream',
      buffer: Buffer.from('Quillfeather'),
    });
    await until(() => cards(page).count()).toBe(1);
    await page.getByRole('button', { name: 'Remove setup.exe' }).click();
    await untilFound(page, []);
  });

  it('is, of a mail, the subject and the text above the quote', async () => {
    const quote =
      '------------- Begin message -------------\n\nWrite to me@example.com!\n\n------------- End message -------------\n[commMgrTok:A1B2C3]\n';
    const page = await openWith(`${drafts.clean}\n\n${quote}`);
    await page.getByRole('radio', { name: 'E-mail' }).check();
    await untilFound(page, ['Order id missing']);
    await page.getByText(`The quoted mail below it (${quote.length} characters) is not checked.`).waitFor();
    await page.getByLabel('Subject').fill('Your order 111-5550123-4440123');
    await untilFound(page, []);
    await page.getByLabel('Subject').fill('Your order 111-5550123-4440123, write to me@example.com');
    await untilFound(page, [titles.address]);
  });

  it('decides by the kind of message, and is remembered without the message', async () => {
    const page = await openWith('Thank you for your order!');
    await until(() => cards(page).count()).toBeGreaterThan(0);
    await page.getByRole('radio', { name: 'Reply' }).check();
    await untilFound(page, []);
    await page.getByLabel('Marketplace').selectOption({ label: 'Germany' });
    await page.getByLabel('The buyer’s language').selectOption('de-DE');
    await field(page).fill(`${drafts.clean} The parcel went back to the depot this morning.`);
    await card(page, titles.language).waitFor();
    await page.getByLabel('Order').fill('111-555');
    await page.getByText('An order number has 17 digits').waitFor();
    await page.getByLabel('Order').fill('111-5550123-4440123');
    await panel(page).getByText('Order 111-5550123-4440123').waitFor();
    const again = await browser.openCheck();
    await until(() => again.getByRole('radio', { name: 'Reply' }).isChecked()).toBe(true);
    expect(await again.getByLabel('The buyer’s language').inputValue()).toBe('de-DE');
    expect(await again.getByLabel('Order').inputValue()).toBe('');
    expect(await field(again).inputValue()).toBe('');
  });
});

describe('the words of a text', () => {
  useOwnBrowser();

  it('turn up nowhere: not in storage, console or address', async () => {
    const canary = 'Quillfeather';
    const said: string[] = [];
    browser.context.on('console', message => said.push(message.text()));
    const page = await openWith(`${drafts.withAddress} ${canary}. Or to ${canary}@example.org.`);
    await page.getByRole('radio', { name: 'E-mail' }).check();
    await page.getByLabel('Subject').fill(canary);
    await (await unfold(page, titles.address)).getByRole('button', { name: 'Ignore here' }).click();
    const store = await openStore(browser);
    await until(store.spelt).toContain('"mode":"email"');
    expect(await store.spelt()).not.toContain(canary);
    expect(said.join('\n')).not.toContain(canary);
    expect(page.url()).not.toContain(canary);
  });
});

describe('everyone', () => {
  useOwnBrowser();

  it('can use it by keyboard alone', async () => {
    const page = await browser.openCheck();
    await untilRead(page);
    const pressUntil = async (key: string, name: RegExp): Promise<void> => {
      for (let presses = 0; presses < 40; presses++) {
        await page.keyboard.press(key);
        const focused = await page.evaluate(() => {
          let at = document.activeElement;
          while (at?.shadowRoot?.activeElement) at = at.shadowRoot.activeElement;
          return `${at?.id ?? ''} ${at?.textContent ?? ''}`;
        });
        if (name.test(focused)) return;
      }
      throw new Error(`never reached ${String(name)}`);
    };
    await pressUntil('Tab', /Write your own/);
    await page.keyboard.press('Enter');
    await page.keyboard.type(drafts.withAddress);
    await untilFound(page, [titles.address]);
    await pressUntil('Tab', /E-mail address/);
    await page.keyboard.press('Enter');
    await card(page, titles.address).getByRole('button', { name: 'Replace' }).waitFor();
    await pressUntil('Tab', /^ Replace$/);
    await page.keyboard.press('Enter');
    await until(() => field(page).inputValue()).toBe(drafts.withAddressMended);
  });

  it.each([
    ['wide', 1280, 'light'],
    ['wide', 1280, 'dark'],
    ['narrow', 400, 'light'],
  ] as const)('gets a page in which axe finds nothing: %s, %d px, %s', async (_, width, colorScheme) => {
    for (const fragment of ['#welcome', '']) {
      const page = await browser.openCheck(fragment);
      await page.setViewportSize({ width, height: 800 });
      await page.emulateMedia({ colorScheme });
      if (fragment === '') await field(page).fill(drafts.withAddress);
      if (width < 992) await chip(page).click();
      await card(page, titles.address).waitFor();
      const { passes, violations } = await new AxeBuilder({ page }).analyze();
      expect(passes.length).toBeGreaterThan(10);
      expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
    }
  });

  it('has no sideways scrolling at 320 px, and its sidebar docked', async () => {
    const page = await browser.openCheck('#welcome');
    await page.setViewportSize({ width: 320, height: 640 });
    await until(() => chip(page).textContent()).toContain('3 to fix');
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
    await chip(page).click();
    await untilFound(page, sampleTitles);
  });
});
