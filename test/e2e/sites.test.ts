import type { Page } from 'playwright-core';
import { afterEach, describe, expect, it } from 'vitest';
import { sites, siteOfPath } from '../../src/page/sites';
import type { ExtensionBrowser } from './browser';
import { drafts } from './drafts';
import { cases } from './inbox-page';
import { useExtension } from './launched';
import { writeInField } from './reply-page';
import { chip, hosts } from './sidebar';
import { sentTexts } from './stand-in-window';
import { contactAddress, inboxAddress, reviewsAddress, standInAddress } from './stand-ins';
import { openStore } from './store';
import { until } from './until';

let browser: ExtensionBrowser;
let page: Page;
useExtension(launched => (browser = launched));
afterEach(() => page.close());

/** For each part of the page's site, which of its alternatives is the first to find something now. */
const winners = async (): Promise<readonly string[]> => {
  const site = siteOfPath(new URL(page.url()).pathname);
  const parts = Object.entries(site.parts).map(
    ([part, places]) => [part, places.map(({ path }) => path)] as const,
  );
  const found = await page.evaluate(asked => {
    const inside = (scopes: readonly ParentNode[]): ParentNode[] =>
      scopes.flatMap(scope => {
        const roots = [...scope.querySelectorAll('*')].flatMap(({ shadowRoot }) => shadowRoot ?? []);
        return [scope, ...inside(roots)];
      });
    const find = (scopes: readonly ParentNode[], [first = '', ...inner]: readonly string[]): number => {
      const elements = scopes.flatMap(scope => [...scope.querySelectorAll(first)]);
      if (inner.length === 0) return elements.length;
      return find(
        elements.flatMap(({ shadowRoot }) => shadowRoot ?? []),
        inner,
      );
    };
    const everywhere = inside([document]);
    return asked.map(([part, paths]) => [part, paths.findIndex(path => find(everywhere, path) > 0)] as const);
  }, parts);
  return found.filter(([, at]) => at >= 0).map(([part, at]) => `${site.kind} ${part} ${at}`);
};

const wanted = sites.flatMap(({ kind, parts }) =>
  Object.entries(parts).flatMap(([part, places]) => places.map((_, at) => `${kind} ${part} ${at}`)),
);
const seen = new Set<string>();
const look = async (): Promise<void> => {
  for (const winner of await winners()) seen.add(winner);
};

const send = 'kat-button[label="Send"]';
const button = (selector: string) => page.locator(`${selector} button[part]`).filter({ visible: true });
const attach = () =>
  page
    .locator('input[type="file"]')
    .first()
    .setInputFiles({ name: 'proof.pdf', mimeType: 'application/pdf', buffer: Buffer.from('%PDF') });
const second = 'kat-modal[visible] kat-button[variant="primary"]';

/** A whole message on a page: looked at before, while it is written, at its review, and after. */
const walk = async (address: string): Promise<void> => {
  page = await browser.openPage(address);
  const isThread = page.url().includes('/inbox');
  await page
    .locator(isThread ? '.reply-open' : 'kat-radiobutton')
    .first()
    .waitFor();
  await look();
  if (isThread) await button('.reply-open').click();
  else await page.getByRole('radio', { name: 'Other', exact: true }).click();
  await writeInField(page, drafts.clean);
  await attach();
  await until(() => chip(page).textContent()).toMatch(/Nothing found|to fix|tip/);
  await look();
  await button(send).first().click();
  if (page.url().includes('review=') || page.url().includes('language=')) {
    await button(second).waitFor();
    await look();
    await button(second).click();
  }
  await page.locator('kat-alert').waitFor();
  await look();
};

const thread = (query: string) => inboxAddress(`cc=${cases.ordinary}&${query}`);
const moved = (query: string) => standInAddress('/messaging/contact-v2', query);

describe('what is known of the pages', () => {
  const renamed = 'renamed=ayb-contact-buyer';
  it.each([
    ['contact', contactAddress('language=Spanish')],
    ['contact from a return', standInAddress('/messaging/contact/returns', 'outcome=danger')],
    ['contact, another frame', contactAddress(`${renamed}&language=Spanish&review=bare`)],
    [
      'contact, other areas',
      contactAddress('renamed=contact-buyer-text-area&language=Spanish&review=worded'),
    ],
    ['contact, both', contactAddress(`${renamed},contact-buyer-text-area&order=link`)],
    [
      'contact, another Send',
      contactAddress('renamed=ayb-contact-form-send-button&outcome=danger&refusal=error'),
    ],
    ['contact, a native field', contactAddress('composer=native&renamed=order-facts')],
    ['a thread', thread('review=dialog')],
    ['a thread, another dialog', thread('review=bare&order=link')],
    ['a thread, no notice of its own', thread('outcome=danger&renamed=case-messages')],
    ['a thread, another refusal', thread('outcome=danger&refusal=error&composer=native')],
    ['a Spanish thread', inboxAddress(`cc=${cases.inSpanish}`)],
    ['an unknown address', moved('order=link')],
    ['an unknown address, refused', moved('outcome=danger')],
    ['an unknown address, another refusal', moved('outcome=danger&refusal=error&composer=native')],
  ])('is met on %s', (_, address) => walk(address));

  it('is met in the review request as well, where there is nothing to know', async () => {
    page = await browser.openPage(reviewsAddress());
    await page.getByRole('heading').first().waitFor();
    expect(siteOfPath(new URL(page.url()).pathname).kind).toBe('reviews');
    expect(await hosts(page).locator('.chip').count()).toBe(0);
  });

  it('has no alternative that no page was ever read by', () => {
    expect(wanted.filter(place => !seen.has(place))).toEqual([]);
    expect(new Set(sites.map(({ kind }) => kind))).toEqual(
      new Set(['contact', 'inbox', 'reviews', 'unknown']),
    );
  });
});

describe('a page that calls its parts otherwise', () => {
  it.each([
    [
      'all of the contact page',
      contactAddress('renamed=ayb-contact-buyer,contact-buyer-text-area,ayb-contact-form-send-button'),
    ],
    ['the contact page at a new address', moved('')],
    ['a thread', thread('renamed=case-messages,case-status-label,reply-send')],
    ['a review dialog without a role', contactAddress('language=Spanish&review=bare')],
    ['a review dialog with another word', contactAddress('language=Spanish&review=worded')],
    ['a thread with a review dialog', thread('review=dialog')],
  ])('has its send noticed once: %s', async (_, address) => {
    const store = await openStore(browser);
    const before = await store.countOf('ATVPDKIKX0DER');
    await walk(address);
    expect(await sentTexts(page)).toEqual([drafts.clean]);
    await until(() => store.countOf('ATVPDKIKX0DER')).toBe(before + 1);
  });
});

describe('all the while', () => {
  it('no host was reached and no error reported', async () => {
    page = await browser.openPage(reviewsAddress());
    expect(browser.contactedHosts).toEqual([]);
    expect(browser.consoleErrors).toEqual([]);
  });
});
