import type { Page } from 'playwright-core';
import { afterEach, describe, expect, it } from 'vitest';
import { marketplaces } from '../../src/marketplaces';
import type { ExtensionBrowser } from './browser';
import { drafts } from './drafts';
import { useExtension } from './launched';
import { writeInField } from './reply-page';
import { chip } from './sidebar';
import { pressesSeen, sentTexts } from './stand-in-window';
import { replyAddress } from './stand-ins';
import { openStore, type Store } from './store';
import { until } from './until';

let browser: ExtensionBrowser;
let store: Store;
let page: Page;
useExtension(async launched => {
  browser = launched;
  store = await openStore(browser);
});
afterEach(() => page.close());

/** Each test sends in a marketplace of its own and so has a count of its own. */
const unused = marketplaces.map(({ marketplaceId }) => marketplaceId);

/** Opens the reply of a thread and writes a draft without a fault in it. */
const writeReply = async (query = ''): Promise<string> => {
  const here = unused.pop() as string;
  page = await browser.openPage(replyAddress(`marketplaceID=${here}&${query}`));
  await writeInField(page, drafts.clean);
  await until(() => chip(page).textContent()).toContain('Nothing found');
  return here;
};
const frameWithSend = () => page.frames().at(-1) ?? page.mainFrame();
const send = () => frameWithSend().locator('.reply-send button[part]').filter({ visible: true });
const counted = async (here: string) =>
  (await store.sendsOf(here)).map(
    ({ mode, confirmed }) => `${mode} ${confirmed ? 'confirmed' : 'unconfirmed'}`,
  );
const leave = () => page.goto('about:blank');

describe('a reply is counted once', () => {
  it.each([
    ['by the notice of the page', ''],
    ['by a notice that is gone after a second', 'notice=brief'],
    ['by the message in the thread, where no notice comes', 'notice=none'],
    ['from a frame', 'frame=srcdoc'],
    ['from a frame in a frame', 'frame=nested'],
    ['from an editable region', 'composer=plain'],
    ['from an editor with a model of its own, without a notice', 'composer=rich&notice=none'],
    ['beside a feedback box with a Send of its own', 'decoys=1'],
    ['where the button is drawn anew under the pointer', 'rerender=up'],
  ])('%s', async (_, query) => {
    const here = await writeReply(query);
    await send().click();
    await until(() => sentTexts(page)).toEqual([drafts.clean]);
    await until(() => counted(here)).toEqual(['reply confirmed']);
    await leave();
    expect(await counted(here)).toEqual(['reply confirmed']);
  });

  it.each(['Enter', 'Space'])('by the key %s', async key => {
    const here = await writeReply();
    await send().focus();
    await page.keyboard.press(key);
    await until(() => counted(here)).toEqual(['reply confirmed']);
  });

  it('by a double click', async () => {
    const here = await writeReply();
    await send().dblclick();
    await until(() => counted(here)).toEqual(['reply confirmed']);
    expect(await sentTexts(page)).toHaveLength(1);
  });

  it('when the first press came to nothing', async () => {
    const here = await writeReply('rerender=lost');
    await send().click();
    expect(await pressesSeen(page)).toBe(0);
    await send().click();
    await until(() => counted(here)).toEqual(['reply confirmed']);
  });

  it('when a second try succeeds', async () => {
    const here = await writeReply('outcome=danger,success');
    await send().click();
    await page.locator('kat-alert[variant=danger]').waitFor();
    await send().click();
    await until(() => counted(here)).toEqual(['reply confirmed']);
    expect(await pressesSeen(page)).toBe(2);
  });
});

describe('a reply that did not go out counts nothing', () => {
  it.each(['danger', 'offline', 'optout', 'guidelines', 'restricted'])('%s', async outcome => {
    const here = await writeReply(`outcome=${outcome}`);
    await send().click();
    await page.locator('kat-alert[variant=danger], .case-message-notice').first().waitFor();
    await leave();
    expect(await counted(here)).toEqual([]);
  });

  it('nor does the Send of the feedback box', async () => {
    const here = await writeReply('decoys=1');
    await page.locator('.page-feedback kat-button button[part]').click();
    await leave();
    expect(await counted(here)).toEqual([]);
  });

  it('nor a press that the redrawn button never got', async () => {
    const here = await writeReply('rerender=lost');
    await send().click();
    await leave();
    expect(await counted(here)).toEqual([]);
  });
});

describe('what the page leaves open is kept as unconfirmed', () => {
  it.each(['network', 'closed'])('%s', async outcome => {
    const here = await writeReply(`outcome=${outcome}`);
    const answered = page.waitForResponse(/stand-in\/send/);
    await send().click();
    await answered;
    await leave();
    await until(() => counted(here)).toEqual(['reply unconfirmed']);
  });
});

describe('all the while', () => {
  it('no host was reached, and no error reported but those the page made', () => {
    expect(browser.contactedHosts).toEqual([]);
    expect(browser.consoleErrors.filter(error => !/503|ERR_/.test(error))).toEqual([]);
  });
});
