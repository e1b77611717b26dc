import type { Page } from 'playwright-core';
import { afterEach, describe, expect, it } from 'vitest';
import type { ExtensionBrowser } from './browser';
import { draftField, pressSend, sendButton, sendMessage, sentTexts, writeDraft } from './contact-page';
import { drafts } from './drafts';
import { replyFrame, replySend } from './inbox-page';
import { useExtension } from './launched';
import { writeInField } from './reply-page';
import { chip, hosts, notice, openSidebar, panel, prompt } from './sidebar';
import { composeAddress, contactAddress, replyAddress, reviewsAddress } from './stand-ins';
import { openStore, type Store } from './store';
import { discardAndReturn, duplicate, toolbarOf } from './tabs';
import { until } from './until';

const marketplace = 'ATVPDKIKX0DER';
const unread = 'Second Look: the message on this page is not checked';

let browser: ExtensionBrowser;
let store: Store;
let page: Page;
useExtension(
  async launched => {
    browser = launched;
    store = await openStore(browser);
  },
  { keepsPages: true },
);
afterEach(() => page.close());

const open = async (address: string): Promise<void> => {
  page = await browser.openPage(address);
};
const says = (words: string) => until(() => chip(page).textContent()).toContain(words);

describe('the question before a send', () => {
  it.each([
    ['in a frame', 'frame=srcdoc'],
    ['in a frame in a frame', 'frame=nested'],
    ['in a closed root', 'closed=field'],
    ['where all roots are closed', 'closed=all'],
    ['in an editor with a model of its own', 'composer=rich'],
  ])('is asked, and answered for one text: %s', async (_, query) => {
    await open(replyAddress(query));
    await writeInField(page, drafts.withAddress);
    await says('1 to fix');
    const place = query.startsWith('frame=n')
      ? replyFrame(page).frameLocator('iframe')
      : query.startsWith('frame')
        ? replyFrame(page)
        : page;
    const send =
      query === 'closed=all' ? page.locator('.reply-send').filter({ visible: true }) : replySend(place);
    await send.click();
    await prompt(page).getByRole('button', { name: 'Let me send' }).click();
    expect(await sentTexts(page)).toEqual([]);
    await send.click();
    await until(() => sentTexts(page)).toEqual([drafts.withAddress]);
  });

  it('is asked for the message whose Send was pressed, of two on a page', async () => {
    await open(composeAddress('composers=2'));
    const [first, second] = [page.locator('textarea').nth(0), page.locator('textarea').nth(1)];
    const send = page.locator('main [role="button"]');
    await first.fill(drafts.withAddress);
    await second.fill(drafts.clean);
    await second.focus();
    await says('Nothing found');
    await send.nth(0).click();
    await prompt(page).getByRole('button', { name: 'Edit message' }).click();
    expect(await sentTexts(page)).toEqual([]);
    await send.nth(1).click();
    await until(() => sentTexts(page)).toEqual([drafts.clean]);
  });
});

describe('the box that the seller picks', () => {
  const pick = () => page.getByRole('button', { name: 'Not this field? Pick it' }).first();

  it('is found again after a reload, until it is forgotten', async () => {
    await open(composeAddress());
    await says('Watching (by guess)');
    await openSidebar(page);
    await pick().focus();
    await page.keyboard.press('Enter');
    await page.locator('.pick-bar').waitFor();
    await page.keyboard.press('Escape');
    await page.locator('.pick-bar').waitFor({ state: 'detached' });
    await says('Watching (by guess)');

    await openSidebar(page);
    await pick().click();
    await page.locator('.pick-bar').getByRole('button', { name: 'Cancel' }).click();
    await page.locator('.pick-bar').waitFor({ state: 'detached' });
    await says('Watching (by guess)');

    await openSidebar(page);
    await pick().focus();
    await page.keyboard.press('Enter');
    await page.locator('.pick-bar').waitFor();
    await page.keyboard.press('Tab');
    await page.locator('.pick-outline').waitFor();
    await page.keyboard.press('Enter');
    await until(() => notice(page).textContent()).toContain('Watching this box');
    await until(() => chip(page).textContent()).not.toContain('guess');

    await page.reload();
    await openSidebar(page);
    await panel(page).getByText('You picked this box.').waitFor();
    await writeInField(page, drafts.withAddress);
    await until(() => chip(page).textContent()).toMatch(/1 to fix$/);
    await panel(page).getByRole('button', { name: 'Forget' }).click();
    await says('by guess');
    await page.reload();
    await says('Watching (by guess)');
  });
});

describe('a page that is left and comes back', () => {
  it('from the back/forward cache it goes on where it was, and counts once', async () => {
    await open(contactAddress());
    await writeDraft(page, drafts.withAddress);
    await says('1 to fix');
    await page.evaluate(() =>
      addEventListener('pageshow', ({ persisted }) => Object.assign(window, { __wasKept: persisted })),
    );
    await page.goto(reviewsAddress());
    await page.evaluate(() => history.back()).catch(() => undefined);
    await page.waitForURL(/contact/, { waitUntil: 'commit' });
    expect(await page.evaluate(() => (window as { __wasKept?: boolean }).__wasKept)).toBe(true);
    expect(await draftField(page).inputValue()).toBe(drafts.withAddress);
    expect(await hosts(page).count()).toBe(2);
    await draftField(page).fill(drafts.clean);
    await says('Nothing found');
    const before = await store.countOf(marketplace);
    await pressSend(page);
    await until(() => store.countOf(marketplace)).toBe(before + 1);
  });

  it('as a duplicate it is another page, with a sidebar and sends of its own', async () => {
    await open(contactAddress());
    await writeDraft(page, drafts.clean);
    await says('Nothing found');
    const before = await store.countOf(marketplace);
    const twin = await duplicate(browser, page);
    // The browser brings the chosen reason back as well: another one is chosen, so that the form is drawn.
    await writeDraft(twin, drafts.clean, 'Confirm order details');
    await pressSend(twin);
    await page.bringToFront();
    await pressSend(page);
    await until(() => store.countOf(marketplace)).toBe(before + 2);
    expect(await hosts(twin).count()).toBe(2);
    await twin.close();
  });

  it('discarded for want of memory it is watched anew when it is looked at again, and keeps its sends', async () => {
    await open(contactAddress('discarded=1'));
    const before = await store.countOf(marketplace);
    await sendMessage(page, drafts.clean);
    await until(() => store.countOf(marketplace)).toBe(before + 1);
    const beside = await browser.openOptions();
    const again = await discardAndReturn(browser, page);
    await writeDraft(again, drafts.withAddress, 'Confirm order details');
    await until(() => chip(again).textContent()).toContain('1 to fix');
    expect(await hosts(again).count()).toBe(2);
    await draftField(again).fill(drafts.clean);
    await pressSend(again);
    await until(() => store.countOf(marketplace)).toBe(before + 2);
    await Promise.all([again.close(), beside.close()]);
  });
});

describe('a page that takes out what stands over it', () => {
  it('is left alone, and the toolbar says that its message is not checked', async () => {
    await open(contactAddress());
    await writeDraft(page, drafts.withAddress);
    await says('1 to fix');
    await until(() => toolbarOf(browser, page)).toEqual({ badge: '1', title: 'Second Look' });
    await page.evaluate(() => document.querySelector('html > :not(head, body)')?.remove());
    await until(() => hosts(page).count()).toBe(0);
    await until(() => toolbarOf(browser, page)).toEqual({ badge: '?', title: unread });
    await draftField(page).fill(drafts.clean);
    await sendButton(page).click();
    await until(() => sentTexts(page)).toEqual([drafts.clean]);
    await page.reload();
    await writeDraft(page, drafts.withAddress);
    await until(() => toolbarOf(browser, page)).toEqual({ badge: '1', title: 'Second Look' });
  });
});

describe('all the while', () => {
  it('no host was reached and no error reported', async () => {
    await open(reviewsAddress());
    expect(browser.contactedHosts).toEqual([]);
    expect(browser.consoleErrors).toEqual([]);
  });
});
