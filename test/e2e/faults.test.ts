import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterEach, describe, expect, it } from 'vitest';
import { brokenBuild, newFolder, removeFolder } from './broken-build';
import { launchExtension, type ExtensionBrowser, type LaunchOptions } from './browser';
import { draftField, pressSend, sendButton, sentTexts, writeDraft } from './contact-page';
import { drafts, titles } from './drafts';
import { pageAsText } from './page-as-text';
import { card, chip, hosts, panel, prompt, unfold, untilChecked } from './sidebar';
import { openStore } from './store';
import { until } from './until';

const marketplace = 'ATVPDKIKX0DER';

let browser: ExtensionBrowser;
let folders: string[] = [];
afterEach(async () => {
  await browser.close();
  await Promise.all(folders.map(removeFolder));
  folders = [];
});

/** Gone after the test. */
const forNow = async (made: Promise<string>): Promise<string> => {
  const folder = await made;
  folders.push(folder);
  return folder;
};
const open = async (text: string, options: Partial<LaunchOptions> = {}): Promise<Page> => {
  browser = await launchExtension({ target: 'chrome-test', ...options });
  const page = await browser.contactPage();
  await writeDraft(page, text);
  return page;
};
const hostNames = (page: Page): Promise<readonly string[]> =>
  hosts(page).evaluateAll(all => all.map(host => host.localName));
const chipSays = (page: Page) => until(() => chip(page).textContent());

describe('an extension that is updated under an open tab', () => {
  it('makes way for its newer self: the draft stays, one sidebar stands, each send counts once', async () => {
    const page = await open(drafts.withAddress);
    await untilChecked(page);
    const before = await hostNames(page);
    await browser.updateExtension();
    await until(async () => (await hostNames(page)).filter(name => !before.includes(name)).length).toBe(2);
    expect(await hostNames(page)).toHaveLength(2);
    expect(await draftField(page).inputValue()).toBe(drafts.withAddress);
    await untilChecked(page);
    await card(page, titles.address).waitFor();
    await draftField(page).fill(drafts.clean);
    await pressSend(page);
    const store = await openStore(browser);
    await until(() => store.countOf(marketplace)).toBe(1);
    expect(browser.consoleErrors).toEqual([]);
  });

  it('says so where nothing newer came, and stands in no way', async () => {
    const page = await open(drafts.withAddress);
    await untilChecked(page);
    await browser.uninstallExtension();
    await draftField(page).focus();
    await page.keyboard.press('Control+End');
    await page.keyboard.type(' Thank you.');
    await chipSays(page).toContain('reload this page when your draft is safe');
    expect(await draftField(page).inputValue()).toBe(`${drafts.withAddress} Thank you.`);
    await pressSend(page);
    expect(await sentTexts(page)).toHaveLength(1);
  });
});

describe('powers that do not arrive', () => {
  const broken = (name: string, contents: string | null): Promise<string> =>
    forNow(brokenBuild('chrome-test', name, contents));

  it('are said to be missing, never that nothing was found, and Send is left alone', async () => {
    const page = await open(drafts.clean, { folder: await broken('rules.js', null) });
    await chipSays(page).toContain('had a problem, your message is not checked');
    await draftField(page).fill(drafts.withAddress);
    await chipSays(page).toContain('not checked');
    expect(await panel(page).getByText('Nothing found').count()).toBe(0);
    await pressSend(page);
    expect(await prompt(page).count()).toBe(0);
    const store = await openStore(browser);
    await until(() => store.countOf(marketplace)).toBe(1);
  });

  it('keep the check unfinished where one breaks off', async () => {
    const page = await open(drafts.clean, {
      folder: await broken('senses.js', 'throw new Error("broken on purpose");'),
    });
    await until(() => browser.consoleErrors.join()).toContain('broken on purpose');
    await chipSays(page).toContain('Checking');
    await draftField(page).fill(drafts.withAddress);
    await chipSays(page).toContain('1 to fix');
    await draftField(page).fill(drafts.clean);
    await chipSays(page).toContain('Checking');
    await pressSend(page);
  });
});

describe('the words of a draft', () => {
  const canary = 'Quillfeather';

  const filesWith = async (folder: string, word: string): Promise<readonly string[]> => {
    const entries = await readdir(folder, { recursive: true, withFileTypes: true });
    const files = entries
      .filter(entry => entry.isFile())
      .map(({ parentPath, name }) => join(parentPath, name));
    // What the browser keeps of a page's own fields, to restore a session, is the browser's and not ours.
    const ours = files.filter(file => !file.includes('/Sessions/'));
    const found = await Promise.all(
      ours.map(async file => {
        const bytes = await readFile(file).catch(() => Buffer.alloc(0));
        return bytes.includes(word) || bytes.includes(Buffer.from(word, 'utf16le')) ? file : '';
      }),
    );
    return found.filter(file => file !== '');
  };

  it('turn up nowhere: not in storage, console, page or on disk', async () => {
    const profile = await forNow(newFolder());
    const page = await open(`${drafts.withAddress} ${canary}. Or to ${canary}@example.org.`, { profile });
    const said: string[] = [];
    browser.context.on('console', message => said.push(message.text()));
    await untilChecked(page);
    await (await unfold(page, titles.address)).getByRole('button', { name: 'Ignore here' }).click();
    await sendButton(page).click();
    await prompt(page).getByRole('button', { name: 'Let me send' }).click();
    expect(await pageAsText(page, '.contact-buyer-text-area')).not.toContain(canary);
    await pressSend(page);
    expect(await pageAsText(page)).not.toContain(canary);
    const store = await openStore(browser);
    await until(() => store.countOf(marketplace)).toBe(1);
    expect(await store.spelt()).not.toContain(canary);
    expect(said.join('\n')).not.toContain(canary);
    expect(page.url()).not.toContain(canary);
    expect(browser.contactedHosts).toEqual([]);
    expect(browser.consoleErrors).toEqual([]);
    await browser.close();
    expect(await filesWith(profile, canary)).toEqual([]);
  });
});
