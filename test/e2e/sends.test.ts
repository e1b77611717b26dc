import type { Page } from 'playwright-core';
import { afterEach, describe, expect, it } from 'vitest';
import { marketplaces } from '../../src/marketplaces';
import type { ExtensionBrowser } from './browser';
import {
  dangerNotice,
  draftField,
  pressesSeen,
  pressSend,
  release,
  reviewSendButton,
  sendButton,
  sendMessage,
  sentTexts,
  successNotice,
  writeDraft,
} from './contact-page';
import { drafts, titles } from './drafts';
import { isSameWorker, killWorker, markWorker } from './extension';
import { useExtension } from './launched';
import { card, chip, panel, prompt, untilChecked } from './sidebar';
import { contactAddress } from './stand-ins';
import { openStore, type Store } from './store';
import { until } from './until';

let browser: ExtensionBrowser;
let store: Store;
let pages: Page[] = [];
useExtension(async launched => {
  browser = launched;
  store = await openStore(browser);
});
afterEach(async () => {
  await Promise.all(pages.map(page => page.close()));
  pages = [];
});

/** Each test sends in a marketplace of its own and so has a count of its own. */
const unused = marketplaces.map(({ marketplaceId }) => marketplaceId);
const ownMarketplace = (): string => unused.pop() as string;

const open = async (marketplaceId: string, query = ''): Promise<Page> => {
  const page = await browser.contactPage(`marketplaceID=${marketplaceId}&${query}`);
  pages.push(page);
  return page;
};
const countOf = (marketplaceId: string) => until(() => store.countOf(marketplaceId));

const openWith = async (text: string, query = ''): Promise<Page> => {
  const page = await open(ownMarketplace(), query);
  await writeDraft(page, text);
  await untilChecked(page);
  return page;
};
const sendHasFocus = (page: Page): Promise<boolean> =>
  sendButton(page).evaluate(button => (button.getRootNode() as ShadowRoot).activeElement === button);
const choose = (page: Page, name: string): Promise<void> =>
  prompt(page).getByRole('button', { name }).click();

describe('Send, with an error in the draft', () => {
  const wrong = (query = ''): Promise<Page> => openWith(drafts.withAddress, query);

  it('asks, with the focus on "Edit message", which leads back to the text', async () => {
    const page = await wrong();
    await sendButton(page).click();
    await prompt(page).waitFor();
    expect(await prompt(page).locator('button:focus').textContent()).toBe('Edit message');
    expect(await prompt(page).locator('.prompt-list .title').allTextContents()).toEqual([titles.address]);
    await choose(page, 'Edit message');
    await prompt(page).waitFor({ state: 'detached' });
    await card(page, titles.address).locator('.dismissals').waitFor();
    expect(await draftField(page).evaluate(field => field.matches(':focus'))).toBe(true);
    expect(await pressesSeen(page)).toBe(0);
  });

  it('goes back to the text on Escape', async () => {
    const page = await wrong();
    await sendButton(page).click();
    await prompt(page).waitFor();
    await page.keyboard.press('Escape');
    await prompt(page).waitFor({ state: 'detached' });
    expect(await draftField(page).inputValue()).toBe(drafts.withAddress);
    expect(await pressesSeen(page)).toBe(0);
  });

  it('steps aside once for this text, and leaves the press to the seller', async () => {
    const page = await wrong('outcome=danger,success');
    await sendButton(page).click();
    await choose(page, 'Let me send');
    await prompt(page).waitFor({ state: 'detached' });
    await until(() => sendHasFocus(page)).toBe(true);
    expect(await pressesSeen(page)).toBe(0);
    await sendButton(page).click();
    await dangerNotice(page).waitFor();
    expect(await pressesSeen(page)).toBe(1);
    await sendButton(page).click();
    await prompt(page).waitFor();
    expect(await pressesSeen(page)).toBe(1);
  });

  it('asks again once the text has changed', async () => {
    const page = await wrong();
    await sendButton(page).click();
    await choose(page, 'Let me send');
    await draftField(page).fill(`${drafts.withAddress} Thank you.`);
    await sendButton(page).click();
    await prompt(page).waitFor();
    expect(await pressesSeen(page)).toBe(0);
  });

  it.each(['Enter', 'Space'])('asks when it is pressed with %s, and then lets it pass', async key => {
    const page = await wrong();
    await sendButton(page).focus();
    await page.keyboard.press(key);
    await prompt(page).waitFor();
    expect(await pressesSeen(page)).toBe(0);
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await until(() => sendHasFocus(page)).toBe(true);
    expect(await pressesSeen(page)).toBe(0);
    await page.keyboard.press(key);
    await successNotice(page).waitFor();
    expect(await sentTexts(page)).toEqual([drafts.withAddress]);
  });

  it('lets the second dialog pass without a second question', async () => {
    const page = await wrong('language=Spanish');
    await sendButton(page).click();
    await choose(page, 'Let me send');
    await sendButton(page).click();
    await reviewSendButton(page).click();
    await successNotice(page).waitFor();
    expect(await prompt(page).count()).toBe(0);
  });

  it('asks nothing of a press that the page itself makes', async () => {
    const page = await wrong();
    await sendButton(page).evaluate((button: HTMLElement) => {
      button.click();
    });
    await successNotice(page).waitFor();
    expect(await prompt(page).count()).toBe(0);
  });

  it('stands in no way when the seller has turned the question off', async () => {
    const options = await browser.openOptions();
    pages.push(options);
    await options.getByRole('radio', { name: 'Never ask' }).click();
    await options.locator('#sending .saved', { hasText: 'Saved' }).waitFor();
    const page = await wrong();
    await pressSend(page);
    expect(await prompt(page).count()).toBe(0);
    await options.getByRole('radio', { name: 'Ask first' }).click();
    await until(async () => (await store.all())['settings']).toMatchObject({ guard: 'prompt' });
    await writeDraft(page, drafts.withAddress);
    await untilChecked(page);
    await sendButton(page).click();
    await prompt(page).waitFor();
  });
});

describe('Send, with a clean draft', () => {
  it('is left alone, and the message counts once', async () => {
    const here = ownMarketplace();
    const page = await open(here);
    await sendMessage(page, drafts.clean);
    expect(await prompt(page).count()).toBe(0);
    expect(await sentTexts(page)).toEqual([drafts.clean]);
    await countOf(here).toBe(1);
    expect(await store.sendsOf(here)).toMatchObject([{ confirmed: true, mode: 'proactive' }]);
  });

  it('counts each further message of the same page', async () => {
    const here = ownMarketplace();
    const page = await open(here);
    await sendMessage(page, drafts.clean);
    await sendMessage(page, drafts.withEmoji);
    await countOf(here).toBe(2);
  });

  it('counts a message that Amazon shows once more as one', async () => {
    const here = ownMarketplace();
    const page = await open(here, 'language=Spanish');
    await sendMessage(page, drafts.clean);
    await countOf(here).toBe(1);
    expect(await pressesSeen(page)).toBe(2);
  });

  it('counts no message that was cancelled in the second dialog', async () => {
    const here = ownMarketplace();
    const page = await open(here, 'language=Spanish');
    await writeDraft(page, drafts.clean);
    await sendButton(page).click();
    await page.locator('kat-modal[visible] kat-button[label="Cancel"] button[part]').click();
    await pressSend(page);
    await countOf(here).toBe(1);
    expect(await store.sendsOf(here)).toMatchObject([{ confirmed: true }]);
  });

  it('counts a double click once', async () => {
    const here = ownMarketplace();
    const page = await open(here);
    await writeDraft(page, drafts.clean);
    await sendButton(page).dblclick();
    await successNotice(page).waitFor();
    await sendMessage(page, drafts.clean);
    await countOf(here).toBe(2);
  });

  it('counts a template, which has no text of the seller', async () => {
    const here = ownMarketplace();
    const page = await open(here);
    await page.getByRole('radio', { name: 'Send invoice' }).click();
    await pressSend(page);
    await countOf(here).toBe(1);
  });

  it('does not count what Amazon refused', async () => {
    const here = ownMarketplace();
    const page = await open(here, 'outcome=danger,success');
    await writeDraft(page, drafts.clean);
    await sendButton(page).click();
    await dangerNotice(page).waitFor();
    await pressSend(page);
    await countOf(here).toBe(1);
    expect(await store.sendsOf(here)).toMatchObject([{ confirmed: true }]);
  });

  it('keeps apart what the page never answered', async () => {
    const here = ownMarketplace();
    const page = await open(here, 'outcome=network');
    await writeDraft(page, drafts.clean);
    const answered = page.waitForResponse(/stand-in\/send/);
    await sendButton(page).click();
    await answered;
    await page.goto('about:blank');
    await countOf(here).toBe(1);
    expect(await store.sendsOf(here)).toMatchObject([{ confirmed: false }]);
  });

  it('counts a late answer as one confirmed send', async () => {
    const here = ownMarketplace();
    const page = await open(here, 'hold=1');
    await writeDraft(page, drafts.clean);
    const answered = page.waitForResponse(/stand-in\/send/);
    await sendButton(page).click();
    await answered;
    await release(page);
    await successNotice(page).waitFor();
    await countOf(here).toBe(1);
    expect(await store.sendsOf(here)).toMatchObject([{ confirmed: true }]);
  });
});

describe('what is remembered of an order', () => {
  const remarks = (page: Page) => panel(page).locator('.remark-title');
  const review = 'Please leave an honest review of your order, good or bad.';

  it('is said when the order is opened again: a request for a review, and a buyer who opted out', async () => {
    const here = 'A0MEMORY0001';
    const order = 'orderID=111-5550123-7770123';
    const page = await open(here, order);
    await writeDraft(page, review);
    await untilChecked(page);
    await pressSend(page);
    await countOf(here).toBe(1);
    expect(await store.spelt()).not.toContain('7770123');
    const again = await open(here, `${order}&outcome=optout`);
    await writeDraft(again, review);
    await chip(again).click();
    await until(() => remarks(again).allTextContents()).toContainEqual(
      expect.stringContaining('You already asked for a review on this order on'),
    );
    await sendButton(again).click();
    await dangerNotice(again).waitFor();
    await until(() => remarks(again).allTextContents()).toContainEqual(
      expect.stringContaining('The buyer opted out: Amazon said so on'),
    );
    const other = await open(here, 'orderID=111-5550123-8880123');
    await writeDraft(other, drafts.clean);
    await untilChecked(other);
    expect(await remarks(other).allTextContents()).not.toContainEqual(expect.stringContaining('You already'));
  });
});

describe('the day’s limit', () => {
  it('is said to be near, and to be reached, once each', async () => {
    const here = 'A0LIMIT00001';
    const at = Date.now();
    const send = (n: number) => [
      `send:send-number-${n}-of-many`,
      {
        id: `send-number-${n}-of-many`,
        at,
        marketplaceId: here,
        mode: 'proactive',
        confirmed: true,
        account: '',
      },
    ];
    const sends = (from: number, to: number) =>
      Object.fromEntries(Array.from({ length: to - from }, (_, n) => send(from + n)) as [string, object][]);
    await store.set({ 'order-volumes': { [here]: { orders: 0, days: 7 } }, ...sends(0, 480) });
    const page = await open(here);
    await writeDraft(page, drafts.clean);
    const notice = (on: Page) => on.locator('.notice p');
    await notice(page).getByText('Close to today’s limit: 480 of 600').waitFor();
    const other = await open(here);
    await writeDraft(other, drafts.clean);
    await untilChecked(other);
    expect(await notice(other).count()).toBe(0);
    await store.set(sends(480, 600));
    await until(async () => (await notice(page).count()) + (await notice(other).count())).toBeGreaterThan(0);
    await until(async () =>
      (await notice(page).allTextContents()).concat(await notice(other).allTextContents()).join(),
    ).toContain('Today’s limit is reached: 600 of 600');
  });
});

describe('what only looks like a send', () => {
  it('counts nothing: a notice without a press, and presses of the page itself', async () => {
    const here = ownMarketplace();
    const page = await open(here);
    await writeDraft(page, drafts.clean);
    await page.evaluate(() => {
      const alert = document.createElement('kat-alert');
      alert.setAttribute('variant', 'success');
      alert.setAttribute('header', 'Your message has been sent');
      document.querySelector('.notices')?.append(alert);
    });
    await sendButton(page).evaluate((button: HTMLElement) => {
      button.dispatchEvent(new MouseEvent('click', { bubbles: true, composed: true }));
      button.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', bubbles: true, composed: true }));
    });
    await until(() => sentTexts(page)).toHaveLength(1);
    // Were any of these counted, they would be there before the one that is real.
    await sendMessage(page, drafts.withEmoji);
    await countOf(here).toBe(1);
  });
});

describe('the count is exact', () => {
  it('when the worker is killed between sends', async () => {
    const here = ownMarketplace();
    const page = await open(here);
    for (let sent = 0; sent < 5; sent += 1) {
      await markWorker(browser);
      await killWorker(browser);
      await sendMessage(page, drafts.clean);
      expect(await isSameWorker(browser)).toBe(false);
    }
    await countOf(here).toBe(5);
  });

  it('when the tab is closed as soon as the page says thanks', async () => {
    const here = ownMarketplace();
    for (let sent = 0; sent < 3; sent += 1) {
      const page = await open(here);
      await killWorker(browser);
      await sendMessage(page, drafts.clean);
      await page.close();
    }
    await countOf(here).toBe(3);
  });

  it('when the page goes elsewhere in the same breath', async () => {
    const here = ownMarketplace();
    const page = await open(here);
    await page.evaluate(() => {
      const leaveAtThanks = new MutationObserver(() => {
        if (document.querySelector('kat-alert[variant=success]')) location.href = 'about:blank';
      });
      leaveAtThanks.observe(document.body, { childList: true, subtree: true });
    });
    await killWorker(browser);
    await writeDraft(page, drafts.clean);
    await sendButton(page).click();
    await page.waitForURL('about:blank');
    await countOf(here).toBe(1);
    expect(await store.sendsOf(here)).toMatchObject([{ confirmed: true }]);
  });

  it('when four tabs send at once', async () => {
    const here = ownMarketplace();
    const address = contactAddress(`marketplaceID=${here}`);
    const tabs: Page[] = [];
    for (let tab = 0; tab < 4; tab += 1) tabs.push(await browser.openWindow(address));
    pages.push(...tabs);
    const sendThree = async (page: Page): Promise<void> => {
      for (let sent = 0; sent < 3; sent += 1) await sendMessage(page, drafts.clean);
    };
    await Promise.all(tabs.map(sendThree));
    await countOf(here).toBe(12);
  });
});

describe('all the while', () => {
  it('no host was reached, and no error reported but the one the page made', () => {
    expect(browser.contactedHosts).toEqual([]);
    // The page is left as soon as it was answered: whether the browser still reports the 503 is a race.
    expect(browser.consoleErrors.filter(error => !error.includes('503'))).toEqual([]);
  });
});
