import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { drafts, titles } from './drafts';
import { launchFirefox, type ExtensionFirefox } from './firefox';
import { untilSidebarSays } from './firefox-contact-page';
import { cases } from './inbox-page';
import type { StandInWindow } from './stand-in-window';
import { contactAddress, inboxAddress, replyAddress, standInAddress } from './stand-ins';
import { until } from './until';

/** The stand-in pages in Firefox with the extension, as far as its driver reaches: it has no way into closed roots. */
let firefox: ExtensionFirefox;
let page: Page;
beforeAll(async () => {
  firefox = await launchFirefox('firefox-test');
});
afterEach(() => page.close());
afterAll(() => firefox.close());

const open = async (url: string): Promise<void> => {
  page = await firefox.openPage(url);
};
const says = (words: string) => untilSidebarSays(page, '.chip', words);
const focusField = async (): Promise<void> => {
  // A tab that opens may still be behind the one that closes, where nothing takes the focus.
  await page.bringToFront();
  await page.waitForFunction(() => {
    const field = (window as unknown as Partial<StandInWindow>).__field?.();
    field?.ownerDocument.defaultView?.focus();
    field?.focus();
    return field?.matches(':focus') === true;
  });
};
const write = async (text: string): Promise<void> => {
  await focusField();
  await page.keyboard.type(text);
};
const chooseReason = async (label = 'Other'): Promise<void> => {
  await page.waitForSelector('kat-radiobutton input');
  await page.click(`kat-radiobutton[label="${label}"] input`);
};

const textOfField = () =>
  page.evaluate(() => {
    const field = (window as unknown as StandInWindow).__field();
    return field && 'value' in field ? String(field.value) : (field?.innerText.trim() ?? '');
  });
/** Presses something of the sidebar, in an open root of the test build: changes in there wake no wait for a selector. */
const press = async (selector: string): Promise<void> => {
  await untilSidebarSays(page, selector, '');
  await page.click(`html > :not(head, body) >>> ${selector}`);
};

describe('in Firefox a draft is read', () => {
  it.each([
    ['on the contact page (F1)', ''],
    ['for a buyer who reads Spanish (F2)', 'language=Spanish'],
    ['in German (F3)', 'ui=de'],
    ['from right to left (F3)', 'ui=ar'],
    ['where a component comes late (F6)', 'late=600'],
    ['in a transformed scroller (F9)', 'layout=transform,scrollers'],
    ['in a modal editor (F9)', 'layout=modal'],
    ['in a modal dialog (F9)', 'layout=dialog'],
    ['in a zoomed page (F9)', 'layout=zoom'],
    ['where the app writes it back (F1)', 'controlled=1'],
    ['under a strict policy (F16)', 'csp=1'],
  ])('%s', async (_, query) => {
    await open(contactAddress(query));
    await page.waitForSelector('kat-radiobutton input');
    await page.click('kat-radiobutton:last-of-type input');
    await write(drafts.withAddress);
    await says(query.includes('language') || query.includes('ui=') ? 'to fix' : '1 to fix');
  });

  it.each([
    ['in a thread (F4)', ''],
    ['between decoys (F7)', 'decoys=1'],
    ['in a frame without an address (F8)', 'frame=blank'],
    ['in a frame with a document of its own (F8)', 'frame=srcdoc'],
    ['in a frame in a frame (F8)', 'frame=nested'],
    ['in a closed root (F12)', 'closed=field'],
    ['where all roots are closed (F12)', 'closed=all'],
    ['in an editable element (F12)', 'composer=plain'],
    ['in an editor with a model of its own (F12)', 'composer=rich'],
  ])('%s', async (_, query) => {
    await open(replyAddress(query));
    await write(drafts.withAddress);
    await says('1 to fix');
  });

  it('on a page nobody has seen (F14), by guess', async () => {
    await open(standInAddress('/messaging/compose-v9'));
    await write(drafts.withAddress);
    await says('1 to fix · by guess');
  });
});

describe('in Firefox the draft is followed', () => {
  it('from reason to reason (F1), and none is said to be missing', async () => {
    await open(contactAddress());
    await says('Choose a contact reason first');
    await chooseReason('Problem with order');
    await write(drafts.withAddress);
    await says('1 to fix');
    await chooseReason();
    await says('Watching');
  });

  it('from thread to thread (F4)', async () => {
    await open(inboxAddress(`cc=${cases.ordinary}`));
    await says('Open the reply box first');
    await (await page.waitForSelector('.reply-open >>> button[part]'))?.click();
    await write(drafts.withAddress);
    await says('1 to fix');
    await page.evaluate(() =>
      [...document.querySelectorAll<HTMLElement>('.case-row')]
        .find(row => /Wren/.test(row.innerText))
        ?.click(),
    );
    await says('Case closed');
  });

  it('when the page writes it without any event (F10)', async () => {
    await open(replyAddress('writes=template'));
    await write(drafts.withAddress);
    await says('1 to fix');
    await (await page.waitForSelector('kat-button[label="Use template"] >>> button[part]'))?.click();
    await says('Nothing found');
  });

  it('when an autosave brings an older one back (F10)', async () => {
    await open(replyAddress('writes=autosave&drive=1'));
    await write(drafts.withEmoji);
    await says('1 to fix');
    await page.waitForFunction(() => (window as unknown as StandInWindow).__due('autosave'));
    await says('Nothing found');
  });
});

/** How far the first line of ours is drawn from these words of an editable element, in pixels; null where either is missing. */
const strayBy = (words: string): Promise<readonly number[] | null> =>
  page.evaluate(wanted => {
    const field = (window as unknown as StandInWindow).__field();
    const roots = [...document.querySelectorAll('html > :not(head, body)')].map(host => host.shadowRoot);
    const line = roots.flatMap(root => [...(root?.querySelectorAll('.paper > i') ?? [])])[0];
    const walker = field && document.createTreeWalker(field, NodeFilter.SHOW_TEXT);
    let text = walker?.nextNode();
    while (text && !text.nodeValue?.includes(wanted)) text = walker?.nextNode();
    if (!line || !text) return null;
    const range = document.createRange();
    const start = text.nodeValue?.indexOf(wanted) ?? 0;
    range.setStart(text, start);
    range.setEnd(text, start + wanted.length);
    const [drawn, letters] = [line.getBoundingClientRect(), range.getBoundingClientRect()];
    return [drawn.left - letters.left, drawn.right - letters.right, drawn.top - letters.top];
  }, words);

const isOnThem = (off: readonly number[] | null): boolean =>
  off !== null && off.every(by => Math.abs(by) <= 1);

describe('in Firefox words are marked, opened and mended', () => {
  it('in a text area: the card stands at them, the browser’s undo brings them back', async () => {
    await open(replyAddress());
    await write(drafts.withAddress);
    await says('1 to fix');
    const middle = await page.waitForFunction(() => {
      const [range] = [...CSS.highlights.values()].flatMap(highlight => [...highlight] as Range[]);
      const [box] = range?.getClientRects() ?? [];
      return box && { x: (box.left + box.right) / 2, y: (box.top + box.bottom) / 2 };
    });
    const { x, y } = (await middle.jsonValue()) ?? { x: 0, y: 0 };
    await page.mouse.click(x, y);
    await untilSidebarSays(page, '.mark-card .title', titles.address);
    await press('.mark-card .safer .strong');
    await untilSidebarSays(page, '.notice', 'Replaced');
    expect(await textOfField()).toBe(drafts.withAddressMended);
    await focusField();
    await page.keyboard.down('Control');
    await page.keyboard.press('z');
    await page.keyboard.up('Control');
    await says('1 to fix');
    expect(await textOfField()).toBe(drafts.withAddress);
  });

  it.each(['composer=plain', 'composer=rich'])('in an editable element, to the pixel: %s', async query => {
    await open(replyAddress(query));
    await write(drafts.withAddress);
    await says('1 to fix');
    await until(() => strayBy('write to help@example.com')).toSatisfy(isOnThem);
    await press('.chip');
    await press('.panel .card-title button');
    await press('.panel .safer .strong');
    await untilSidebarSays(page, '.notice', 'Replaced');
    expect(await textOfField()).toBe(drafts.withAddressMended);
  });
});

describe('in Firefox Send', () => {
  it.each(['', 'frame=srcdoc', 'closed=all', 'composer=rich'])(
    'is asked about, and then lets it pass: %s',
    async query => {
      await open(replyAddress(query));
      await write(drafts.withAddress);
      await says('1 to fix');
      const focusSend = () =>
        page.waitForFunction(() => {
          const doc = (window as unknown as StandInWindow).__field()?.ownerDocument ?? document;
          const last = [...doc.querySelectorAll<HTMLElement>('.reply-send')].at(-1);
          last?.focus();
          return last?.matches(':focus, :focus-within') === true;
        });
      await focusSend();
      await page.keyboard.press('Enter');
      await untilSidebarSays(page, 'dialog.prompt', 'Let me send');
      await press('dialog.prompt .button:not(.strong)');
      const sent = () => page.evaluate(() => (window as unknown as StandInWindow).__sent.length);
      expect(await sent()).toBe(0);
      await focusSend();
      await page.keyboard.press('Enter');
      await page.waitForFunction(() => (window as unknown as StandInWindow).__sent.length === 1);
    },
  );
});

describe('all the while', () => {
  it('no host was reached and no error reported', async () => {
    await open(standInAddress('/messaging/reviews'));
    expect(firefox.contactedHosts).toEqual([]);
    expect(firefox.consoleErrors).toEqual([]);
  });
});

describe('in Firefox an update under the open tab', () => {
  const hostNames = (): Promise<string[]> =>
    page.evaluate(() =>
      [...document.querySelectorAll('html > :not(head, body)')].map(host => host.localName),
    );

  it('leaves the draft as it is, and one sidebar, which reads on', async () => {
    await open(contactAddress());
    await chooseReason();
    await write(drafts.clean);
    await until(async () => (await hostNames()).length).toBe(2);
    const before = await hostNames();
    await firefox.updateExtension();
    const newOnes = async () => (await hostNames()).filter(name => !before.includes(name));
    await until(async () => (await newOnes()).length).toBe(2);
    expect(await hostNames()).toHaveLength(2);
    expect(await textOfField()).toBe(drafts.clean);
    await write(' 😀');
    await says('1 to fix');
  });
});
