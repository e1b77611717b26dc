import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import {
  chooseReason,
  draftField,
  reviewSendButton,
  sendButton,
  successNotice,
  writeDraft,
} from './contact-page';
import {
  caseStatus,
  cases,
  listPane,
  messages,
  openCase,
  openReply,
  replyField,
  sendReply,
} from './inbox-page';
import { usePlainBrowser } from './plain-browser';
import { fieldOf, letHappen, pressesSeen, sentTexts, untilSent, upgrade } from './stand-in-window';
import { composeAddress, contactAddress, inboxAddress, replyAddress, reviewsAddress } from './stand-ins';
import { until } from './until';

/** What the stand-in pages are by themselves: each does what it stands for, with no extension about. */
const { open, errors } = usePlainBrowser();

const openThread = (query: string): Promise<Page> => open(replyAddress(query));
const caseInAddress = (page: Page): string | null => new URL(page.url()).searchParams.get('cc');

describe('contact page', () => {
  it('has no field until a reason is chosen, and another one for each reason', async () => {
    const page = await open(contactAddress());
    await page.getByRole('radio', { name: 'Other' }).waitFor();
    expect(await page.locator('kat-textarea').count()).toBe(0);
    expect(await page.getByRole('radio', { name: 'Confirm delivery details' }).isDisabled()).toBe(true);
    await writeDraft(page, 'Hello');
    const first = await fieldOf(page);
    await chooseReason(page, 'Confirm customization details');
    await until(() => draftField(page).count()).toBe(2);
    expect(await first.evaluate(field => field.isConnected)).toBe(false);
    expect(await draftField(page).first().inputValue()).toBe('');
    await page.getByRole('radio', { name: 'Send invoice' }).click();
    await page.locator('.template-note').waitFor();
    expect(await draftField(page).count()).toBe(0);
  });

  it('keeps the draft over another reason with keep=1', async () => {
    const page = await open(contactAddress('keep=1'));
    await writeDraft(page, 'Hello');
    const first = await fieldOf(page);
    await page.getByRole('radio', { name: 'Problem with order' }).click();
    await until(() => first.evaluate(field => field.isConnected)).toBe(false);
    expect(await draftField(page).inputValue()).toBe('Hello');
  });

  it('shows the message once more to a buyer of another language', async () => {
    const page = await open(contactAddress('language=Spanish'));
    await writeDraft(page, 'Hola');
    await sendButton(page).click();
    await page.getByRole('heading', { name: 'Review message' }).waitFor();
    expect(await page.locator('.review-preview').textContent()).toBe('Hola');
    expect(await sentTexts(page)).toEqual([]);
    await reviewSendButton(page).click();
    await successNotice(page).waitFor();
    expect(await sentTexts(page)).toEqual(['Hola']);
    expect(await draftField(page).count()).toBe(0);
  });

  const languages = [
    { ui: 'de', host: 'sellercentral.amazon.de', lang: 'de-DE', dir: 'ltr', other: 'Andere', send: 'Senden' },
    {
      ui: 'ja',
      host: 'sellercentral.amazon.co.jp',
      lang: 'ja-JP',
      dir: 'ltr',
      other: 'その他',
      send: '送信',
    },
    { ui: 'ar', host: 'sellercentral.amazon.ae', lang: 'ar-AE', dir: 'rtl', other: 'أخرى', send: 'إرسال' },
  ];
  it.each(languages)(
    'speaks $ui, with no English word to hold on to',
    async ({ ui, host, lang, dir, other, send }) => {
      const page = await open(contactAddress(`ui=${ui}&language=English`, host));
      await writeDraft(page, 'Hello', other);
      expect(
        await page.evaluate(() => [document.documentElement.lang, document.documentElement.dir]),
      ).toEqual([lang, dir]);
      expect(await sendButton(page).textContent()).toBe(send);
      await sendButton(page).click();
      await page.locator(`kat-modal[visible] kat-button[label="${send}"] button[part]`).click();
      await successNotice(page).waitFor();
      expect(await sentTexts(page)).toEqual(['Hello']);
      expect(await page.getByText(/\b(?:message|send|sent|reason)\b/i).count()).toBe(0);
    },
  );
});

describe('inbox', () => {
  it('opens a case without loading, by pushState, and builds the right pane anew', async () => {
    const page = await open(inboxAddress());
    await openCase(page, 'Rosalind');
    await openReply(page);
    expect(caseInAddress(page)).toBe(cases.ordinary);
    expect(await messages(page).count()).toBe(3);
    await page.evaluate(() => Object.assign(window, { isSamePage: true }));
    await replyField(page).fill('Hello');
    const first = await fieldOf(page);
    await openCase(page, 'Inés');
    expect(caseInAddress(page)).toBe(cases.inSpanish);
    expect(await first.evaluate(field => field.isConnected)).toBe(false);
    await page.goBack();
    await page.locator('.case-item', { hasText: 'Rosalind' }).waitFor();
    expect(caseInAddress(page)).toBe(cases.ordinary);
    expect(await page.evaluate(() => 'isSamePage' in window)).toBe(true);
    expect(await page.locator('kat-textarea').count()).toBe(0);
    await openReply(page);
    expect(await replyField(page).inputValue()).toBe('');
  });

  it('keeps the draft of a thread with keep=1', async () => {
    const page = await openThread('keep=1');
    await replyField(page).fill('Hello');
    await openCase(page, 'Tobias');
    await openCase(page, 'Rosalind');
    await openReply(page);
    expect(await replyField(page).inputValue()).toBe('Hello');
  });

  it('tells buyer from seller, shows attachments, order and dates', async () => {
    const page = await open(inboxAddress(`cc=${cases.withFiles}`));
    await messages(page).first().waitFor();
    expect(await page.locator('.from-buyer .case-message-files li').allTextContents()).toEqual([
      'handle-left.jpg',
      'handle-right.jpg',
    ]);
    expect(await page.locator('.from-seller .case-message-head b').textContent()).toBe('You');
    expect(await page.locator('.case-facts dd').allTextContents()).toEqual([
      '111-5550201-4440201',
      'May 2, 2026',
      'May 9, 2026',
    ]);
  });

  it('takes no reply to a closed case', async () => {
    const page = await open(inboxAddress(`cc=${cases.closed}&reply=open`));
    expect(await caseStatus(page).textContent()).toBe('Resolved on Jun 3, 2026');
    expect(await page.locator('.reply-area, kat-textarea').count()).toBe(0);
  });

  it.each([
    [`cc=${cases.refused}`, 'The buyer opted out from receiving this message.'],
    [`cc=${cases.ordinary}&refused=guidelines`, /did not meet the Buyer-Seller Messaging/],
    [`cc=${cases.ordinary}&refused=restricted`, /temporarily restricted from sending proactive/],
    [`cc=${cases.ordinary}&refused=restrictedForGood`, /account was restricted from sending proactive/],
  ])('shows what became of a message: %s', async (query, sentence) => {
    const page = await open(inboxAddress(query));
    await page.locator('.from-seller', { hasText: sentence }).waitFor();
  });

  it('has no list under 930 pixels, and loses no draft on the way there', async () => {
    const page = await openThread('');
    await replyField(page).fill('Hello');
    expect(await listPane(page).count()).toBe(1);
    await page.setViewportSize({ width: 929, height: 700 });
    await listPane(page).waitFor({ state: 'detached' });
    expect(await replyField(page).inputValue()).toBe('Hello');
    await page.setViewportSize({ width: 930, height: 700 });
    await listPane(page).waitFor();
  });

  it('adds a sent reply to the thread', async () => {
    const page = await open(inboxAddress(`cc=${cases.ordinary}`));
    await sendReply(page, 'It arrives on Tuesday.');
    await messages(page).nth(3).waitFor();
    expect(await sentTexts(page)).toEqual(['It arrives on Tuesday.']);
    expect(await caseStatus(page).textContent()).toBe('Responded');
  });

  it('appends the case to a search by itself, later', async () => {
    const page = await open(inboxAddress('fi=search&ss=111-5550201-4440201&drive=1'));
    await page.locator('.case-row').waitFor();
    expect([caseInAddress(page), await messages(page).count()]).toEqual([null, 0]);
    await letHappen(page, 'cc');
    await messages(page).first().waitFor();
    expect(caseInAddress(page)).toBe(cases.withFiles);
  });

  it('appends it after 700 ms where nobody drives it', async () => {
    const page = await open(inboxAddress('fi=search&ss=111-5550201-4440201'));
    await page.waitForURL(/cc=/);
    const sinceLoadMs = await page.evaluate(() => performance.now());
    expect(sinceLoadMs).toBeGreaterThan(700);
  });

  it('shows a cold deep link nothing but the navigation', async () => {
    const page = await open(inboxAddress(`cc=${cases.ordinary}&cold=6000&drive=1`));
    await page.locator('.sub-bar').waitFor();
    expect(await page.locator('main > *').count()).toBe(0);
    await letHappen(page, 'mount');
    await messages(page).first().waitFor();
  });
});

describe('a late upgrade', () => {
  it('leaves plain markup, and is seen by no observer of the document', async () => {
    const page = await openThread('late=1');
    const area = page.locator('.reply-text kat-textarea');
    await area.waitFor({ state: 'attached' });
    expect(await area.evaluate(host => host.shadowRoot)).toBeNull();
    const records = await page.evaluateHandle(() => {
      const seen: MutationRecord[] = [];
      const observer = new MutationObserver(all => seen.push(...all));
      observer.observe(document, { subtree: true, childList: true, attributes: true, characterData: true });
      return seen;
    });
    await upgrade(page);
    await replyField(page).fill('Hello');
    expect(await area.evaluate(host => host.shadowRoot?.mode)).toBe('open');
    const ofUpgrade = await records.evaluate(seen =>
      seen.filter(({ attributeName }) => attributeName !== 'value').map(({ type }) => type),
    );
    expect(ofUpgrade).toEqual([]);
  });

  it('comes after three seconds by itself', async () => {
    const page = await openThread('late=3000');
    await replyField(page).waitFor();
    expect(await page.evaluate(() => performance.now())).toBeGreaterThan(3000);
  });

  it('can keep the whole set waiting', async () => {
    const page = await openThread('late=1&upgrade=all');
    await page.locator('.reply-send').waitFor({ state: 'attached' });
    expect(await page.locator('button[part]').count()).toBe(0);
    await upgrade(page);
    await replyField(page).waitFor();
  });
});

describe('the review request', () => {
  it('has nothing to write in, and a success that is no message', async () => {
    const page = await open(reviewsAddress());
    await page.locator('kat-button[label=Yes] button[part]').click();
    await successNotice(page).waitFor();
    expect(await page.locator('textarea, kat-textarea, [contenteditable]').count()).toBe(0);
    expect(await page.evaluate(() => '__sent' in window)).toBe(false);
  });
});

describe('a redesign nobody has seen', () => {
  const shapeOf = (page: Page) =>
    page.locator('main *').evaluateAll(all => ({
      classes: all.map(element => element.getAttribute('class') ?? '').filter(Boolean),
      path: all.map(({ localName, parentElement }) => `${parentElement?.localName ?? ''}>${localName}`),
    }));

  it('keeps its structure and none of its class names over a reload', async () => {
    const page = await open(composeAddress());
    await page.locator('textarea').waitFor();
    const before = await shapeOf(page);
    await page.reload();
    await page.locator('textarea').waitFor();
    const after = await shapeOf(page);
    expect(after.path).toEqual(before.path);
    expect(after.classes).toHaveLength(before.classes.length);
    expect(after.classes.filter(name => before.classes.includes(name))).toEqual([]);
    expect(await page.locator('kat-button, button').count()).toBe(0);
  });

  it.each(['Enter', 'Space'])('sends by %s on what is no button', async key => {
    const page = await open(composeAddress());
    await page.locator('textarea').fill('Hello');
    await page.getByRole('button', { name: 'Send' }).press(key);
    await untilSent(page, 0);
    await page.getByText('Message sent.').waitFor();
    expect([await sentTexts(page), await pressesSeen(page)]).toEqual([['Hello'], 1]);
  });

  it('has two boxes that nothing tells apart, and sends the second', async () => {
    const page = await open(composeAddress('boxes=2'));
    const boxes = page.getByRole('textbox', { name: 'Message', exact: true });
    await until(() => boxes.count()).toBe(2);
    const looks = await boxes.evaluateAll(all =>
      all.map(box => [
        box.clientWidth,
        box.clientHeight,
        box.getAttribute('rows'),
        getComputedStyle(box).font,
      ]),
    );
    expect(looks[0]).toEqual(looks[1]);
    await boxes.first().fill('For the carrier');
    await boxes.last().fill('For the buyer');
    await page.getByRole('button', { name: 'Send' }).click();
    await untilSent(page, 0);
    expect(await sentTexts(page)).toEqual(['For the buyer']);
  });
});

it('reports no error of its own on any page', () => {
  expect(errors()).toEqual([]);
});

/** Last, for what it tries is noted in the console. */
describe('a strict policy', () => {
  it.each([contactAddress('csp=1'), inboxAddress(`csp=1&cc=${cases.ordinary}`)])('binds %s', async url => {
    const before = errors().length;
    const page = await open(url);
    await page.locator('.ayb-contact-buyer-header, #case-messages').waitFor();
    expect(errors().slice(before)).toEqual([]);
    const refused = await page.evaluate(() => {
      const style = document.createElement('style');
      style.textContent = 'body { color: rgb(1, 2, 3) }';
      document.head.append(style);
      const isStyled = getComputedStyle(document.body).color === 'rgb(1, 2, 3)';
      try {
        document.createElement('div').innerHTML = '<b>x</b>';
        return 'markup was taken';
      } catch (error) {
        return isStyled ? 'the style was taken' : (error as Error).name;
      }
    });
    expect(refused).toBe('TypeError');
  });
});
