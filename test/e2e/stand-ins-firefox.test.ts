import { launch, type Browser, type Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { findBrowser } from '../../scripts/find-browser.mjs';
import { cases } from './inbox-page';
import { type StandInWindow } from './stand-in-window';
import {
  answer,
  composeAddress,
  contactAddress,
  inboxAddress,
  replyAddress,
  reviewsAddress,
} from './stand-ins';

/** The stand-in pages in Firefox, with no extension about: each takes a draft by keys and sends it. */
let browser: Browser;
let page: Page;
const errors: string[] = [];

beforeAll(async () => {
  const executablePath = findBrowser('firefox');
  if (executablePath === null) throw new Error('No Firefox was found.');
  const defaultViewport = { width: 1280, height: 900 };
  browser = await launch({ browser: 'firefox', executablePath, headless: true, defaultViewport });
});
afterEach(() => page.close());
afterAll(() => browser.close());

const open = async (url: string): Promise<void> => {
  page = await browser.newPage();
  page.on('console', message => {
    if (['error', 'warn'].includes(message.type())) errors.push(message.text());
  });
  page.on('pageerror', error => errors.push(String(error)));
  await page.setRequestInterception(true);
  page.on('request', request => {
    const answered = answer(request.url());
    void (answered === null ? request.abort() : request.respond(answered));
  });
  await page.goto(url);
};

const focusField = async (): Promise<void> => {
  await page.waitForFunction(() => {
    const field = (window as unknown as StandInWindow).__field?.();
    field?.ownerDocument.defaultView?.focus();
    field?.focus();
    return field?.matches(':focus') === true;
  });
};

/** From the field, by keys alone: Tab leads over attachments to Send. */
const pressSend = async (): Promise<void> => {
  await page.waitForFunction(() => {
    const doc = (window as unknown as StandInWindow).__field()?.ownerDocument ?? document;
    const hosts = doc.querySelectorAll<HTMLElement>(
      '.reply-send, .ayb-contact-form-send-button, main [role="button"]',
    );
    const last = [...hosts].at(-1);
    last?.focus();
    return last?.matches(':focus, :focus-within') === true;
  });
  await page.keyboard.press('Enter');
};

const sent = () => page.evaluate(() => (window as unknown as StandInWindow).__sent.map(({ text }) => text));
const untilSent = () => page.waitForFunction(() => (window as unknown as StandInWindow).__sent.length > 0);

const chooseOther = () => page.click('kat-radiobutton:last-of-type input');

describe('in Firefox', () => {
  it.each([
    '',
    'ui=de',
    'ui=ar',
    'csp=1',
    'layout=modal',
    'layout=dialog',
    'composer=rich',
    'closed=all',
    'late=200',
  ])('the contact page with "%s"', async query => {
    await open(contactAddress(query));
    await page.waitForSelector('kat-radiobutton input');
    await chooseOther();
    await focusField();
    await page.keyboard.type('Hello Rosalind');
    await pressSend();
    await untilSent();
    expect(await sent()).toEqual(['Hello Rosalind']);
  });

  it.each([
    ...['', 'frame=blank', 'frame=srcdoc', 'frame=nested', 'composer=plain', 'composer=rich', 'closed=field'],
    ...[
      'decoys=1',
      'layout=transform,scale,scrollers,resize,rtl,autogrow',
      'layout=zoom',
      'csp=1',
      'late=200',
    ],
    ...['ui=ja', 'rerender=lost', 'notice=none'],
  ])('a thread with "%s"', async query => {
    await open(replyAddress(query));
    await focusField();
    await page.keyboard.type('Hello');
    await page.keyboard.press('Enter');
    await page.keyboard.type('again');
    await pressSend();
    await untilSent();
    const lineEnd = query === 'composer=rich' ? '\n\n' : '\n';
    expect(await sent()).toEqual([`Hello${lineEnd}again`]);
  });

  it('rows of the inbox, and Back', async () => {
    await open(inboxAddress());
    await page.waitForSelector('.case-row');
    await page.click('.case-row');
    await page.waitForFunction(wanted => location.search.includes(wanted), {}, cases.ordinary);
    await page.waitForSelector('#case-messages');
    await page.goBack();
    await page.waitForFunction(
      () => !location.search.includes('cc=') && !document.querySelector('#case-messages'),
    );
  });

  it('a search that appends its case', async () => {
    await open(inboxAddress('fi=search&ss=111-5550201-4440201&cold=200'));
    await page.waitForFunction(wanted => location.search.includes(wanted), {}, cases.withFiles);
    await page.waitForSelector('.case-message-files');
  });

  it('an older draft that comes back by itself', async () => {
    await open(replyAddress('writes=autosave&drive=1'));
    await focusField();
    await page.keyboard.type('New');
    await page.waitForFunction(() => (window as unknown as StandInWindow).__due('autosave'));
    const value = () =>
      page.evaluate(() => ((window as unknown as StandInWindow).__field() as HTMLTextAreaElement).value);
    expect(await value()).toMatch(/^An older draft/);
  });

  it('a redesign nobody has seen, and the review request', async () => {
    await open(composeAddress());
    await focusField();
    await page.keyboard.type('Hello');
    await pressSend();
    await untilSent();
    expect(await sent()).toEqual(['Hello']);
    await page.goto(reviewsAddress());
    await page.waitForSelector('kat-button');
    expect(await page.$('textarea')).toBeNull();
  });

  it('no error of the pages’ own', () => {
    expect(errors).toEqual([]);
  });
});
