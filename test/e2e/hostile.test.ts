import type { Page } from 'playwright-core';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { ExtensionBrowser } from './browser';
import { draftField, pressSend, sendButton, sentTexts, successNotice, writeDraft } from './contact-page';
import { drafts } from './drafts';
import type { Attack } from './hostile/attack';
import { events } from './hostile/events';
import { hosts } from './hostile/hosts';
import { disguises } from './hostile/disguises';
import { noise } from './hostile/noise';
import { notices } from './hostile/notices';
import { overlays } from './hostile/overlays';
import { prototypes } from './hostile/prototypes';
import { useExtension } from './launched';
import { chip, findings, hosts as ownHosts, prompt, untilChecked } from './sidebar';
import { contactAddress } from './stand-ins';
import { openStore, type Store, type StoredSend } from './store';
import { until } from './until';

let browser: ExtensionBrowser;
let store: Store;
let page: Page;
let ourErrors: string[] = [];
useExtension(async launched => {
  browser = launched;
  store = await openStore(browser);
});
beforeEach(async () => {
  ourErrors = [];
  page = await browser.context.newPage();
  const ours = `chrome-extension://${browser.extensionId}`;
  page.on('console', message => {
    const isOurs = message.location().url.startsWith(ours);
    if (isOurs && ['error', 'warning'].includes(message.type())) ourErrors.push(message.text());
  });
  page.on('pageerror', ({ message, stack = '' }) => stack.includes(ours) && ourErrors.push(message));
});
afterEach(() => page.close());

const allSends = async (): Promise<readonly StoredSend[]> =>
  Object.entries(await store.all())
    .filter(([key]) => key.startsWith('send:'))
    .map(([, send]) => send as StoredSend);
/** What a person decided: everything stored but the sends. */
const decided = async (): Promise<unknown> => {
  const stored = Object.entries(await store.all());
  return Object.fromEntries(stored.filter(([key]) => ['settings', 'quota', 'order-volumes'].includes(key)));
};

/** A page under attack, with a draft that has an error in it. */
const openAttacked = async ({ attack, isFirst, query }: Attack): Promise<void> => {
  if (isFirst) await page.addInitScript(attack);
  await page.goto(contactAddress(query));
  await writeDraft(page, drafts.withAddress);
  await untilChecked(page);
};

const isStanding = async (): Promise<boolean> => (await chip(page).count()) > 0;
const sendHasFocus = (one: Page): Promise<boolean> =>
  sendButton(one).evaluate(button => (button.getRootNode() as ShadowRoot).activeElement === button);
/** Once more a draft, its check and its sending, all by a person. */
const sendClean = async (attack: Attack): Promise<void> => {
  await draftField(page).fill(drafts.clean);
  if (!attack.removesUs) await until(() => chip(page).textContent()).toContain('Nothing found');
  await pressSend(page);
  await successNotice(page).first().waitFor();
};

const attacks = [...overlays, ...events, ...notices, ...hosts, ...prototypes, ...noise];

describe('a page that turns against us', () => {
  it.each(attacks)('gains nothing by $name', async attack => {
    const before = { sends: (await allSends()).length, decided: await decided() };
    await openAttacked(attack);
    const found = await findings(page);
    if (!attack.isFirst) await page.evaluate(attack.attack);
    if (!attack.wrecksDraft) expect(await draftField(page).inputValue()).toBe(drafts.withAddress);
    if (await isStanding()) {
      await until(() => chip(page).textContent()).toContain('1 to fix');
      expect(await findings(page)).toEqual(found);
      expect(await prompt(page).count()).toBe(0);
    } else expect(attack.removesUs).toBe(true);
    expect(await allSends()).toHaveLength(before.sends);
    const sentByPage = attack.wrecksDraft ? [] : await sentTexts(page);
    if (!attack.stopsSending) {
      await sendClean(attack);
      expect(await sentTexts(page)).toEqual([...sentByPage, drafts.clean]);
      await until(async () => (await allSends()).length).toBe(before.sends + 1);
    }
    await page.close({ runBeforeUnload: false });
    expect(await allSends()).toHaveLength(before.sends + (attack.stopsSending ? 0 : 1));
    expect((await allSends()).every(({ confirmed }) => confirmed)).toBe(true);
    expect(await decided()).toEqual(before.decided);
    expect(ourErrors).toEqual([]);
  });
});

describe('a page that hides our question', () => {
  it.each(hosts.filter(({ stopsSending }) => !stopsSending))(
    'cannot have it stand in the way by $name',
    async attack => {
      await openAttacked(attack);
      await page.evaluate(attack.attack);
      const before = (await allSends()).length;
      await sendButton(page).click();
      const asked = async (): Promise<boolean> => prompt(page).first().isVisible();
      await until(async () => (await asked()) || (await sendHasFocus(page))).toBe(true);
      if (await asked()) await prompt(page).locator('button', { hasText: 'Let me send' }).click();
      await until(() => sendHasFocus(page)).toBe(true);
      await pressSend(page);
      expect(await sentTexts(page)).toEqual([drafts.withAddress]);
      await until(async () => (await allSends()).length).toBe(before + 1);
      expect(ourErrors).toEqual([]);
    },
  );
});

describe('a page that hides our interface', () => {
  it.each(Object.keys(disguises))('cannot hide our host by its %s', async property => {
    await page.goto(contactAddress());
    await writeDraft(page, drafts.withAddress);
    await untilChecked(page);
    const host = ownHosts(page).filter({ has: chip(page) });
    const readStyle = (): Promise<string> =>
      host.evaluate((element, name) => getComputedStyle(element).getPropertyValue(name), property);
    const before = await readStyle();
    await host.evaluate(
      (element, [name, value]) => {
        (element as HTMLElement).style.setProperty(name, value, 'important');
      },
      [property, disguises[property] ?? ''] as const,
    );
    expect(await host.getAttribute('style')).toContain(property);
    expect(await readStyle()).toBe(before);
  });
});

describe('all the while', () => {
  it('finds every attack told apart by its name', () => {
    expect(new Set(attacks.map(({ name }) => name)).size).toBe(attacks.length);
    expect(attacks.length).toBeGreaterThanOrEqual(40);
  });

  it('reaches no host', () => {
    expect(browser.contactedHosts).toEqual([]);
  });
});
