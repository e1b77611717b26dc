import type { CDPSession, Page } from 'playwright-core';
import { afterEach, describe, expect, it } from 'vitest';
import type { ExtensionBrowser } from './browser';
import { drafts } from './drafts';
import { pageAsText } from './page-as-text';
import { openCase, openReply, replyField, replyFrame } from './inbox-page';
import { useExtension } from './launched';
import { chip, hosts } from './sidebar';
import { letHappen } from './stand-in-window';
import { inboxAddress } from './stand-ins';
import { until } from './until';

let browser: ExtensionBrowser;
let page: Page;
useExtension(launched => (browser = launched));
afterEach(() => page.close());

const open = async (query = ''): Promise<void> => {
  page = await browser.openPage(inboxAddress(query));
  await openCase(page, 'Rosalind');
};
const says = (words: string) => until(() => chip(page).textContent()).toContain(words);

describe('the draft is followed', () => {
  it('when the page inserts a template without any event', async () => {
    await open('writes=template');
    await openReply(page);
    await replyField(page).fill(drafts.withAddress);
    await says('1 to fix');
    await page.locator('kat-button[label="Use template"] button[part]').click();
    await says('Nothing found');
  });

  it('when an autosave brings an older one back', async () => {
    await open('writes=autosave&drive=1');
    await openReply(page);
    await replyField(page).pressSequentially(drafts.withEmoji);
    await says('1 to fix');
    await letHappen(page, 'autosave');
    await says('Nothing found');
  });

  it('by dropping', async () => {
    await open();
    await openReply(page);
    const box = await replyField(page).boundingBox();
    const [x, y] = [(box?.x ?? 0) + 20, (box?.y ?? 0) + 20];
    const items = [{ mimeType: 'text/plain', data: drafts.withAddress }];
    const session = await page.context().newCDPSession(page);
    for (const type of ['dragEnter', 'dragOver', 'drop'] as const)
      await session.send('Input.dispatchDragEvent', { type, x, y, data: { items, dragOperationsMask: 1 } });
    await until(() => replyField(page).inputValue()).toBe(drafts.withAddress);
    await says('1 to fix');
  });

  it('by typing, cutting, pasting and undoing', async () => {
    await open();
    await openReply(page);
    await replyField(page).pressSequentially(drafts.withEmoji);
    await says('1 to fix');
    await page.keyboard.press('Control+a');
    await page.keyboard.press('Control+x');
    await says('Watching');
    await page.keyboard.press('Control+v');
    await says('1 to fix');
    await page.keyboard.press('Control+z');
    await says('Watching');
  });

  it('and neither text, caret nor page are touched by it', async () => {
    await open();
    await openReply(page);
    await replyField(page).fill(drafts.withAddress);
    const state = () =>
      replyField(page).evaluate(element => {
        const { value, selectionStart, selectionEnd } = element as HTMLTextAreaElement;
        return [value, selectionStart, selectionEnd];
      });
    await replyField(page).evaluate(element => (element as HTMLTextAreaElement).setSelectionRange(4, 9));
    const [tree, before] = [await pageAsText(page), await state()];
    await says('1 to fix');
    expect(await state()).toEqual(before);
    expect(await pageAsText(page)).toBe(tree);
  });
});

describe('from thread to thread', () => {
  it('the sidebar says what there is to read', async () => {
    await open();
    await says('Open the reply box first');
    await openReply(page);
    await says('Watching (by guess)');
    await replyField(page).fill(drafts.withAddress);
    await says('1 to fix');
    await openCase(page, 'Wren');
    await says('Case closed');
    await openCase(page, 'Rosalind');
    await openReply(page);
    await says('Watching (by guess)');
  });

  it('one sidebar serves each new frame', async () => {
    await open('frame=srcdoc');
    for (const buyer of ['Tobias', 'Rosalind', 'Emre']) {
      await openCase(page, buyer);
      await openReply(page, replyFrame(page));
      await replyField(replyFrame(page)).fill(drafts.withAddress);
      await says('1 to fix');
    }
    expect(await hosts(page).count()).toBe(2);
  });

  const countersOf = async (session: CDPSession) => {
    await session.send('HeapProfiler.collectGarbage');
    const { nodes, jsEventListeners, documents } = await session.send('Memory.getDOMCounters');
    return { nodes, jsEventListeners, documents };
  };

  it.each(['', 'frame=srcdoc'])('fifty changes leave nothing behind: %s', async query => {
    await open(query);
    const place = query === '' ? page : replyFrame(page);
    const visit = async (times: number): Promise<void> => {
      for (let time = 0; time < times; time += 1) {
        await openCase(page, time % 2 === 0 ? 'Tobias' : 'Rosalind');
        await openReply(page, place);
        await replyField(place).fill(drafts.withAddress);
      }
      await says('1 to fix');
    };
    await visit(6);
    const session = await page.context().newCDPSession(page);
    const before = await countersOf(session);
    await visit(50);
    await until(async () => {
      const after = await countersOf(session);
      return [
        after.nodes - before.nodes < 300,
        after.jsEventListeners - before.jsEventListeners < 60,
        after.documents - before.documents < 4,
      ];
    }).toEqual([true, true, true]);
  });
});

describe('all the while', () => {
  it('no host was reached and no error reported', () => {
    expect(browser.contactedHosts).toEqual([]);
    expect(browser.consoleErrors).toEqual([]);
  });
});
