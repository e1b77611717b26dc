import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { writeDraft } from './contact-page';
import { openCase, openReply, replyField, replyFrame, replySend, sendReply } from './inbox-page';
import { usePlainBrowser } from './plain-browser';
import { fieldOf, pressesSeen, sentTexts, untilSent } from './stand-in-window';
import { contactAddress, inboxAddress, replyAddress } from './stand-ins';
import { until } from './until';

/** The fields of the stand-in pages, each with the difficulty it stands for and no extension about. */
const { open, errors } = usePlainBrowser();
const openThread = (query: string): Promise<Page> => open(replyAddress(query));

describe('decoys', () => {
  it('stand before the reply box, larger or named alike', async () => {
    const page = await openThread('decoys=1');
    await replyField(page).fill('Hello');
    const fields = await page.locator('textarea[part], textarea:not([hidden])').all();
    const field = await fieldOf(page);
    const isReply = await Promise.all(
      fields.map(one => one.evaluate((element, reply) => element === reply, field)),
    );
    expect(isReply).toEqual([false, false, false, true, false]);
    const sizes = await Promise.all(fields.map(async one => (await one.boundingBox())?.height ?? 0));
    expect(sizes[0]).toBeGreaterThan(sizes[3] ?? 0);
    expect(sizes[2]).toBe(0);
    const label = (at: number) => fields[at]?.getAttribute('aria-label');
    expect(await label(2)).toBe(await label(3));
    expect(await fields[1]?.isEditable()).toBe(false);
  });

  it('have a Send that sends nothing', async () => {
    const page = await openThread('decoys=1');
    await replyField(page).fill('Hello');
    const sends = page.locator('kat-button[label="Send"] button[part]').filter({ visible: true });
    expect(await sends.count()).toBe(2);
    await sends.last().click();
    expect([await pressesSeen(page), await sentTexts(page)]).toEqual([0, []]);
  });

  it('become the reply box where the seller opens the other tab', async () => {
    const page = await openThread('decoys=1');
    await replyField(page).fill('Hello');
    await page.getByRole('tab', { name: 'Saved replies' }).click();
    await replyField(page).fill('A saved reply');
    await replySend(page).click();
    await untilSent(page, 0);
    expect(await sentTexts(page)).toEqual(['A saved reply']);
  });

  it('lie hidden in every text area', async () => {
    const page = await open(contactAddress());
    await writeDraft(page, 'Hello');
    const twin = page.locator('kat-textarea > [slot="private-light-dom"] textarea');
    expect([await twin.count(), await twin.isVisible(), await twin.inputValue()]).toEqual([1, false, '']);
  });
});

describe('frames', () => {
  const places = [
    ['blank', ['about:blank']],
    ['srcdoc', ['about:srcdoc']],
    ['nested', ['about:srcdoc', 'about:blank']],
  ] as const;
  it.each(places)(
    '%s: the field lies in one, inside an open root, and is made anew for each thread',
    async (frame, urls) => {
      const page = await openThread(`frame=${frame}`);
      const outer = replyFrame(page);
      const place = frame === 'nested' ? outer.frameLocator('.case-editor iframe') : outer;
      await replyField(place).fill('Hello');
      const field = await fieldOf(page);
      expect(
        page
          .frames()
          .slice(1)
          .map(one => one.url()),
      ).toEqual(urls);
      expect(await field.evaluate(element => element.ownerDocument === document)).toBe(false);
      expect(await page.locator('textarea[part]').count()).toBe(0);
      const root = await page
        .locator('.case-editor')
        .evaluate(host => host.shadowRoot?.firstElementChild?.localName);
      expect(root).toBe('iframe');
      await openCase(page, 'Tobias');
      expect(page.frames()).toHaveLength(1);
      await sendReply(page, 'Hello Tobias', place);
      expect(await sentTexts(page)).toEqual(['Hello Tobias']);
    },
  );

  it('one for the list, which has no field', async () => {
    const page = await open(inboxAddress('list=frame'));
    const list = page.frameLocator('.case-list-frame iframe');
    await list.locator('.case-row', { hasText: 'Rosalind' }).click();
    await openReply(page);
    expect(page.frames()).toHaveLength(2);
    expect(await list.locator('textarea').count()).toBe(0);
    expect(
      await fieldOf(page).then(field => field.evaluate(element => element.ownerDocument === document)),
    ).toBe(true);
  });
});

describe('closed roots', () => {
  it.each([
    ['field', 'open'],
    ['all', undefined],
  ])('closed=%s: the field takes keys and nobody can look in', async (closed, button) => {
    const page = await openThread(`closed=${closed}`);
    const field = await fieldOf(page);
    await field.evaluate(element => element.focus());
    await page.keyboard.type('Hello');
    const modeOf = (selector: string) =>
      page
        .locator(selector)
        .first()
        .evaluate(host => host.shadowRoot?.mode);
    expect([await modeOf('.reply-text kat-textarea'), await modeOf('.reply-send')]).toEqual([
      undefined,
      button,
    ]);
    await page.locator('.reply-send').click();
    await untilSent(page, 0);
    expect(await sentTexts(page)).toEqual(['Hello']);
  });
});

describe('contenteditable composers', () => {
  const typeParagraphs = async (page: Page) => {
    await replyField(page).click();
    await page.keyboard.type('Hello');
    await page.keyboard.press('Enter');
    await page.keyboard.type('first');
    await page.keyboard.press('Shift+Enter');
    await page.keyboard.type('second');
  };

  it('plain: the browser makes the line ends', async () => {
    const page = await openThread('composer=plain');
    await typeParagraphs(page);
    await page.keyboard.type('  two spaces');
    expect(await replyField(page).innerHTML()).toMatch(
      /^Hello<div>first<br>second(?:&nbsp;| ){2}two spaces<\/div>$/,
    );
    await replySend(page).click();
    await untilSent(page, 0);
    expect(await sentTexts(page)).toEqual(['Hello\nfirst\nsecond  two spaces']);
  });

  it('rich: paragraphs, breaks and a closing div, from a model that is sent', async () => {
    const page = await openThread('composer=rich&draft=trailing');
    const blocks = replyField(page).locator(':scope > *');
    expect(await blocks.evaluateAll(all => all.map(({ localName }) => localName))).toEqual(['p', 'p', 'div']);
    await replyField(page).fill('');
    await typeParagraphs(page);
    expect(await blocks.evaluateAll(all => all.map(({ outerHTML }) => outerHTML))).toEqual([
      '<p>Hello</p>',
      '<p>first<br>second</p>',
    ]);
    await replySend(page).click();
    await untilSent(page, 0);
    expect(await sentTexts(page)).toEqual(['Hello\n\nfirst\nsecond']);
  });

  it('rich: no node outlives a key, and what came without an event goes', async () => {
    const page = await openThread('composer=rich');
    await replyField(page).click();
    await page.keyboard.type('Hello');
    const first = await replyField(page).locator('p').elementHandle();
    await page.keyboard.type('!');
    expect(await first?.evaluate(node => node.isConnected)).toBe(false);
    await replyField(page).evaluate(element => (element.firstElementChild!.textContent = 'Overwritten'));
    await until(() => replyField(page).textContent()).toBe('Hello!');
    await page.keyboard.press('End');
    await page.keyboard.insertText(' Rosalind');
    expect(await replyField(page).textContent()).toBe('Hello! Rosalind');
    await page.keyboard.press('Control+z');
    expect(await replyField(page).textContent()).toBe('Hello!');
  });
});

it('reopens a reply box for each thread without leaving anything behind', async () => {
  const page = await open(inboxAddress());
  await openCase(page, 'Rosalind');
  const count = () => page.locator('*').count();
  await openReply(page);
  const before = await count();
  for (const buyer of ['Tobias', 'Rosalind', 'Tobias', 'Rosalind']) {
    await openCase(page, buyer);
    await openReply(page);
  }
  expect(await count()).toBe(before);
});

it('reports no error of its own on any page', () => {
  expect(errors()).toEqual([]);
});
