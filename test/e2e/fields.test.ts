import type { Page } from 'playwright-core';
import { afterEach, describe, expect, it } from 'vitest';
import type { ExtensionBrowser } from './browser';
import { drafts, titles } from './drafts';
import { cases } from './inbox-page';
import { useExtension } from './launched';
import { focusField, textOfField, writeInField } from './reply-page';
import { chip, hosts, notice, unfold, untilChecked } from './sidebar';
import { inboxAddress, replyAddress } from './stand-ins';
import { until } from './until';

let browser: ExtensionBrowser;
let page: Page;
useExtension(launched => (browser = launched));
afterEach(() => page.close());

const open = async (address: string): Promise<void> => {
  page = await browser.openPage(address);
};
const says = (words: string) => until(() => chip(page).textContent()).toContain(words);

describe('a draft is read, mended and given back by undo', () => {
  it.each([
    ['in a thread', replyAddress()],
    ['where the app writes the value back', replyAddress('controlled=1')],
    ['between decoys', replyAddress('decoys=1')],
    ['in a frame without an address', replyAddress('frame=blank')],
    ['in a frame with a document of its own', replyAddress('frame=srcdoc')],
    ['in a frame in a frame', replyAddress('frame=nested')],
    ['in a closed root', replyAddress('closed=field')],
    ['where all roots are closed', replyAddress('closed=all')],
    ['in an editable region', replyAddress('composer=plain')],
    ['in an editor with a model of its own', replyAddress('composer=rich')],
    ['in an editor in a frame', replyAddress('composer=rich&frame=nested')],
    ['under a strict policy', replyAddress('csp=1')],
    ['in German', replyAddress('ui=de', 'sellercentral.amazon.de')],
    ['in Japanese', replyAddress('ui=ja', 'sellercentral.amazon.co.jp')],
    ['from right to left', replyAddress('ui=ar', 'sellercentral.amazon.ae')],
    [
      'on a page nobody has seen',
      'https://sellercentral.amazon.com/messaging/compose-v9?orderId=111-5550123-4440123',
    ],
  ])('%s', async (_, address) => {
    await open(address);
    await writeInField(page, drafts.withAddress);
    await untilChecked(page);
    await (await unfold(page, titles.address)).getByRole('button', { name: 'Replace' }).click();
    await until(() => textOfField(page)).toBe(drafts.withAddressMended);
    expect(await notice(page).textContent()).toContain('Replaced');
    await focusField(page);
    await page.keyboard.press('Control+z');
    await until(() => textOfField(page)).toBe(drafts.withAddress);
    expect(await hosts(page).count()).toBe(2);
    for (const frame of page.frames().slice(1))
      expect(await frame.locator('html > :not(head, body)').count()).toBe(0);
  });
});

describe('what the page is waiting for is said', () => {
  it.each([
    ['a case that is closed', inboxAddress(`cc=${cases.closed}`), 'Case closed'],
    ['a reply that is not open yet', inboxAddress(`cc=${cases.ordinary}`), 'Open the reply box first'],
    ['a reply that is open', replyAddress(), 'Watching (by guess)'],
    [
      'two boxes that look the same',
      'https://sellercentral.amazon.com/messaging/compose-v9?boxes=2',
      'Looking',
    ],
  ])('%s', async (_, address, words) => {
    await open(address);
    await says(words);
  });

  it('and after a while that the box cannot be told; the one the seller writes in is watched', async () => {
    await open('https://sellercentral.amazon.com/messaging/compose-v9?boxes=2');
    await says('Can’t find the message box');
    await writeInField(page, drafts.withAddress);
    await says('1 to fix');
  });

  it('nothing on a page without a message, nor in a list without a thread', async () => {
    await open('https://sellercentral.amazon.com/messaging/reviews?orderId=111-5550123-4440123');
    await page.getByRole('heading').first().waitFor();
    expect(await hosts(page).locator('.chip').count()).toBe(0);
  });
});

describe('all the while', () => {
  it('no host was reached and no error reported', () => {
    expect(browser.contactedHosts).toEqual([]);
    expect(browser.consoleErrors).toEqual([]);
  });
});
