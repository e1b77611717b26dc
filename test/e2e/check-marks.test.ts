import type { Page } from 'playwright-core';
import { afterEach, describe, expect, it } from 'vitest';
import { brokenBuild, removeFolder } from './broken-build';
import { launchExtension, type ExtensionBrowser } from './browser';
import { drafts, titles } from './drafts';
import { useExtension } from './launched';
import { markedWords } from './marks-in-page';
import { chip, panel } from './sidebar';
import { until } from './until';

declare const chrome: {
  readonly tabs: {
    readonly query: (wanted: object) => Promise<readonly { readonly id: number }[]>;
    readonly sendMessage: (tab: number, message: unknown) => Promise<unknown>;
  };
};

const words = 'write to help@example.com';
const field = (page: Page) => page.locator('#draft');
const atMark = (page: Page) => page.locator('.mark-card');

describe('a mark on the check page', () => {
  let browser: ExtensionBrowser;
  let page: Page;
  useExtension(launched => (browser = launched));
  afterEach(() => page.close());

  const open = async (width: number): Promise<void> => {
    page = await browser.openCheck();
    await page.setViewportSize({ width, height: 800 });
    await field(page).fill(drafts.withAddress);
    await until(() => markedWords(page)).toContain(words);
  };
  /** Once it stands still: the first text takes the sample's place, and what is around the box moves. */
  const boxOfMark = () =>
    page.evaluate(async wanted => {
      const look = () => {
        const ranges = [...CSS.highlights.values()].flatMap(highlight => [...highlight] as Range[]);
        const range = ranges.find(one => one.toString() === wanted);
        const [line] = range?.getClientRects() ?? [];
        if (!range || !line) throw new Error(`Nothing is marked at ${wanted}.`);
        const { top, bottom } = range.getBoundingClientRect();
        const middle = { x: (line.left + line.right) / 2, y: (line.top + line.bottom) / 2 };
        return { top, bottom, middle };
      };
      const frame = () => new Promise(resolve => requestAnimationFrame(resolve));
      for (let before = look(); ; before = look()) {
        await frame();
        await frame();
        if (JSON.stringify(look()) === JSON.stringify(before)) return before;
      }
    }, words);
  const clickMark = async (): Promise<void> => {
    const { middle } = await boxOfMark();
    await page.mouse.click(middle.x, middle.y);
    await atMark(page).waitFor();
  };
  /** What the browser tells the background when the shortcut is pressed, handed on as it hands it on. */
  const pressShortcut = async (): Promise<void> => {
    const worker = await browser.worker();
    await worker.evaluate(async () => {
      const [tab] = await chrome.tabs.query({ active: true });
      if (tab) await chrome.tabs.sendMessage(tab.id, { command: 'open-finding' });
    });
  };

  it.each([1280, 640])('opens its card beside the words, in a window %i pixels wide', async width => {
    await open(width);
    await clickMark();
    const [mark, box] = [await boxOfMark(), await atMark(page).boundingBox()];
    expect(box && (box.y >= mark.bottom || box.y + box.height <= mark.top)).toBe(true);
    expect(await atMark(page).locator('.title').allTextContents()).toEqual([titles.address]);
    // What is drawn at its middle is the card itself, not a mark or the page.
    const { x, y, width: wide, height } = box ?? { x: 0, y: 0, width: 0, height: 0 };
    const hit = await atMark(page).evaluate(
      (card, [left, top]) => {
        const root = card.getRootNode() as ShadowRoot;
        return card.contains(root.elementFromPoint(left, top));
      },
      [x + wide / 2, y + height / 2] as const,
    );
    expect(hit).toBe(true);
    await atMark(page).getByRole('button', { name: 'Replace' }).click();
    await until(() => field(page).inputValue()).toBe(drafts.withAddressMended);
    await atMark(page).waitFor({ state: 'detached' });
    expect(await field(page).evaluate(box => box === document.activeElement)).toBe(true);
  });

  it('opens it by the shortcut, and Escape gives focus and caret back', async () => {
    await open(1280);
    const caret = drafts.withAddress.indexOf(words) + 3;
    await field(page).evaluate((box, at) => (box as HTMLTextAreaElement).setSelectionRange(at, at), caret);
    await pressShortcut();
    await atMark(page).locator('.card-title button:focus').waitFor();
    await page.keyboard.press('Escape');
    await atMark(page).waitFor({ state: 'detached' });
    const where = await field(page).evaluate(box => [
      box === document.activeElement,
      (box as HTMLTextAreaElement).selectionStart,
    ]);
    expect(where).toEqual([true, caret]);
  });
});

describe('a part of the check that does not arrive', () => {
  let browser: ExtensionBrowser;
  let folder: string;
  afterEach(async () => {
    await browser.close();
    await removeFolder(folder);
  });

  const openWithout = async (name: string): Promise<Page> => {
    folder = await brokenBuild('chrome-test', name, null);
    browser = await launchExtension({ target: 'chrome-test', folder });
    return browser.openCheck();
  };

  it('the rules: it says that nothing is checked, whatever is written, and never that nothing was found', async () => {
    const page = await openWithout('rules.js');
    await page.getByText('The rules could not be loaded, so nothing is checked.').waitFor();
    for (const text of [drafts.withAddress, drafts.clean, '']) {
      await field(page).fill(text);
      await until(() => chip(page).textContent()).toContain('not checked');
      expect(await page.getByText('Nothing found').count()).toBe(0);
    }
    expect(await markedWords(page)).toEqual([]);
  });

  it('the tables: what they would have told stays open, what the words tell is found', async () => {
    const page = await openWithout('senses.js');
    await page.getByText('languages and phone numbers are not checked').waitFor();
    await field(page).fill(drafts.withAddress);
    await panel(page).locator('.title', { hasText: titles.address }).waitFor();
    await field(page).fill(drafts.clean);
    await panel(page).getByText('Still checking').waitFor();
    expect(await page.getByText('Nothing found').count()).toBe(0);
  });
});
