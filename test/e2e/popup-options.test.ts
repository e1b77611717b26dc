import type { Locator, Page } from 'playwright-core';
import { afterEach, beforeAll, describe, expect, it } from 'vitest';
import type { ExtensionBrowser } from './browser';
import { draftField, pressSend, sendButton, sendMessage, writeDraft } from './contact-page';
import { drafts, titles } from './drafts';
import { closePages, useSilentExtension } from './launched';
import { card, findings, panel, untilChecked } from './sidebar';
import { contactAddress } from './stand-ins';
import { openStore } from './store';
import { textOf, until } from './until';

/** Each group has a browser of its own, and so storage that nobody has written to. */
let browser: ExtensionBrowser;
const useOwnBrowser = () => useSilentExtension(launched => (browser = launched));

/** In a window of its own each: several are looked at side by side. */
const own = (path: string) => browser.openWindow(`chrome-extension://${browser.extensionId}/${path}`);
const popup = (): Promise<Page> => own('src/popup/index.html');
const options = (): Promise<Page> => own('src/options/index.html');
const contactPage = (): Promise<Page> => browser.openWindow(contactAddress());
afterEach(() => closePages(browser));
const sentToday = (page: Page) => textOf(page.locator('.count strong'));

const unitedStates = 'ATVPDKIKX0DER';
const orders = (page: Page): Locator => page.locator(`#${unitedStates}-orders`);
const days = (page: Page): Locator => page.locator(`#${unitedStates}-days`);
const volume = (page: Page): Locator => page.locator('.volume');
const problem = (page: Page, id: string): Locator => page.locator(`[id="${id}-problem"]`);

const addMarketplace = async (page: Page): Promise<void> => {
  await page.locator('#add-marketplace').selectOption(unitedStates);
  await page.getByRole('button', { name: 'Add marketplace' }).click();
  await orders(page).waitFor();
};

describe('the day in the popup', () => {
  useOwnBrowser();

  it('says what is not known yet, and leads to the options', async () => {
    const page = await popup();
    await sentToday(page).toBe('0');
    await page.getByText('No limit yet').waitFor();
    await page.getByRole('button', { name: 'Options' }).waitFor();
  });

  it('counts while it is open, and spells out the limit as soon as it is typed', async () => {
    const [day, choices, page] = [await popup(), await options(), await contactPage()];
    await sendMessage(page, drafts.clean);
    await sentToday(day).toBe('1');
    await sendMessage(page, drafts.clean);
    await sentToday(day).toBe('2');
    expect(await day.locator('.count').textContent()).toMatch(/^≥/);

    await addMarketplace(choices);
    await orders(choices).fill('819');
    await days(choices).fill('7');
    await textOf(choices.locator('.working')).toBe(
      '819 orders in 7 days → 117 a day → limit 1,185 = 5 × 117 + 600',
    );
    await choices.locator('.volume .saved', { hasText: 'Saved' }).waitFor();
    await textOf(day.locator('.formula span').first()).toBe('1,185 = 5 × 117 + 600');
    await textOf(day.locator('.count .limit')).toBe('of 1,185');
    await orders(choices).fill('700');
    await textOf(day.locator('.formula span').first()).toBe('1,100 = 5 × 100 + 600');
  });

  it('shows where the reserve begins, and follows it', async () => {
    const [day, choices] = [await popup(), await options()];
    const reserve = day.locator('.meter .reserve');
    const share = (): Promise<number> =>
      reserve.evaluate(mark => {
        const bar = mark.parentElement?.getBoundingClientRect();
        return bar ? Math.round(((mark.getBoundingClientRect().left - bar.left) / bar.width) * 100) : -1;
      });
    await until(share).toBeCloseTo((900 / 1100) * 100, -0.7);
    await textOf(day.locator('.formula span').nth(1)).toBe('200 kept in reserve');
    await choices.locator('#reserve').fill('550');
    await textOf(day.locator('.formula span').nth(1)).toBe('550 kept in reserve');
    await until(share).toBeCloseTo(50, -0.7);
    expect(await day.locator('.meter').getAttribute('aria-valuetext')).toMatch(/^At least 2 of 1,100 sent/);
  });

  it('says when the day ends and where, and follows the start of day', async () => {
    const [day, choices] = [await popup(), await options()];
    const ends = day.locator('.ends');
    await textOf(ends).toMatch(/^Day ends in .+, at midnight in Los Angeles \(Pacific Time\)\.$/);
    await choices.locator('#day-start').fill('05:30');
    await textOf(ends).toMatch(/, at 05:30 in Los Angeles/);
    await choices.locator('#day-start').fill('00:00');
    await textOf(ends).toMatch(/at midnight/);
  });

  it('warns where the seller asked for it', async () => {
    const [day, choices, page] = [await popup(), await options(), await contactPage()];
    await choices.locator('#reserve').fill('1099');
    await textOf(day.locator('.level')).toBe('Close to the limit');
    await choices.locator('#reserve').fill('0');
    await choices.locator('#warn').fill('1');
    await choices.locator('#warn').fill('80');
    await textOf(day.locator('.level')).toBe('0% used');
    await sendMessage(page, drafts.clean);
    await sentToday(day).toBe('3');
  });

  it('keeps apart a send that the page never answered', async () => {
    const [day, page] = [await popup(), await browser.openWindow(contactAddress('hold=1'))];
    await writeDraft(page, drafts.clean);
    const answered = page.waitForResponse(/stand-in\/send/);
    await sendButton(page).click();
    await answered;
    await page.goto('about:blank');
    await textOf(day.locator('.perhaps')).toBe('3–4: 1 send was not confirmed by the page.');
    await sentToday(day).toBe('3');
  });

  it('shows the count beside the draft as well', async () => {
    const page = await contactPage();
    await writeDraft(page, drafts.clean);
    await untilChecked(page);
    await textOf(panel(page).locator('footer p').first()).toBe('3 of 1,100 sent today');
  });
});

describe('wrong numbers in the options', () => {
  useOwnBrowser();

  it('get a sentence, and leave what is stored', async () => {
    const choices = await options();
    await addMarketplace(choices);
    await orders(choices).fill('819');
    await volume(choices).locator('.saved', { hasText: 'Saved' }).waitFor();
    const wrong: readonly (readonly [string, RegExp])[] = [
      ['a lot', /digits only/],
      ['-3', /cannot be below 0/],
      ['12.5', /whole number of orders/],
      ['99999999999', /more than 10,000,000/],
    ];
    for (const [typed, sentence] of wrong) {
      await orders(choices).fill(typed);
      await textOf(problem(choices, `${unitedStates}-orders`)).toMatch(sentence);
      expect(await orders(choices).getAttribute('aria-invalid')).toBe('true');
    }
    await textOf(choices.locator('.working')).toMatch(/saved limit of 1,185 stays/);
    await days(choices).fill('91');
    await orders(choices).fill('819');
    await textOf(problem(choices, `${unitedStates}-days`)).toMatch(/from 1 to 90/);

    await choices.locator('#reserve').fill('-1');
    await textOf(problem(choices, 'reserve')).toMatch(/whole number of messages/);
    await choices.locator('#warn').fill('101');
    await textOf(problem(choices, 'warn')).toMatch(/from 1 to 100/);
    await choices.locator('#day-start').fill('');
    await textOf(problem(choices, 'day-start')).toMatch(/time of day/);

    const again = await options();
    await orders(again).waitFor();
    expect(await orders(again).inputValue()).toBe('819');
    expect(await again.locator('#reserve').inputValue()).toBe('200');
    expect(await again.locator('#warn').inputValue()).toBe('80');
    expect(await again.locator('#day-start').inputValue()).toBe('00:00');
  });

  it('take a marketplace away, and bring it back', async () => {
    const choices = await options();
    await choices.getByRole('button', { name: 'Remove United States' }).click();
    await orders(choices).waitFor({ state: 'detached' });
    await choices.getByRole('button', { name: 'Undo' }).click();
    await until(() => orders(choices).inputValue()).toBe('819');
  });
});

describe('rules in the options', () => {
  useOwnBrowser();

  it('are found, turned off and restored, while a draft shows it', async () => {
    const page = await contactPage();
    await writeDraft(page, `${drafts.withAddress} 🎉`);
    await untilChecked(page);
    await card(page, titles.address).waitFor();
    const choices = await options();
    await choices.locator('#rule-search').fill('e-mail address');
    const rule = choices.locator('[id="rule=email-address"]');
    await textOf(choices.locator('search [role=status]')).toMatch(/^\d+ of \d+ rules$/);
    expect(await choices.locator('[id="rule=emoji"]').count()).toBe(0);
    await rule.getByRole('switch').click();
    await choices.locator('.turned-off', { hasText: titles.address }).waitFor();
    await until(() => findings(page)).toEqual([titles.emoji]);
    await pressSend(page);

    await choices.getByRole('button', { name: `Restore ${titles.address}` }).click();
    await choices.locator('.turned-off').waitFor({ state: 'detached' });
    await writeDraft(page, drafts.withAddress);
    await card(page, titles.address).waitFor();
    expect(await rule.getByRole('switch').isChecked()).toBe(true);
  });

  it('say that a search finds nothing, and take it back', async () => {
    const choices = await options();
    await choices.locator('#rule-search').fill('no such words anywhere');
    await choices.getByText('No rule holds these words.').waitFor();
    await choices.getByRole('button', { name: 'Clear search' }).click();
    await choices.locator('[id="rule=emoji"]').waitFor();
  });
});

describe('damaged values in the store', () => {
  const junk = {
    settings: { rulesOff: 'all of them', guard: 7 },
    quota: [1, 2, 3],
    'order-volumes': { [unitedStates]: { orders: 'many', days: -1 } },
    days: 'not a ledger',
    'send:0123456789abcdef': { at: 'yesterday' },
  };
  useOwnBrowser();
  beforeAll(async () => {
    const store = await openStore(browser);
    await store.set(junk);
  });

  it('are spoken of in the options, and the defaults stand in', async () => {
    const choices = await options();
    await until(() => choices.getByRole('alert').count()).toBe(3);
    const said = await choices.getByRole('alert').allTextContents();
    for (const sentence of said) expect(sentence).toMatch(/could not be read.+nothing is lost/);
    expect(await choices.locator('#reserve').inputValue()).toBe('200');
  });

  it('never read as a silent zero in the popup', async () => {
    const day = await popup();
    await textOf(day.locator('.low')).toMatch(/^The count may be low/);
  });

  it('keep nobody from checking and sending', async () => {
    const page = await contactPage();
    await writeDraft(page, drafts.withAddress);
    await untilChecked(page);
    await card(page, titles.address).waitFor();
    await draftField(page).fill(drafts.clean);
    await pressSend(page);
    const day = await popup();
    await sentToday(day).toBe('1');
  });

  it('are kept as they were found, also when new ones are written', async () => {
    const choices = await options();
    await choices.locator('#reserve').fill('30');
    await addMarketplace(choices);
    await orders(choices).fill('70');
    await volume(choices).locator('.saved', { hasText: 'Saved' }).waitFor();
    await choices.getByRole('radio', { name: 'Never ask' }).click();
    await choices.locator('#sending .saved', { hasText: 'Saved' }).waitFor();
    const store = await openStore(browser);
    await until(store.spelt).toContain('"guard":"off"');
    const kept = await store.all();
    for (const key of ['settings', 'quota', 'order-volumes', 'days'] as const)
      expect(kept[`damaged:${key}`]).toMatchObject([{ value: junk[key] }]);
    expect(kept['send:0123456789abcdef']).toEqual(junk['send:0123456789abcdef']);
  });
});
