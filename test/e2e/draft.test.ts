import type { Page } from 'playwright-core';
import { afterEach, describe, expect, it } from 'vitest';
import type { ExtensionBrowser } from './browser';
import { chooseReason, draftField, pressSend, sentTexts, writeDraft } from './contact-page';
import { drafts, titles } from './drafts';
import { useExtension } from './launched';
import { markedWords, strayMark } from './marks-in-page';
import { card, chip, findings, notice, openSidebar, panel, unfold, untilChecked } from './sidebar';
import { until } from './until';

let browser: ExtensionBrowser;
let page: Page;
useExtension(launched => (browser = launched));
afterEach(() => page.close());

const open = async (text: string, { query = '', reason = 'Other' } = {}): Promise<void> => {
  page = await browser.contactPage(query);
  await writeDraft(page, text, reason);
  await untilChecked(page);
};
const value = (): Promise<string> => draftField(page).inputValue();
const shown = (): Promise<string[]> => findings(page);
const press = (title: string, name: string): Promise<void> =>
  unfold(page, title).then(found => found.getByRole('button', { name, exact: true }).click());
const undo = (): Promise<void> => notice(page).getByRole('button', { name: 'Undo' }).click();

describe('watching a draft', () => {
  it('says what is missing, then that it watches', async () => {
    page = await browser.contactPage();
    await until(() => chip(page).textContent()).toContain('Choose a contact reason first');
    await chooseReason(page);
    await until(() => chip(page).textContent()).toContain('Watching');
    await draftField(page).pressSequentially(drafts.clean);
    await until(() => chip(page).textContent()).toContain('Nothing found');
  });

  it('shows mode, reason, order and the language of the buyer', async () => {
    await open(drafts.clean, { query: 'language=Spanish', reason: 'Problem with order' });
    const facts = await panel(page).locator('.facts li').allTextContents();
    expect(facts).toEqual([
      'New message',
      'Problem with order',
      'Order 111-5550123-4440123',
      expect.stringMatching(/^Buyer reads .*Spanish/),
    ]);
    await until(shown).toContain(titles.language);
  });

  it('shows the verdict with its outlook and the score with its sum', async () => {
    await open(drafts.clean, { reason: 'Problem with order' });
    await until(() => panel(page).locator('.verdict h2').textContent()).toBe('Critical');
    expect(await panel(page).locator('.outlook').textContent()).toMatch(/^Reaches the buyer/);
    expect(await panel(page).locator('.score strong').textContent()).toBe('100');
    await draftField(page).fill(drafts.withAddress);
    await until(() => panel(page).locator('.verdict h2').textContent()).toBe('Not permitted');
    expect(await panel(page).locator('.outlook').textContent()).toBe('Likely refused by Amazon.');
    expect(await panel(page).locator('.score strong').textContent()).toBe('60');
    expect(await panel(page).locator('.sum summary').textContent()).toBe('60 = 100 − 40');
    await panel(page).locator('.sum summary').click();
    expect(await panel(page).locator('.sum li').allTextContents()).toEqual([`−40 ${titles.address}`]);
  });

  it('shows each finding with its words, what to do and by whose word', async () => {
    await open(drafts.withAddress);
    const found = await unfold(page, titles.address);
    expect(await found.locator('.words q').textContent()).toContain('help@example.com');
    expect(await found.locator('.advice').textContent()).toMatch(/^Remove it/);
    await found.getByText('Why?').click();
    const [source] = await found.locator('.why .source').allTextContents();
    expect(source).toMatch(/^Amazon, .+, as of \d{4}-\d{2}-\d{2}$/);
    expect(await found.locator('.why li p').first().textContent()).not.toBe('');
  });

  it('reads the draft anew when the page writes it without any event', async () => {
    await open(drafts.clean);
    await page.locator('kat-textarea').evaluate((area, text) => {
      area.setAttribute('value', text);
    }, drafts.withAddress);
    await card(page, titles.address).waitFor();
  });
});

describe('a decision about a finding', () => {
  it('ignores these words here, through further typing, until it is undone', async () => {
    await open(drafts.withAddress);
    await press(titles.address, 'Ignore here');
    await until(shown).not.toContain(titles.address);
    await draftField(page).focus();
    await page.keyboard.press('Control+End');
    await page.keyboard.type(' 🎉');
    await until(shown).toEqual([titles.emoji]);
    await undo();
    await until(shown).toEqual([titles.address, titles.emoji]);
  });

  it('still finds other words of a rule whose first words are ignored', async () => {
    await open(drafts.withAddress);
    await press(titles.address, 'Ignore here');
    await draftField(page).fill(`${drafts.withAddress} Or to shop@example.org.`);
    await card(page, titles.address).waitFor();
    expect(await card(page, titles.address).locator('q').textContent()).toContain('shop@example.org');
  });

  it('turns a rule off for this draft, until it is undone or the draft is gone', async () => {
    await open(drafts.withAddress);
    await press(titles.address, 'Off for this draft');
    await draftField(page).fill(`${drafts.withAddress} Or to shop@example.org 🎉.`);
    await until(shown).toEqual([titles.emoji]);
    await undo();
    await until(shown).toContain(titles.address);
    await press(titles.address, 'Off for this draft');
    await until(shown).toEqual([titles.emoji]);
    await draftField(page).fill('');
    await draftField(page).fill(drafts.withAddress);
    await card(page, titles.address).waitFor();
  });

  it('leads to the options at this rule to turn it off for good', async () => {
    await open(drafts.withAddress);
    await press(titles.address, 'Turn off for good…');
    const isThere = (candidate: Page): boolean => candidate.url().endsWith('#rule=email-address');
    await until(() => browser.context.pages().filter(isThere).length).toBe(1);
    const options = browser.context.pages().find(isThere) as Page;
    const focused = options.locator('[id="rule=email-address"]:focus');
    await focused.waitFor();
    await focused.getByRole('switch').click();
    await until(shown).not.toContain(titles.address);
    await options.getByRole('button', { name: 'Undo' }).click();
    await until(shown).toContain(titles.address);
    await options.close();
  });
});

describe('marks', () => {
  const email = 'help@example.com';
  const marked = async (): Promise<string> => {
    const words = (await markedWords(page)).find(one => one.includes(email));
    return words ?? '';
  };
  const expectInPlace = async (): Promise<void> => {
    await until(marked).not.toBe('');
    const words = await marked();
    await until(() => strayMark(page, words)).toBe(null);
  };

  it('lie on the words, to the pixel, and follow typing', async () => {
    await open(drafts.withAddress);
    await expectInPlace();
    await draftField(page).focus();
    await page.keyboard.press('Control+Home');
    await page.keyboard.type('Hello Rosalind,\n\nWiderstand ist möglich. ');
    await expectInPlace();
  });

  it('follow scrolling, of the field and of the page, and resizing', async () => {
    await open(`${'Dear Rosalind,\n'.repeat(14)}${drafts.withAddress}${'\nThistle & Loom'.repeat(4)}`);
    await draftField(page).evaluate(field => (field.scrollTop = field.scrollHeight));
    await expectInPlace();
    await draftField(page).evaluate(field => (field.scrollTop -= 37));
    await expectInPlace();
    await page.evaluate(() => {
      document.body.style.minHeight = '3000px';
      window.scrollBy(0, 61);
    });
    await expectInPlace();
    await draftField(page).evaluate(field => {
      Object.assign(field.style, { width: '311px', height: '300px' });
      field.scrollTop = field.scrollHeight;
      field.scrollIntoView({ block: 'center' });
    });
    await expectInPlace();
    await page.setViewportSize({ width: 900, height: 700 });
    await draftField(page).evaluate(field => {
      field.scrollIntoView({ block: 'center' });
    });
    await expectInPlace();
  });

  it('open the card of the words that are clicked', async () => {
    await open(drafts.withAddress);
    await expectInPlace();
    await panel(page).getByRole('button', { name: 'Close' }).click();
    await panel(page).waitFor({ state: 'hidden' });
    const box = await page.evaluate(() => {
      const [range] = [...CSS.highlights.values()].flatMap(highlight => [...highlight]) as Range[];
      return range?.getBoundingClientRect().toJSON() as DOMRect;
    });
    await page.mouse.click(box.x + box.width / 2, box.y + box.height / 2);
    await page.locator('.mark-card .title', { hasText: titles.address }).waitFor();
  });

  it('go with their words', async () => {
    await open(drafts.withAddress);
    await expectInPlace();
    await draftField(page).fill(drafts.clean);
    await until(() => markedWords(page)).toEqual([]);
  });
});

describe('a fix', () => {
  const component = (): Promise<string> =>
    page.locator('kat-textarea').evaluate(area => (area as HTMLTextAreaElement).value);

  it('replaces the marked words alone; the browser undoes it, and the page sees both', async () => {
    await open(drafts.withAddress);
    await press(titles.address, 'Replace');
    await until(value).toBe(drafts.withAddressMended);
    expect(await component()).toBe(drafts.withAddressMended);
    await until(shown).not.toContain(titles.address);
    await draftField(page).focus();
    await page.keyboard.press('Control+z');
    await until(value).toBe(drafts.withAddress);
    expect(await component()).toBe(drafts.withAddress);
    await card(page, titles.address).waitFor();
  });

  it('is undone by its own notice as well', async () => {
    await open(drafts.withEmoji);
    await press(titles.emoji, 'Remove the words');
    await until(value).toBe(drafts.withEmoji.replace(' 🎉', ''));
    await undo();
    await until(value).toBe(drafts.withEmoji);
  });

  it('stays where the app writes the text back, and is what is sent', async () => {
    await open(drafts.withAddress, { query: 'controlled=1' });
    await press(titles.address, 'Replace');
    await until(component).toBe(drafts.withAddressMended);
    await pressSend(page);
    expect(await sentTexts(page)).toEqual([drafts.withAddressMended]);
  });

  it('leaves the text alone where the page refuses, and says so', async () => {
    await open(drafts.withAddress);
    await draftField(page).evaluate((field, old) => {
      field.addEventListener('input', () => {
        (field as HTMLTextAreaElement).value = old;
      });
    }, drafts.withAddress);
    await press(titles.address, 'Replace');
    await until(() => notice(page).textContent()).toContain('The page did not take the change');
    expect(await value()).toBe(drafts.withAddress);
  });
});

describe('all the while', () => {
  it('no host was reached and no error reported', async () => {
    page = await browser.contactPage();
    await openSidebar(page);
    expect(browser.contactedHosts).toEqual([]);
    expect(browser.consoleErrors).toEqual([]);
  });
});
