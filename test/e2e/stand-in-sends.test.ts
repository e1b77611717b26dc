import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { dangerNotice, draftField, sendButton, successNotice, writeDraft } from './contact-page';
import { caseStatus, messages, replyField, replySend } from './inbox-page';
import { usePlainBrowser } from './plain-browser';
import { letHappen, pressesSeen, release, sentTexts } from './stand-in-window';
import { contactAddress, replyAddress } from './stand-ins';
import { until } from './until';

/** What Send leads to on the stand-in pages, with no extension about. */
const { open, errors } = usePlainBrowser();
const openThread = (query: string): Promise<Page> => open(replyAddress(query));

describe('what Send leads to', () => {
  const openWith = async (query: string): Promise<Page> => {
    const page = await open(contactAddress(query));
    await writeDraft(page, 'Hello');
    return page;
  };
  const counts = async (page: Page) => [await pressesSeen(page), (await sentTexts(page)).length];

  it('a refusal first, then success', async () => {
    const page = await openWith('outcome=danger,success');
    await sendButton(page).click();
    await dangerNotice(page).waitFor();
    expect(await draftField(page).inputValue()).toBe('Hello');
    await sendButton(page).click();
    await successNotice(page).waitFor();
    expect(await counts(page)).toEqual([2, 1]);
  });

  it.each(['optout', 'guidelines', 'restricted'])('a refusal in a thread: %s', async outcome => {
    const page = await openThread(`outcome=${outcome}`);
    await replyField(page).fill('Hello');
    await replySend(page).click();
    await page.locator('.from-seller .case-message-notice').waitFor();
    expect([await counts(page), await page.locator('kat-alert').count()]).toEqual([[1, 0], 0]);
  });

  it('a case that was closed meanwhile', async () => {
    const page = await openThread('outcome=closed');
    await replyField(page).fill('Hello');
    await replySend(page).click();
    await page.locator('.reply-area').waitFor({ state: 'detached' });
    expect(await caseStatus(page).textContent()).toMatch(/^Resolved on/);
    expect(await counts(page)).toEqual([1, 0]);
  });

  it('one message for a double click', async () => {
    const page = await openWith('hold=1');
    const answered = page.waitForResponse(/stand-in\/send/);
    await sendButton(page).dblclick({ force: true });
    await answered;
    await release(page);
    await successNotice(page).waitFor();
    expect((await sentTexts(page)).length).toBe(1);
  });

  it('two messages for a double click where the app does not look', async () => {
    const page = await openThread('busy=none');
    await replyField(page).fill('Hello');
    await replySend(page).dblclick();
    await until(() => counts(page)).toEqual([2, 2]);
  });

  it.each(['Enter', 'Space'])('a message by %s on the button', async key => {
    const page = await openWith('');
    await sendButton(page).press(key);
    await successNotice(page).waitFor();
    expect(await counts(page)).toEqual([1, 1]);
  });

  it('a message although the button was made anew under the pointer and never clicked', async () => {
    const page = await openWith('rerender=up');
    const button = await sendButton(page).elementHandle();
    await sendButton(page).evaluate(element =>
      element.addEventListener('click', () => Object.assign(window, { isClicked: true })),
    );
    await sendButton(page).click();
    await successNotice(page).waitFor();
    expect(await counts(page)).toEqual([1, 1]);
    expect([
      await button?.evaluate(element => element.isConnected),
      await page.evaluate(() => 'isClicked' in window),
    ]).toEqual([false, false]);
  });

  it('nothing, where the button was made anew and the press is lost', async () => {
    const page = await openWith('rerender=lost');
    await sendButton(page).click();
    expect(await counts(page)).toEqual([0, 0]);
    await sendButton(page).click();
    await successNotice(page).waitFor();
    expect(await counts(page)).toEqual([1, 1]);
  });

  it('a notice that goes after a second', async () => {
    const page = await openWith('notice=brief&drive=1');
    await sendButton(page).click();
    await successNotice(page).waitFor();
    await letHappen(page, 'notice');
    expect(await successNotice(page).count()).toBe(0);
  });

  it('no notice at all', async () => {
    const page = await openThread('notice=none');
    await replyField(page).fill('Hello');
    await replySend(page).click();
    await messages(page).nth(3).waitFor();
    expect([await counts(page), await page.locator('kat-alert').count()]).toEqual([[1, 1], 0]);
  });
});

it('reports no error of its own on any page', () => {
  expect(errors()).toEqual([]);
});

/** Last, for the browser notes each in its console. */
describe('a network that fails', () => {
  it.each([
    ['network', 0],
    ['offline', 1],
  ])('%s: sends nothing and keeps the draft', async (outcome, notices) => {
    const page = await open(contactAddress(`outcome=${outcome}`));
    await writeDraft(page, 'Hello');
    await Promise.all([page.waitForEvent('request'), sendButton(page).click()]);
    await until(() => sendButton(page).isEnabled()).toBe(true);
    await until(() => dangerNotice(page).count()).toBe(notices);
    expect([await draftField(page).inputValue(), await sentTexts(page)]).toEqual(['Hello', []]);
  });
});
